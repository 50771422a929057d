import type { Day } from '../calendar/day.ts'
import type { CurrencyReason } from '../formats/currency-evidence.ts'
import type { Cadence } from '../series/cadence.ts'

/** How a charge that falls on a weekend moves. */
export type WeekendMove = 'none' | 'next' | 'previous'

/** A price and the day from which it holds; null for the first one. */
export interface SaidPrice {
  readonly amount: string
  readonly from: string | null
}

/** What an alarm says: what happened in one sentence, and what to do next, the first thing first. */
export interface Said {
  readonly text: string
  readonly next: readonly string[]
}

/**
 * All sentences about statements, series and alarms in one language. Days and amounts come in as this language's `day` and
 * `money` write them.
 */
export interface Messages {
  readonly language: string
  day(day: Day): string
  /** Minor units: `1234` of EUR is `12.34 EUR`. */
  money(minor: number, currency: string): string

  /** Why lines are one series. */
  readonly series: {
    charged(said: {
      readonly count: number
      readonly rhythm: Cadence | 'every-30-days'
      readonly isIncome: boolean
      /** Day of the month; null where the rhythm is counted in days. */
      readonly date: number | null
      readonly weekend: WeekendMove
    }): string
    varies(low: string, high: string): string
    always(amount: string): string
    prices(prices: readonly SaidPrice[]): string
    trial(day: string, amount: string): string
    missing(count: number): string
    doubles(count: number): string
    sharedName(merchant: string): string
    openTrial(merchant: string): string
  }

  readonly alarms: {
    afterCancelling(said: {
      readonly merchant: string
      /** As the line names it; another name than the merchant's under a shared or a new one. */
      readonly charged: string
      readonly amount: string
      readonly day: string
      readonly cancelled: string
      /** The day to which it was paid for; null where that is the day of the cancellation. */
      readonly paidUntil: string | null
      readonly likeness: 'same' | 'amount' | 'day' | 'successor'
      readonly hasCase: boolean
    }): Said
    onClosedCard(merchant: string, amount: string, day: string, closed: string): Said
    trialEnds(merchant: string, began: string, ends: string): Said
    chargedTwice(merchant: string, amount: string, day: string): Said
    priceRise(merchant: string, before: string, after: string, day: string, percent: number): Said
    renewalAhead(merchant: string, day: string, amount: string): Said
    newSeries(merchant: string, since: string, amount: string, yearly: string): Said
  }

  /** Whether what was cancelled has stopped. `days` and `wanted` are lists of days and of spans, ready to be joined. */
  readonly monitoring: {
    span(from: string, to: string): string
    chargedAgain(merchant: string, cancelled: string): string
    perhaps(merchant: string): string
    stopped(merchant: string, days: readonly string[]): string
    quiet(days: readonly string[], open: readonly string[], wanted: readonly string[]): string
    noCharge(merchant: string): string
    notKnown(merchant: string, imported: readonly string[], wanted: readonly string[]): string
    ahead(merchant: string, day: string, wanted: readonly string[]): string
  }

  /** What was understood of a file. */
  readonly reading: {
    encoding(name: string): string
    pages(count: number): string
    asBefore(): string
    runInOrder(isMonthFirst: boolean): string
    mixedMarks(): string
    spendingByBalance(): string
    spendingAsOnCard(): string
    spendingMostly(): string
    signsTurned(): string
    runningBalance(isThere: boolean): string
    /** The file names no currency; this one is meant if nobody says otherwise. */
    currencyTaken(code: string, reason: CurrencyReason): string
    askDateOrder(): string
    askCurrency(): string
    balanceRuns(lines: number): string
    balanceBreaks(right: number, steps: number): string
    balanceMeets(opening: string, closing: string): string
    balanceMisses(opening: string, expected: string, stated: string): string
    noBalance(): string
  }
}
