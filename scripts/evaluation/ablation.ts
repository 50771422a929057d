import { signals } from '@offhook/check'
import type { Order } from '../../bench/generator/generate.ts'
import weights from '../../packages/check/src/score/weights.json' with { type: 'json' }
import { logOddsOf, type Weights } from '../training/fit-weights.ts'
import { scoredNumbers } from '../training/rows.ts'
import { generatedTexts } from './generated.ts'
import { percent } from './interval.ts'

/** Each signal switched off in turn, the rest as they are: what precision and recall over the test part then are. */
export function evaluateAblation(order: Omit<Order, 'part'>): string {
  const texts = generatedTexts({ ...order, part: 'test' }).map((document) => ({
    isPlanted: document.label === 'planted',
    numbers: scoredNumbers(document),
  }))
  const planted = texts.filter(({ isPlanted }) => isPlanted).length
  const measure = (model: Weights) => {
    const threshold = Math.log(model.threshold / (1 - model.threshold))
    const found = texts.filter(({ numbers }) => numbers.some(({ values }) => logOddsOf(values, model) >= threshold))
    const right = found.filter(({ isPlanted }) => isPlanted).length
    return { right, found: found.length, alarms: found.length - right }
  }
  const all = measure(weights)
  const lines = signals.map(({ name }, index) => {
    const without = measure({ ...weights, signals: { ...weights.signals, [name]: 0 } })
    const fires = texts.filter(({ numbers }) => numbers.some(({ values }) => values[index] !== 0)).length
    return {
      worth: all.right - without.right + (without.alarms - all.alarms),
      line: [
        name.padEnd(28),
        String(fires).padStart(7),
        String((weights.signals as Record<string, number>)[name]).padStart(8),
        percent(without.right, without.found).padStart(11),
        percent(without.right, planted).padStart(10),
        String(without.right - all.right).padStart(10),
        String(without.alarms - all.alarms).padStart(10),
      ].join(''),
    }
  })
  lines.sort((a, b) => b.worth - a.worth)
  return [
    'switched off                  fires  weight  precision    recall     found  false alarms',
    `${'none'.padEnd(43)}${percent(all.right, all.found).padStart(11)}${percent(all.right, planted).padStart(10)}`,
    ...lines.map(({ line }) => line),
  ].join('\n')
}
