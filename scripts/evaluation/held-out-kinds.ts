import type { Order } from '../../bench/generator/generate.ts'
import { fitWeights, logOddsOf, type Weights } from '../training/fit-weights.ts'
import { rowsOf, scoredNumbers } from '../training/rows.ts'
import { generatedTexts } from './generated.ts'
import { percent } from './interval.ts'

/** Each kind of text judged by weights that were trained without it: what is to be expected of kinds that nobody thought of. */
export function evaluateHeldOutKinds(order: Omit<Order, 'part'>): string {
  const rows = Map.groupBy(
    generatedTexts({ ...order, part: 'train' }).flatMap((document) =>
      rowsOf(document).map((row) => ({ ...row, kind: document.kind! })),
    ),
    ({ kind }) => kind,
  )
  const test = Map.groupBy(
    generatedTexts({ ...order, part: 'test' }).map((document) => ({ document, numbers: scoredNumbers(document) })),
    ({ document }) => document.kind!,
  )
  const all = fitWeights([...rows.values()].flat())
  const lines: string[] = []
  const found = [0, 0]
  const alarms = [0, 0]
  for (const [kind, texts] of test) {
    const label = texts[0]!.document.label
    const without = fitWeights([...rows].filter(([other]) => other !== kind).flatMap(([, own]) => own))
    const count = (weights: Weights) => texts.filter(({ numbers }) => isPlantedBy(numbers, weights)).length
    const [withIt, heldOut] = [count(all), count(without)]
    const totals = label === 'planted' ? found : alarms
    totals[0]! += heldOut
    totals[1]! += texts.length
    lines.push(
      `${`${label} ${kind}`.padEnd(34)}${String(texts.length).padStart(6)}${percent(withIt, texts.length).padStart(12)}${percent(heldOut, texts.length).padStart(12)}`,
    )
  }
  return [
    `share called planted               texts  trained on   held out`,
    ...lines.sort(),
    '',
    `recall over held-out planted kinds      ${percent(found[0]!, found[1]!)}`,
    `false alarms over held-out clean kinds  ${percent(alarms[0]!, alarms[1]!)}`,
  ].join('\n')
}

function isPlantedBy(numbers: readonly { values: readonly number[] }[], weights: Weights): boolean {
  const threshold = Math.log(weights.threshold / (1 - weights.threshold))
  return numbers.some(({ values }) => logOddsOf(values, weights) >= threshold)
}
