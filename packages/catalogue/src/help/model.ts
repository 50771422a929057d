import type { Source } from '../model.ts'

/** What somebody gave to the fraudster. */
export type Given =
  | 'screen-access'
  | 'card-number'
  | 'bank-login'
  | 'gift-card'
  | 'bank-transfer'
  | 'instant-payment'
  | 'crypto'
  | 'identity-papers'
  | 'password'
  | 'nothing'

/** One thing to do, say or ask, and why. */
export interface HelpStep {
  readonly id: string
  readonly do: string
  readonly why: string
  /** ISO 3166 alpha-2 or `EU`: where it holds; empty where it holds everywhere. */
  readonly places: readonly string[]
  /** Public lines of the catalogue, by their ids. */
  readonly lines: readonly string[]
  /** Where it was read; `ownDomain` says whether that is an authority, a bank or the company concerned. */
  readonly source: Source
}

/** A step that belongs to days of the month after the call; the day of the call is day 1. */
export interface DatedStep extends HelpStep {
  readonly fromDay: number
  readonly toDay: number
}

/** Everything for somebody who is, or was, on the phone with a fraudster, in one language. */
export interface Help {
  /** In the order in which it has to be done. */
  readonly onThePhone: readonly HelpStep[]
  /** What to do first, by what was given. */
  readonly given: Readonly<Record<Given, readonly HelpStep[]>>
  readonly month: readonly DatedStep[]
  /** What to say to the bank; `do` is the sentence. */
  readonly bankCall: readonly HelpStep[]
  /** For those who help somebody else. */
  readonly helping: readonly HelpStep[]
  /** Questions that tell a fraud. */
  readonly signs: readonly HelpStep[]
  /** Whoever offers to get the money back is the same fraud again. */
  readonly secondFraud: { readonly text: string; readonly sources: readonly Source[] }
}
