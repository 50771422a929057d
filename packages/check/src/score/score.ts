import type { FiredSignal } from '../report.ts'
import type { JudgedNumber, Scene } from '../scene.ts'
import { signals } from '../signals/index.ts'
import weights from './weights.json' with { type: 'json' }

const weightOf: Readonly<Record<string, number>> = weights.signals

/** The score of a number: the signals that fired, the strongest first, and how probable it is that it is planted. */
export interface Score {
  readonly logOdds: number
  /** From 0 to 1, three decimals. */
  readonly probability: number
  readonly isBait: boolean
  readonly signals: readonly FiredSignal[]
}

/** What each signal says of a number, before any weight: the input of training. */
export function measure(number: JudgedNumber, scene: Scene): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  for (const signal of signals) {
    const finding = signal.measure(number, scene)
    if (finding) values.set(signal.name, finding.value)
  }
  return values
}

const thresholdLogOdds = Math.log(weights.threshold / (1 - weights.threshold))

/** Adds up the weighted signals of a number. Thresholds are compared in log-odds, where rounding cannot move them. */
export function score(number: JudgedNumber, scene: Scene): Score {
  let logOdds = weights.bias
  const fired: FiredSignal[] = []
  for (const signal of signals) {
    const finding = signal.measure(number, scene)
    if (finding === null) continue
    const weight = finding.value * (weightOf[signal.name] ?? 0)
    logOdds += weight
    fired.push({ name: signal.name, weight: Math.round(weight * 100) / 100, explanation: finding.explanation })
  }
  fired.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return {
    logOdds,
    probability: Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000,
    isBait: logOdds >= thresholdLogOdds,
    signals: fired,
  }
}
