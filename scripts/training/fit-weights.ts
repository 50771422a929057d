import { signals } from '@offhook/check'
import { fitLogistic } from './logistic.ts'
import type { Row } from './rows.ts'

/** The model as `weights.json` holds it. */
export interface Weights {
  readonly bias: number
  /** The probability from which on a claimed number is planted. */
  readonly threshold: number
  readonly signals: Readonly<Record<string, number>>
}

/** Fewer false alarms than this share of the alarms on the training texts. */
const wantedPrecision = 0.996
const highest = 6
/** Signals that a verdict has settled before the score counts; training never sees them. */
const settled = new Set(['official', 'public-line', 'fictional-range'])
const settledWeight = -8
/** What a signal weighs where the rows say nothing of it. */
const baitPrior = 0.8
const calmPrior = -1.5

/** Fits the weights of all signals. `without`: signals that are switched off. */
export function fitWeights(rows: readonly Row[], without: ReadonlySet<string> = new Set()): Weights {
  const isOff = signals.map(({ name }) => without.has(name))
  const seen =
    without.size === 0 ? rows : rows.map((row) => ({ ...row, values: row.values.map((v, i) => (isOff[i] ? 0 : v)) }))
  const model = fitLogistic(seen, {
    prior: signals.map(({ name, kind }) =>
      settled.has(name) ? settledWeight : kind === 'bait' ? baitPrior : calmPrior,
    ),
    signs: signals.map(({ kind }) => (kind === 'bait' ? 1 : -1)),
    pull: 2,
    steps: 3_000,
  })
  const weights = {
    bias: rounded(model.bias),
    signals: Object.fromEntries(
      signals.map(({ name, kind }, index) => {
        if (isOff[index]) return [name, 0]
        const least = kind === 'bait' ? 0.01 : -0.01
        const weight = rounded(Math.max(-8, Math.min(highest, model.weights[index]!)))
        return [name, weight === 0 ? least : weight]
      }),
    ),
  }
  return { bias: weights.bias, threshold: thresholdOf(seen, weights), signals: weights.signals }
}

/** What the signals of a number add up to, in log-odds. */
export function logOddsOf(values: readonly number[], weights: Pick<Weights, 'bias' | 'signals'>): number {
  return signals.reduce((sum, { name }, index) => sum + values[index]! * weights.signals[name]!, weights.bias)
}

/** The lowest probability from which on so few alarms are false, never below one half. */
function thresholdOf(rows: readonly Row[], weights: Pick<Weights, 'bias' | 'signals'>): number {
  const scored = rows
    .map(({ values, isPositive, weight }) => ({ logOdds: logOddsOf(values, weights), isPositive, weight }))
    .sort((a, b) => b.logOdds - a.logOdds)
  let right = 0
  let all = 0
  let lowest = scored[0]!.logOdds
  for (const { logOdds, isPositive, weight } of scored) {
    all += weight
    if (isPositive) right += weight
    if (right / all >= wantedPrecision) lowest = logOdds
  }
  return Math.max(0.5, Math.round(1000 / (1 + Math.exp(-lowest))) / 1000)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
