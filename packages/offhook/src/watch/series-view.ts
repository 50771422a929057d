import { type Alarm, decimalOf, isoOf, type Ledger, type Monitored, type Series } from '@offhook/statements'
import type { KeptLine } from '@offhook/store'
import type { Dispute } from './dispute.ts'
import { shownAccount } from './line-exhibit.ts'

/** A series as CONTRACTS has it: for programs, descriptors in full. */
export function seriesView(
  series: Series,
  ledger: Ledger,
  lines: ReadonlyMap<number, KeptLine>,
  billerName: (id: string) => string,
) {
  const { currency } = series
  const paidBy = ledger.accounts[series.charges.at(-1)!.row]!
  const money = (minor: number) => ({ value: decimalOf(minor, currency), currency })
  return {
    id: series.id,
    merchant: series.merchant.name,
    serviceId: series.merchant.serviceId,
    biller: series.merchant.biller,
    billerName: billerName(series.merchant.biller),
    kind: series.kind,
    cadence: series.cadence,
    status: series.status,
    amount: money(series.amount),
    varies: series.varies,
    firstDate: isoOf(series.first),
    lastDate: isoOf(series.last),
    // The day to which the imports of the account that paid last reach.
    importedTo: isoOf(ledger.lastDays[paidBy]!),
    nextDate: series.next === null ? null : isoOf(series.next),
    confidence: series.confidence,
    yearlyCost: money(series.yearly),
    why: series.why,
    priceSteps: series.steps.map(({ day, minor }) => ({ date: isoOf(day), amount: money(minor) })),
    missed: series.missed,
    corrections: series.corrected,
    transactions: series.charges.map(({ row }) => lineView(row, ledger, lines)),
    refunds: series.refunds.map((row) => lineView(row, ledger, lines)),
    duplicates: series.duplicates.map((row) => lineView(row, ledger, lines)),
  }
}

export type SeriesView = ReturnType<typeof seriesView>

export interface LineView {
  readonly date: string
  readonly amount: string
  readonly currency: string
  readonly descriptor: string
  readonly account: string
  readonly file: string
  readonly line: number
}

function lineView(row: number, ledger: Ledger, lines: ReadonlyMap<number, KeptLine>): LineView {
  const kept = lines.get(ledger.ids[row]!)!
  const { day, minor, currency, descriptor, account, file, line } = kept
  return {
    date: isoOf(day),
    amount: decimalOf(minor, currency),
    currency,
    descriptor,
    account: shownAccount(account),
    file,
    line,
  }
}

export function alarmView(
  alarm: Alarm,
  ledger: Ledger,
  lines: ReadonlyMap<number, KeptLine>,
  route: { readonly url: string; readonly biller: string } | null,
  dispute: Dispute | null,
) {
  const { rows, day, amount, currency, ...rest } = alarm
  return {
    ...rest,
    date: isoOf(day),
    amount: amount === null ? null : { value: decimalOf(amount, currency), currency },
    route,
    dispute,
    transactions: rows.map((row) => lineView(row, ledger, lines)),
  }
}

export type AlarmView = ReturnType<typeof alarmView>

/** What the statements say of a cancelled one, for programs and pages. */
export function monitoredView({ cancellation, series, verdict, watched, account, imported, text }: Monitored) {
  return {
    caseId: cancellation.caseId,
    merchant: cancellation.merchant,
    seriesId: series?.id ?? null,
    verdict,
    cancelledOn: isoOf(cancellation.cancelled),
    legitimateUntil: isoOf(cancellation.legitimateUntil),
    account: account === null ? null : shownAccount(account),
    watched: watched.map(({ due, until, state }) => ({ expected: isoOf(due), until: isoOf(until), state })),
    imported: imported.map(({ from, to }) => ({ from: isoOf(from), to: isoOf(to) })),
    text,
  }
}
