import type { Order } from '../../bench/generator/generate.ts'
import { judgeAll } from './documents.ts'
import { generatedTexts } from './generated.ts'
import { percent } from './interval.ts'

const bins = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001]

interface Scored {
  readonly score: number
  readonly isPlanted: boolean
  readonly weight: number
}

/**
 * How far the score of a text is the share of such texts that are planted: a reliability table, the expected calibration
 * error, and false alarms and recall at three thresholds. Only texts with a number that is claimed for somebody count.
 */
export function evaluateCalibration(order: Omit<Order, 'part'>, baseRate = 0.5): string {
  const judged = judgeAll(generatedTexts({ ...order, part: 'test' })).filter(({ report }) =>
    report.numbers.some(({ claimed, verdict }) => claimed !== null && verdict !== 'official' && verdict !== 'public'),
  )
  const plantedCount = judged.filter(({ document }) => document.label === 'planted').length
  const cleanCount = judged.length - plantedCount
  const scored = judged.map(({ document, report }): Scored => {
    const isPlanted = document.label === 'planted'
    return { score: report.score, isPlanted, weight: isPlanted ? baseRate / plantedCount : (1 - baseRate) / cleanCount }
  })
  const lines = [
    `texts with a claimed number: ${plantedCount} planted, ${cleanCount} clean; weighted to ${percent(baseRate, 1)} planted`,
    '',
    'score            texts   mean score   share planted',
  ]
  let error = 0
  for (let bin = 0; bin + 1 < bins.length; bin++) {
    const [low, high] = [bins[bin]!, bins[bin + 1]!]
    const inside = scored.filter(({ score }) => score >= low && score < high)
    if (inside.length === 0) continue
    const weight = sum(inside, () => 1)
    const mean = sum(inside, ({ score }) => score) / weight
    const share = sum(inside, ({ isPlanted }) => (isPlanted ? 1 : 0)) / weight
    error += weight * Math.abs(mean - share)
    lines.push(
      `${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}${String(inside.length).padStart(10)}${mean.toFixed(3).padStart(13)}${share.toFixed(3).padStart(16)}`,
    )
  }
  lines.push('', `expected calibration error  ${error.toFixed(3)}`, '')
  lines.push('called planted from   false alarms over clean texts   recall over planted texts')
  for (const threshold of [0.5, 0.9, 0.99]) {
    const hits = (isPlanted: boolean) =>
      scored.filter((one) => one.isPlanted === isPlanted && one.score >= threshold).length
    lines.push(
      `${threshold.toFixed(2).padEnd(22)}${percent(hits(false), cleanCount).padStart(10)}${percent(hits(true), plantedCount).padStart(32)}`,
    )
  }
  return lines.join('\n')
}

function sum(items: readonly Scored[], of: (item: Scored) => number): number {
  return items.reduce((total, item) => total + item.weight * of(item), 0)
}
