import type { Merchant } from '../merchants/merchant.ts'
import { everyday } from '../merchants/natures.data.ts'
import { english } from '../messages/en.ts'
import { bookedDay, dueDay, type Schedule } from '../series/cadence.ts'
import type { Series } from '../series/series.ts'
import type { Alarm, AlarmSetting, Cancellation } from './alarm.ts'
import { type CancelledMerchant, merchantOf, seriesAt } from './cancelled-series.ts'

/**
 * Charges after the last legitimate day: under the same text or another one of the merchant, of any amount, on any day,
 * on any card. Other contracts at the same merchant that were running before are left alone. Where one name stands for
 * many things (Apple, PayPal, a shop of daily life), a charge is the cancelled one's by its amount or by its day.
 */
export function chargedAfterCancelling(setting: AlarmSetting): Alarm[] {
  return (setting.cancellations ?? []).flatMap((cancellation) => alarmsFor(cancellation, setting))
}

function alarmsFor(cancellation: Cancellation, setting: AlarmSetting): Alarm[] {
  const { ledger } = setting
  const merchant = merchantOf(cancellation, setting)
  const cancelled = seriesAt(cancellation, merchant)
  const others = rowsOfOthers(cancellation, cancelled, merchant)
  const own = new Set(cancelled?.charges.map(({ row }) => row) ?? [])
  const after: number[] = []
  for (let row = 0; row < ledger.length; row++) {
    if (ledger.days[row]! > cancellation.legitimateUntil && ledger.minors[row]! < 0 && !others.has(row)) after.push(row)
  }
  const isShared = (row: number) =>
    ledger.merchantList[ledger.merchants[row]!]!.isAggregator || isPurchase(row, setting)
  const alike = alikeRows(cancellation, cancelled, merchant, others, after.filter(isShared), setting)
  return after.flatMap((row): Alarm[] => {
    const isOwn = own.has(row)
    const isSame = isOwn || isAt(ledger.merchantList[ledger.merchants[row]!]!, merchant, cancelled)
    if (isOwn && isLateBooking(row, cancelled!, cancellation, ledger.days)) return []
    if (isSame && !isShared(row)) return [alarmOf(row, cancellation, cancelled, 'same', setting)]
    const likeness = isSame
      ? (alike.get(row) ?? (isOwn ? 'amount' : undefined))
      : takesOver(row, cancelled, cancellation, setting)
        ? 'successor'
        : undefined
    return likeness === undefined ? [] : [alarmOf(row, cancellation, cancelled, likeness, setting)]
  })
}

/** Whether a line is the merchant's, or bears only the name of the shop that bills for it. */
function isAt(line: Merchant, merchant: CancelledMerchant, cancelled: Series | null): boolean {
  if (merchant.isOf(line.family)) return true
  const biller = cancelled?.merchant.biller ?? 'direct'
  return biller !== 'direct' && line.isAggregator && line.biller === biller
}

/** Lines of the contracts at this merchant that were running before and were not cancelled. */
function rowsOfOthers(
  { cancelled: on }: Cancellation,
  cancelled: Series | null,
  { series }: CancelledMerchant,
): Set<number> {
  return new Set(
    series
      .filter((one) => one !== cancelled && one.first <= on)
      .flatMap(({ charges }) => charges.map(({ row }) => row)),
  )
}

/**
 * `same`: it is the cancelled one's. `amount`, `day`: where one name stands for many things, what of the cancelled one it
 * has. `successor`: another name has both.
 */
type Likeness = 'same' | 'amount' | 'day' | 'successor'

/** Days that a charge may stand off the day on which the cancelled one's would be due: with its amount, with another. */
const phaseDays = { sameAmount: 4, newAmount: 2 }
/** How a new price may stand to the old one. */
const newPrice = { least: 0.8, most: 1.35 }
/** As many purchases of such an amount, on such a day, that chance may bring in one billing cycle. */
const mostByChance = 0.06

/**
 * Which charges of a shared name are the cancelled one's. With its amount on its day: surely, and perhaps where single
 * purchases of that amount were usual before. With its amount on another day: perhaps, unless they were frequent. With a new
 * price on its day: perhaps, where single purchases would hardly fall there by chance. What another counter of a shop
 * sells (goods, not what is paid by the month) is somebody else's.
 */
function alikeRows(
  { cancelled: on, legitimateUntil }: Cancellation,
  cancelled: Series | null,
  merchant: CancelledMerchant,
  others: ReadonlySet<number>,
  after: readonly number[],
  { ledger }: AlarmSetting,
): Map<number, Likeness> {
  const alike = new Map<number, Likeness>()
  if (!cancelled?.schedule) return alike
  const amounts = new Set(cancelled.charges.filter(({ day }) => day <= legitimateUntil).map(({ amount }) => amount))
  const own = new Set(cancelled.charges.map(({ row }) => row))
  const merchantAt = (row: number) => ledger.merchantList[ledger.merchants[row]!]!
  const counters = new Set(cancelled.charges.map(({ row }) => merchantAt(row).branch))
  const amountOf = (row: number) => Math.abs(ledger.minors[row]!)
  const isNear = (row: number) => {
    const ratio = amountOf(row) / cancelled.amount
    return ratio >= newPrice.least && ratio <= newPrice.most
  }
  let usual = 0
  let near = 0
  for (let row = 0; row < ledger.length; row++) {
    const day = ledger.days[row]!
    if (day < cancelled.first || day > on || ledger.minors[row]! >= 0 || own.has(row) || others.has(row)) continue
    if (!isAt(merchantAt(row), merchant, cancelled) || !counters.has(merchantAt(row).branch)) continue
    if (amounts.has(amountOf(row))) usual += 1
    if (isNear(row)) near += 1
  }
  const days = Math.max(1, on - cancelled.first)
  const byChance = (near / days) * (2 * phaseDays.newAmount + 1)
  const isUnusual = (usual / days) * cancelled.schedule.rhythm.days <= mostByChance
  for (const row of after) {
    const line = merchantAt(row)
    if (!isAt(line, merchant, cancelled)) continue
    const isOwnName = merchant.isOf(line.family)
    const isOwnCounter = !isOwnName || counters.has(line.branch)
    const day = ledger.days[row]!
    if (amounts.has(amountOf(row))) {
      const isDue = isItsDay(day, cancelled.schedule, phaseDays.sameAmount)
      if (!isOwnCounter) continue
      if (isOwnName && usual === 0 && isItsDay(day, cancelled.schedule, phaseDays.newAmount)) alike.set(row, 'same')
      else if (isUnusual || isDue) alike.set(row, 'amount')
    } else if (isOwnName && isOwnCounter && isNear(row) && byChance <= mostByChance) {
      if (isItsDay(day, cancelled.schedule, phaseDays.newAmount)) alike.set(row, 'day')
    }
  }
  return alike
}

/** Whether a charge is due around that day. */
function isItsDay(day: number, schedule: Schedule, reach: number): boolean {
  const step = schedule.rhythm.months || 1
  const first = schedule.slots[0] ?? 0
  const about = first + Math.floor((day - dueDay(schedule, first)) / schedule.rhythm.days) * step
  return [-1, 0, 1, 2].some((n) => {
    const due = bookedDay(dueDay(schedule, about + n * step), schedule.weekend)
    return Math.abs(due - day) <= reach
  })
}

/** A single purchase of daily life at a merchant that also has subscriptions. */
function isPurchase(row: number, { ledger }: AlarmSetting): boolean {
  const { nature, saysSubscription } = ledger.merchantList[ledger.merchants[row]!]!
  return nature !== null && everyday.has(nature) && !saysSubscription
}

/** A charge that was due while it was legitimate and was booked a few days later. */
function isLateBooking(
  row: number,
  { schedule, charges }: Series,
  { legitimateUntil }: Cancellation,
  days: Int32Array,
): boolean {
  if (!schedule || schedule.slots.length === 0) return false
  const day = days[row]!
  if (day - legitimateUntil > 4) return false
  const at = charges.findIndex((charge) => charge.row === row) - (charges.length - schedule.slots.length)
  const slot = schedule.slots[at]
  if (slot === undefined) return false
  const due = dueDay(schedule, slot)
  return Math.min(due, bookedDay(due, schedule.weekend)) <= legitimateUntil
}

/**
 * A merchant never seen before that charges the very amount of the cancelled series when its next charge would be due:
 * perhaps the same one under another name.
 */
function takesOver(
  row: number,
  cancelled: Series | null,
  { legitimateUntil, cancelled: cancelledOn }: Cancellation,
  { ledger }: AlarmSetting,
): boolean {
  if (!cancelled?.schedule || cancelled.merchant.isAggregator) return false
  if (Math.abs(ledger.minors[row]!) !== cancelled.amount || cancelled.amount % 100 === 0) return false
  const merchant = ledger.merchantList[ledger.merchants[row]!]!
  if (merchant.nature !== null && everyday.has(merchant.nature)) return false
  const day = ledger.days[row]!
  const { rhythm, slots } = cancelled.schedule
  if (day - legitimateUntil > rhythm.days * 2.5) return false
  const step = rhythm.months || 1
  const last = slots[slots.length - 1]!
  const isDue = [1, 2, 3, 4].some((n) => Math.abs(dueDay(cancelled.schedule!, last + n * step) - day) <= 2)
  if (!isDue) return false
  for (let other = 0; other < ledger.length; other++) {
    if (ledger.days[other]! <= cancelledOn && ledger.merchantList[ledger.merchants[other]!]!.family === merchant.family)
      return false
  }
  return true
}

function alarmOf(
  row: number,
  { caseId, serviceId, merchant: name, legitimateUntil, cancelled: on }: Cancellation,
  cancelled: Series | null,
  likeness: Likeness,
  { ledger, messages = english }: AlarmSetting,
): Alarm {
  const merchant = ledger.merchantList[ledger.merchants[row]!]!
  const currency = ledger.currencyNames[ledger.currencies[row]!]!
  const amount = Math.abs(ledger.minors[row]!)
  const day = ledger.days[row]!
  return {
    id: `after-${ledger.ids[row]}`,
    kind: 'charged-after-cancelling',
    certainty: likeness === 'same' ? 'certain' : 'perhaps',
    seriesId: cancelled?.id ?? null,
    caseId,
    merchant: name,
    serviceId: serviceId ?? merchant.serviceId,
    biller: merchant.biller,
    day,
    amount,
    currency,
    rows: [row],
    ...messages.alarms.afterCancelling({
      merchant: name,
      charged: merchant.name,
      amount: messages.money(amount, currency),
      day: messages.day(day),
      cancelled: messages.day(on),
      paidUntil: legitimateUntil > on ? messages.day(legitimateUntil) : null,
      likeness,
      hasCase: caseId !== null,
    }),
  }
}
