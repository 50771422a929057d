import { isoOf } from '../calendar/day.ts'
import { decimalOf } from '../money/money.ts'
import { type Alarm, type AlarmSetting, about } from './alarm.ts'

/** A new price is news for this many days, or for one period where that is longer. */
const newsDays = 62

/** The latest price is higher than the one before. */
export function priceRise({ series, today }: AlarmSetting): Alarm[] {
  return series.flatMap((one): Alarm[] => {
    const last = one.steps.at(-1)
    const before = one.steps.at(-2)
    if (!last || !before || last.minor <= before.minor * 1.005 || one.kind === 'income' || one.kind === 'transfer')
      return []
    if (one.status === 'ended' || today - last.day > Math.max(newsDays, 7)) return []
    const rise = Math.round((last.minor / before.minor - 1) * 100)
    const charge = one.charges.find(({ day }) => day === last.day)
    const money = (minor: number) => `${decimalOf(minor, one.currency)} ${one.currency}`
    return [
      {
        ...about(one),
        id: `price-${one.id}-${last.day}`,
        kind: 'price-rise',
        certainty: 'certain',
        day: last.day,
        amount: last.minor,
        rows: charge ? [charge.row] : [],
        text: `${one.merchant.name} went up from ${money(before.minor)} to ${money(last.minor)} on ${isoOf(last.day)}${rise > 0 ? ` (${rise} %)` : ''}.`,
        next: [
          'Look for the mail that announced it: in many places a new price is a right to leave.',
          'If you do not want it at this price, cancel before the next charge.',
        ],
      },
    ]
  })
}
