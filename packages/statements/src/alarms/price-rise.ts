import { english } from '../messages/en.ts'
import { type Alarm, type AlarmSetting, about } from './alarm.ts'

/** A new price is news for this many days, or for one period where that is longer. */
const newsDays = 62

/** The latest price is higher than the one before. */
export function priceRise({ series, today, messages = english }: AlarmSetting): Alarm[] {
  return series.flatMap((one): Alarm[] => {
    const last = one.steps.at(-1)
    const before = one.steps.at(-2)
    if (!last || !before || last.minor <= before.minor * 1.005 || one.kind === 'income' || one.kind === 'transfer')
      return []
    if (one.status === 'ended' || today - last.day > Math.max(newsDays, 7)) return []
    const rise = Math.round((last.minor / before.minor - 1) * 100)
    const charge = one.charges.find(({ day }) => day === last.day)
    const money = (minor: number) => messages.money(minor, one.currency)
    return [
      {
        ...about(one),
        id: `price-${one.id}-${last.day}`,
        kind: 'price-rise',
        certainty: 'certain',
        day: last.day,
        amount: last.minor,
        rows: charge ? [charge.row] : [],
        ...messages.alarms.priceRise(
          one.merchant.name,
          money(before.minor),
          money(last.minor),
          messages.day(last.day),
          rise,
        ),
      },
    ]
  })
}
