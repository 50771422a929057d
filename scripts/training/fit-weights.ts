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
const wantedPrecision = 0.99
const highest = 6
/**
 * Guards: signals that settle what a number is whatever else the text says. They are given, not learnt, and a number
 * that one of them holds for teaches nothing: what is quoted in a warning is bait word for word.
 */
const guards: Readonly<Record<string, number>> = {
  official: -8,
  'public-line': -8,
  'fictional-range': -8,
  'warned-about': -12,
  'asked-about': -5,
}
/**
 * What a signal weighs where the rows say little of it: the generated texts are not the world. The marks that no honest
 * text has any use for start higher.
 */
const priors: Readonly<Record<string, number>> = {
  'number-repeated': 1.8,
  'number-in-place': 1,
  'number-as-subject': 1,
  'brand-support-number': 1.6,
  'between-brand-and-support': 1.5,
  'claimed-without-ownership': 1.6,
  'unknown-claim': 1.2,
  disguised: 1.6,
  promises: 1.2,
  'gift-cards': 1.2,
  'remote-access': 1.2,
  flattery: 1.2,
  'recovery-offer': 2,
  'fake-alert': 2.5,
  'assistant-answer': 2,
  complaint: -2.5,
  'code-or-log': -3,
  guide: 1.2,
  testimony: 1.2,
  'charge-notice': 1.2,
  'rang-the-writer': -3,
  'press-contact': -3,
}
/** Generated texts speak of these in warnings alone; no honest support asks for them. */
const atLeast: Readonly<Record<string, number>> = { 'gift-cards': 0.8, 'remote-access': 0.8 }
const baitPrior = 0.8
const calmPrior = -1.5
/** How many texts it takes to move a weight by as much as its prior holds it. */
const pull = 12

/** Fits the weights of all signals. `without`: signals that are switched off. */
export function fitWeights(rows: readonly Row[], without: ReadonlySet<string> = new Set()): Weights {
  const isOff = signals.map(({ name }) => without.has(name))
  const seen =
    without.size === 0 ? rows : rows.map((row) => ({ ...row, values: row.values.map((v, i) => (isOff[i] ? 0 : v)) }))
  const isGuarded = signals.map(({ name }) => name in guards)
  const taught = seen.filter(({ values }) => !values.some((value, index) => value > 0.5 && isGuarded[index]))
  const model = fitLogistic(balanced(taught), {
    prior: signals.map(({ name, kind }) => guards[name] ?? priors[name] ?? (kind === 'bait' ? baitPrior : calmPrior)),
    signs: signals.map(({ kind }) => (kind === 'bait' ? 1 : -1)),
    pull,
    steps: 3_000,
  })
  const weights = {
    bias: rounded(model.bias),
    signals: Object.fromEntries(
      signals.map(({ name, kind }, index) => {
        if (isOff[index]) return [name, 0]
        if (isGuarded[index]) return [name, guards[name]!]
        const least = atLeast[name] ?? (kind === 'bait' ? 0.01 : -0.01)
        const weight = rounded(Math.max(-8, Math.min(highest, model.weights[index]!)))
        return [name, kind === 'bait' ? Math.max(least, weight) : weight === 0 ? least : weight]
      }),
    ),
  }
  return { bias: weights.bias, threshold: thresholdOf(seen, weights), signals: weights.signals }
}

/** What the signals of a number add up to, in log-odds. */
export function logOddsOf(values: readonly number[], weights: Pick<Weights, 'bias' | 'signals'>): number {
  return signals.reduce((sum, { name }, index) => sum + values[index]! * weights.signals[name]!, weights.bias)
}

/** Planted and clean numbers count alike, so that a score is a probability where one claimed number in two is planted. */
function balanced(rows: readonly Row[]): Row[] {
  const total = (isPositive: boolean) =>
    rows.reduce((sum, row) => sum + (row.isPositive === isPositive ? row.weight : 0), 0)
  const [planted, clean] = [total(true), total(false)]
  const each = (planted + clean) / 2
  return rows.map((row) => ({ ...row, weight: (row.weight * each) / (row.isPositive ? planted : clean) }))
}

/** Ordinary text of the world is stranger than generated text: no lower threshold, whatever the rows say. */
const lowestThreshold = 0.5

/** The lowest probability from which on so few alarms are false. */
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
  return Math.max(lowestThreshold, Math.round(1000 / (1 + Math.exp(-lowest))) / 1000)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
