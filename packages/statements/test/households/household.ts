import type { Day } from './calendar.ts'

export type Cadence =
  | 'weekly'
  | 'biweekly'
  | 'four-weekly'
  | 'monthly'
  | 'bimonthly'
  | 'quarterly'
  | 'semiannual'
  | 'annual'

export type Kind = 'subscription' | 'bill' | 'income' | 'transfer'

/** One line of a statement, with what it belongs to. */
export interface Line {
  readonly id: string
  readonly account: string
  readonly day: Day
  /** Minor units; negative is money that left. */
  readonly minor: number
  readonly descriptor: string
  /** Id of the contract, or null for daily life. */
  readonly contract: string | null
}

export interface TrueSeries {
  readonly id: string
  readonly merchant: string
  readonly kind: Kind
  readonly cadence: Cadence
  readonly status: 'active' | 'ended'
  /** The next charge that the rule would make after the last day; null where it ended. */
  readonly next: Day | null
  /** Whether the statements hold enough charges to see it. */
  readonly counts: boolean
  /** In words: which of the rules of the README shaped it. */
  readonly traits: readonly string[]
}

export interface TrueCancellation {
  readonly contract: string
  readonly merchant: string
  readonly descriptor: string
  readonly cancelled: Day
  /** Charges up to and on this day are legitimate. */
  readonly legitimateUntil: Day
  /** Ids of lines that must raise the alarm. */
  readonly alarms: readonly string[]
}

export interface Household {
  readonly seed: number
  readonly country: string
  readonly currency: string
  readonly from: Day
  readonly until: Day
  readonly lines: readonly Line[]
  readonly series: readonly TrueSeries[]
  readonly cancellations: readonly TrueCancellation[]
}
