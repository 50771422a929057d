import { isoOf } from '../calendar/day.ts'
import { type Alarm, type AlarmSetting, about } from './alarm.ts'

/** A trial that is about to cost money. */
export function trialEnds({ series, today }: AlarmSetting): Alarm[] {
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
        text: `${one.merchant.name} looks like a trial that began on ${isoOf(one.first)}. Trials of a month become paid around ${isoOf(one.next!)}; yours may end sooner: the mail that confirmed it says when.`,
        next: [
          'Decide before that day. If you do not want it, cancel now; most trials run on to their end all the same.',
        ],
      }),
    )
}
