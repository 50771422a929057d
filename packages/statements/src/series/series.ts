import type { Day } from '../calendar/day.ts'
import type { Merchant } from '../merchants/merchant.ts'
import type { Cadence, Schedule } from './cadence.ts'
import type { Charge } from './chain.ts'

export type SeriesKind = 'subscription' | 'bill' | 'income' | 'transfer'

/**
 * `ended`: two expected charges are missing within the imported days. `unknown`: the expected day is past, and the
 * imports do not reach it. `cancelled` and `returned` come from the cases, not from the statements alone.
 */
export type SeriesStatus = 'active' | 'ended' | 'unknown' | 'trial' | 'cancelled' | 'returned'

/** A step of the price: from this day on it is this amount. */
export interface PriceStep {
  readonly day: Day
  readonly minor: number
}

/** Lines of a statement that recur, and what follows from it. */
export interface Series {
  /** Stable while the series' first charge stays the same. */
  readonly id: string
  readonly merchant: Merchant
  readonly currency: string
  readonly kind: SeriesKind
  readonly cadence: Cadence
  readonly status: SeriesStatus
  /** The charges in order of time; `row` is the position in the ledger. */
  readonly charges: readonly Charge[]
  /** Positions of refunds of its charges. */
  readonly refunds: readonly number[]
  /** Positions of charges that stand beside a charge of the same period and amount: perhaps charged twice. */
  readonly duplicates: readonly number[]
  /** The usual amount now: the last one, or the middle of the last ones where it varies. Minor units, above zero. */
  readonly amount: number
  readonly varies: boolean
  readonly steps: readonly PriceStep[]
  readonly first: Day
  readonly last: Day
  /** The day on which the next charge is expected; null where the series has ended. */
  readonly next: Day | null
  /** Expected periods without a charge between first and last. */
  readonly missed: number
  /** From 0 to 1: how sure it is that this is one contract. */
  readonly confidence: number
  /** What a year of it costs at the amount of now. Minor units. */
  readonly yearly: number
  readonly schedule: Schedule | null
  /** Why it is one, in sentences. */
  readonly why: readonly string[]
  /** Names the rules of the person that shaped it. */
  readonly corrected: readonly string[]
}

/** What the person said about lines, to be obeyed from then on. */
export type SeriesRule =
  | {
      readonly id: string
      readonly kind: 'not-a-subscription'
      readonly family: string
      readonly amount: number | null
    }
  | { readonly id: string; readonly kind: 'join'; readonly family: string; readonly with: string }
  | { readonly id: string; readonly kind: 'split'; readonly family: string }
  /**
   * The case that was opened to cancel a series; its id is the case's. `line` is one of the series' lines, by the ledger's
   * id: it finds the series again when older statements have given it another first charge, and so another id.
   */
  | {
      readonly id: string
      readonly kind: 'case'
      readonly family: string
      readonly series: string
      readonly line?: number
    }
  | { readonly id: string; readonly kind: 'is-a'; readonly family: string; readonly as: SeriesKind }
