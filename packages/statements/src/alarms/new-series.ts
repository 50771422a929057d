import { english } from '../messages/en.ts'
import { type Alarm, type AlarmSetting, about } from './alarm.ts'

const newsDays = 100
/** An account's imports have to reach back this far before its first charge: else it is only new to us. */
const knownBefore = 75

/** A subscription that did not exist a few months ago. */
export function newSeries({ series, ledger, today, messages = english }: AlarmSetting): Alarm[] {
  return series
    .filter(({ kind, status, first, charges }) => {
      if (kind !== 'subscription' || status === 'ended' || status === 'trial' || charges.length > 4) return false
      return today - first <= newsDays && first - ledger.firstDays[charges[0]!.account]! >= knownBefore
    })
    .map(
      (one): Alarm => ({
        ...about(one),
        id: `new-${one.id}`,
        kind: 'new-series',
        certainty: 'certain',
        day: one.first,
        amount: one.amount,
        rows: one.charges.map(({ row }) => row),
        ...messages.alarms.newSeries(
          one.merchant.name,
          messages.day(one.first),
          messages.money(one.amount, one.currency),
          messages.money(one.yearly, one.currency),
        ),
      }),
    )
}
