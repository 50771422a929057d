import { english } from '../messages/en.ts'
import { type Alarm, type AlarmSetting, about } from './alarm.ts'

/** A trial that is about to cost money. */
export function trialEnds({ series, today, messages = english }: AlarmSetting): Alarm[] {
  return series
    .filter(({ status, next }) => status === 'trial' && next !== null && next >= today - 3)
    .map(
      (one): Alarm => ({
        ...about(one),
        id: `trial-${one.id}`,
        kind: 'trial-ends',
        certainty: 'perhaps',
        day: one.next!,
        amount: null,
        rows: one.charges.map(({ row }) => row),
        ...messages.alarms.trialEnds(one.merchant.name, messages.day(one.first), messages.day(one.next!)),
      }),
    )
}
