import type { Alarm, Cancellation } from '../alarms/alarm.ts'
import { cancelledSeries } from '../alarms/cancelled-series.ts'
import type { Day } from '../calendar/day.ts'
import { english } from '../messages/en.ts'
import type { Messages } from '../messages/messages.ts'
import { bookedDay, dueDay } from '../series/cadence.ts'
import type { Ledger } from '../series/ledger.ts'
import type { Series } from '../series/series.ts'
import { type CoveredSpan, stretchesOf } from './covered.ts'

export type { CoveredSpan } from './covered.ts'

/** Has a cancelled series really stopped? What the statements can say of it, and no more. */
export interface Monitored {
  readonly cancellation: Cancellation
  /** Null where no charge of it stands in what was imported. */
  readonly series: Series | null
  /**
   * `charged-again`: after the last legitimate day. `perhaps`: under another name, perhaps. `stopped`: every watched day
   * is covered, and nothing came. `quiet`: some are. `not-known`: an expected day is past, and no import covers it.
   * `ahead`: no expected day has come yet.
   */
  readonly verdict: 'charged-again' | 'perhaps' | 'stopped' | 'quiet' | 'not-known' | 'ahead'
  readonly watched: readonly WatchedDay[]
  /** The account that paid; null where no series is known. */
  readonly account: string | null
  /** What is covered of that account without a hole. */
  readonly imported: readonly { readonly from: Day; readonly to: Day }[]
  /** The alarms about it, those that were put aside included. */
  readonly alarms: readonly Alarm[]
  /** What it comes to, in one or two sentences. */
  readonly text: string
}

/** A day on which the cancelled series would have charged. */
export interface WatchedDay {
  readonly due: Day
  /** To be known, imports have to reach this day. */
  readonly until: Day
  readonly state: 'no-charge' | 'not-known' | 'ahead'
}

export interface MonitorSetting {
  readonly ledger: Ledger
  readonly series: readonly Series[]
  readonly spans: readonly CoveredSpan[]
  readonly alarms: readonly Alarm[]
  readonly today: Day
  /** The language of the sentences; English unless said. */
  readonly messages?: Messages
  familyOf(text: string): string
}

/** Plans of a month or shorter are watched for two billing cycles, each until ten days after its day. */
const cycles = 2
const lateDays = 10
/** Longer plans until 45 days after their next renewal. */
const renewalDays = 45
/** Charges come this much early at most. */
const earlyDays = 3

/** Reads the series of each cancellation. Pure: the same lines, imports and day give the same answer. */
export function monitor(cancellations: readonly Cancellation[], setting: MonitorSetting): Monitored[] {
  return cancellations.map((cancellation) => monitorOne(cancellation, setting))
}

function monitorOne(cancellation: Cancellation, setting: MonitorSetting): Monitored {
  const { ledger, spans, today } = setting
  const series = cancelledSeries(cancellation, setting)
  const alarms = setting.alarms.filter(
    ({ kind, caseId }) => kind === 'charged-after-cancelling' && caseId === cancellation.caseId,
  )
  const paid =
    series?.charges.findLast(({ day }) => day <= cancellation.legitimateUntil) ?? series?.charges.at(-1) ?? null
  const account = paid === null ? null : ledger.accountNames[paid.account]!
  const imported = account === null ? [] : stretchesOf(spans, account)
  const watched = series === null ? [] : watchedDays(series, cancellation, imported, today)
  const verdict = verdictOf(series, alarms, watched, today)
  return {
    cancellation,
    series,
    verdict,
    watched,
    account,
    imported,
    alarms,
    text: wordsOf(verdict, cancellation, { series, watched, imported }, setting.messages ?? english),
  }
}

function watchedDays(
  { schedule, charges }: Series,
  { legitimateUntil, cancelled }: Cancellation,
  imported: Monitored['imported'],
  today: Day,
): WatchedDay[] {
  if (!schedule) return []
  const step = schedule.rhythm.months || 1
  const isLong = schedule.rhythm.days > 31
  const days: WatchedDay[] = []
  // A charge of the last legitimate day, or one booked a little before it fell due, is paid for already.
  const lastPaid = charges.findLast(({ day }) => day <= legitimateUntil)?.day ?? cancelled
  let slot = schedule.slots[0] ?? 0
  while (days.length < (isLong ? 1 : cycles)) {
    const due = bookedDay(dueDay(schedule, slot), schedule.weekend)
    slot += step
    if (due < legitimateUntil || due <= lastPaid + earlyDays) continue
    const until = due + (isLong ? renewalDays : lateDays)
    const isCovered = imported.some(({ from, to }) => from <= due - earlyDays && to >= until)
    days.push({ due, until, state: isCovered ? 'no-charge' : due <= today ? 'not-known' : 'ahead' })
  }
  return days
}

function verdictOf(
  series: Series | null,
  alarms: readonly Alarm[],
  watched: readonly WatchedDay[],
  today: Day,
): Monitored['verdict'] {
  if (alarms.some(({ certainty }) => certainty === 'certain')) return 'charged-again'
  if (alarms.length > 0) return 'perhaps'
  if (series === null) return 'not-known'
  if (watched.length > 0 && watched.every(({ state }) => state === 'no-charge')) return 'stopped'
  // The days of grace have to be over before a statement can be asked for.
  if (watched.some(({ state, until }) => state === 'not-known' && until < today)) return 'not-known'
  return watched.some(({ state }) => state === 'no-charge') ? 'quiet' : 'ahead'
}

function wordsOf(
  verdict: Monitored['verdict'],
  { merchant, cancelled }: Cancellation,
  { series, watched, imported }: Pick<Monitored, 'series' | 'watched' | 'imported'>,
  { day, monitoring: say }: Messages,
): string {
  const days = (list: readonly WatchedDay[]) => list.map(({ due }) => day(due))
  const wanted = (list: readonly WatchedDay[]) =>
    list.map(({ due, until }) => say.span(day(due - earlyDays), day(until)))
  const open = watched.filter(({ state }) => state !== 'no-charge')
  switch (verdict) {
    case 'charged-again':
      return say.chargedAgain(merchant, day(cancelled))
    case 'perhaps':
      return say.perhaps(merchant)
    case 'stopped':
      return say.stopped(merchant, days(watched))
    case 'quiet':
      return say.quiet(days(watched.filter(({ state }) => state === 'no-charge')), days(open), wanted(open))
    case 'not-known':
      return series === null
        ? say.noCharge(merchant)
        : say.notKnown(
            merchant,
            imported.map(({ from, to }) => say.span(day(from), day(to))),
            wanted(open),
          )
    case 'ahead':
      return say.ahead(merchant, day(open[0]!.due), wanted(open.slice(0, 1)))
  }
}
