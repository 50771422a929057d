import type { Day } from '../calendar/day.ts'
import type { Messages } from '../messages/messages.ts'
import type { Ledger } from '../series/ledger.ts'
import type { Series } from '../series/series.ts'

export type AlarmKind =
  | 'charged-after-cancelling'
  | 'charged-on-closed-card'
  | 'trial-ends'
  | 'price-rise'
  | 'charged-twice'
  | 'new-series'
  | 'renewal-ahead'

/** A charge that should not be there, or one to come that deserves a decision now. */
export interface Alarm {
  /** The same as long as it speaks of the same charge: what was seen once can be put aside. */
  readonly id: string
  readonly kind: AlarmKind
  /** `certain`: the lines say it. `perhaps`: another explanation is possible, and the text says so. */
  readonly certainty: 'certain' | 'perhaps'
  readonly seriesId: string | null
  readonly caseId: string | null
  readonly merchant: string
  readonly serviceId: string | null
  readonly biller: string
  /** The day of the charge, or the day to act before. */
  readonly day: Day
  /** Minor units, above zero; null where the amount is not known. */
  readonly amount: number | null
  readonly currency: string
  /** The lines it speaks of, by their position in the ledger. */
  readonly rows: readonly number[]
  /** What happened, in one sentence. */
  readonly text: string
  /** What to do next, the first thing first. */
  readonly next: readonly string[]
}

/** What a case says of a cancellation. Both dates are needed: charges up to the second are legitimate. */
export interface Cancellation {
  readonly caseId: string | null
  readonly serviceId: string | null
  /** As the case, or the person, names it. */
  readonly merchant: string
  /** A statement line of it, where one is known: it tells the merchant better than the name does. */
  readonly descriptor: string | null
  readonly seriesId: string | null
  readonly cancelled: Day
  /** The last day on which a charge is legitimate: the end of the paid period or of the notice. */
  readonly legitimateUntil: Day
}

export interface ClosedCard {
  readonly account: string
  readonly since: Day
}

export interface AlarmSetting {
  readonly ledger: Ledger
  readonly series: readonly Series[]
  readonly today: Day
  readonly cancellations?: readonly Cancellation[]
  readonly closedCards?: readonly ClosedCard[]
  /** How many days before a yearly renewal to speak up; default 30. */
  readonly daysAhead?: number
  /** The language of the sentences; English unless said. */
  readonly messages?: Messages
  /** Families of merchants by the service or the name that a case gives. */
  familyOf(text: string): string
}

/** One kind of alarm: a file beside this one. */
export type Watcher = (setting: AlarmSetting) => Alarm[]

/** What every alarm about a series says of it. */
export function about({
  id,
  merchant,
  currency,
}: Series): Pick<Alarm, 'seriesId' | 'merchant' | 'serviceId' | 'biller' | 'currency' | 'caseId'> {
  return {
    seriesId: id,
    merchant: merchant.name,
    serviceId: merchant.serviceId,
    biller: merchant.biller,
    currency,
    caseId: null,
  }
}
