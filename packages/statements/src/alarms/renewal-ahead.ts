import { isoOf } from '../calendar/day.ts'
import { decimalOf } from '../money/money.ts'
import { type Alarm, type AlarmSetting, about } from './alarm.ts'

const usualDaysAhead = 30

/** A yearly or half-yearly renewal comes soon: the time to cancel is before it. */
export function renewalAhead({ series, today, daysAhead = usualDaysAhead }: AlarmSetting): Alarm[] {
  return series
    .filter(
      ({ cadence, status, next, kind }) =>
        (cadence === 'annual' || cadence === 'semiannual') &&
        (status === 'active' || status === 'returned') &&
        next !== null &&
        next >= today &&
        next - today <= daysAhead &&
        kind !== 'income' &&
        kind !== 'transfer',
    )
    .map(
      (one): Alarm => ({
        ...about(one),
        id: `renewal-${one.id}-${one.next}`,
        kind: 'renewal-ahead',
        certainty: 'certain',
        day: one.next!,
        amount: one.amount,
        rows: [],
        text: `${one.merchant.name} renews around ${isoOf(one.next!)} for about ${decimalOf(one.amount, one.currency)} ${one.currency}.`,
        next: [
          'If you do not want it for another term, cancel before that day; contracts can ask for weeks of notice.',
        ],
      }),
    )
}
