import { isoOf } from '../calendar/day.ts'
import { familyNames } from '../merchants/families.ts'
import { everyday } from '../merchants/natures.data.ts'
import { decimalOf } from '../money/money.ts'
import { bookedDay, dueDay } from '../series/cadence.ts'
import type { Ledger } from '../series/ledger.ts'
import type { Series } from '../series/series.ts'
import type { Alarm, AlarmSetting, Cancellation } from './alarm.ts'

/**
 * Charges after the last legitimate day: under the same text or another one of the merchant, of any amount, on any day,
 * on any card. Other contracts at the same merchant that were running before are left alone.
 */
export function chargedAfterCancelling(setting: AlarmSetting): Alarm[] {
  return (setting.cancellations ?? []).flatMap((cancellation) => alarmsFor(cancellation, setting))
}

function alarmsFor(cancellation: Cancellation, setting: AlarmSetting): Alarm[] {
  const { ledger, series } = setting
  const canonical = familyNames(ledger.merchantList)
  const families = new Set([...familiesOf(cancellation, setting)].map(canonical))
  const isAtMerchant = (family: string) => families.has(canonical(family))
  const atMerchant = series.filter(
    ({ merchant, kind, id }) => kind !== 'income' && (isAtMerchant(merchant.family) || id === cancellation.seriesId),
  )
  const cancelled = cancelledSeries(cancellation, atMerchant)
  const others = new Set(
    atMerchant
      .filter((one) => one !== cancelled && one.first <= cancellation.cancelled)
      .flatMap(({ charges }) => charges.map(({ row }) => row)),
  )
  const own = new Set(cancelled?.charges.map(({ row }) => row) ?? [])
  const found: Alarm[] = []
  for (let row = 0; row < ledger.length; row++) {
    const day = ledger.days[row]!
    if (day <= cancellation.legitimateUntil || ledger.minors[row]! >= 0 || others.has(row)) continue
    const merchant = ledger.merchantList[ledger.merchants[row]!]!
    const isOwn = own.has(row)
    const isSame = isOwn || isAtMerchant(merchant.family)
    const isSuccessor = !isSame && takesOver(row, cancelled, cancellation, setting)
    if (!isSame && !isSuccessor) continue
    if (!isOwn && isSame && (merchant.isAggregator || isPurchase(row, setting)) && !isItsNext(row, cancelled, ledger))
      continue
    if (isOwn && isLateBooking(row, cancelled!, cancellation, ledger.days)) continue
    found.push(alarmOf(row, cancellation, cancelled, isSuccessor, setting))
  }
  return found
}

/** The merchant as the case names it: by its service, by a line of it, by its name, by the series. */
function familiesOf(
  { serviceId, merchant, descriptor, seriesId }: Cancellation,
  { familyOf, series }: AlarmSetting,
): Set<string> {
  const families = new Set<string>([familyOf(descriptor ?? merchant)])
  if (serviceId !== null) families.add(`service:${serviceId}`)
  const own = series.find(({ id }) => id === seriesId)
  if (own) families.add(own.merchant.family)
  families.delete('')
  return families
}

/** The series that was cancelled: the one named, else the one at this merchant that charged last before the cancellation. */
function cancelledSeries(
  { seriesId, cancelled, serviceId }: Cancellation,
  atMerchant: readonly Series[],
): Series | null {
  const named = atMerchant.find(({ id }) => id === seriesId)
  if (named) return named
  const running = atMerchant.filter(({ first, kind }) => first <= cancelled && kind !== 'transfer')
  const ofService = running.filter(({ merchant }) => serviceId !== null && merchant.serviceId === serviceId)
  const candidates = ofService.length > 0 ? ofService : running
  const lastBefore = ({ charges }: Series) => charges.findLast(({ day }) => day <= cancelled)?.day ?? 0
  // Of several, a subscription rather than a bill, and the one that was charged last.
  return (
    [...candidates].sort(
      (a, b) => Number(b.kind === 'subscription') - Number(a.kind === 'subscription') || lastBefore(b) - lastBefore(a),
    )[0] ?? null
  )
}

/** A single purchase of daily life at a merchant that also has subscriptions. */
function isPurchase(row: number, { ledger }: AlarmSetting): boolean {
  const { nature, saysSubscription } = ledger.merchantList[ledger.merchants[row]!]!
  return nature !== null && everyday.has(nature) && !saysSubscription
}

/** A charge of the series' amount on a day when its next one would be due. */
function isItsNext(row: number, cancelled: Series | null, { minors, days }: Ledger): boolean {
  const amount = Math.abs(minors[row]!)
  if (!cancelled?.schedule || !cancelled.charges.some((charge) => charge.amount === amount)) return false
  const { schedule } = cancelled
  const last = schedule.slots[schedule.slots.length - 1]!
  const step = schedule.rhythm.months || 1
  return Array.from({ length: 24 }, (_, n) => dueDay(schedule, last + (n + 1) * step)).some(
    (due) => Math.abs(due - days[row]!) <= 4,
  )
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
  isSuccessor: boolean,
  { ledger }: AlarmSetting,
): Alarm {
  const merchant = ledger.merchantList[ledger.merchants[row]!]!
  const currency = ledger.currencyNames[ledger.currencies[row]!]!
  const amount = Math.abs(ledger.minors[row]!)
  const day = ledger.days[row]!
  const money = `${decimalOf(amount, currency)} ${currency}`
  const until = legitimateUntil > on ? ` and paid for until ${isoOf(legitimateUntil)}` : ''
  return {
    id: `after-${ledger.ids[row]}`,
    kind: 'charged-after-cancelling',
    certainty: isSuccessor ? 'perhaps' : 'certain',
    seriesId: cancelled?.id ?? null,
    caseId,
    merchant: name,
    serviceId: serviceId ?? merchant.serviceId,
    biller: merchant.biller,
    day,
    amount,
    currency,
    rows: [row],
    text: isSuccessor
      ? `${merchant.name}, never seen before, charged ${money} on ${isoOf(day)}: the amount and the day of ${name}, cancelled on ${isoOf(on)}. It may be ${name} under another name.`
      : `${name} charged ${money} on ${isoOf(day)}, although it was cancelled on ${isoOf(on)}${until}.`,
    next: [
      caseId === null
        ? 'Open a case, so that the proof of the cancellation is kept in one place.'
        : 'Add this line to the case; it makes the letter to your bank with the dates that matter.',
      'Ask your bank to take the charge back: banks call it a cancelled recurring payment.',
      'Use the company’s own way to say that it must stop; ring no number that stands in the statement line.',
    ],
  }
}
