import { english } from '../messages/en.ts'
import { type Alarm, type AlarmSetting, about } from './alarm.ts'

const usualDaysAhead = 30

/** A yearly or half-yearly renewal comes soon: the time to cancel is before it. */
export function renewalAhead({ series, today, daysAhead = usualDaysAhead, messages = english }: AlarmSetting): Alarm[] {
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
        ...messages.alarms.renewalAhead(
          one.merchant.name,
          messages.day(one.next!),
          messages.money(one.amount, one.currency),
        ),
      }),
    )
}
