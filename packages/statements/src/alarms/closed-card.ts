import { english } from '../messages/en.ts'
import { type Alarm, type AlarmSetting, about } from './alarm.ts'

/** Series on a card or account that the person said is closed: banks pass new card numbers on to merchants. */
export function chargedOnClosedCard({ ledger, series, closedCards = [], messages = english }: AlarmSetting): Alarm[] {
  return closedCards.flatMap(({ account, since }) =>
    series
      .filter(({ kind }) => kind === 'subscription' || kind === 'bill')
      .flatMap((one): Alarm[] => {
        const late = one.charges.filter(
          (charge) => ledger.accountNames[charge.account] === account && charge.day > since,
        )
        const last = late.at(-1)
        if (!last) return []
        return [
          {
            ...about(one),
            id: `closed-${ledger.ids[last.row]}`,
            kind: 'charged-on-closed-card',
            certainty: 'certain',
            day: last.day,
            amount: last.amount,
            rows: late.map(({ row }) => row),
            ...messages.alarms.onClosedCard(
              one.merchant.name,
              messages.money(last.amount, one.currency),
              messages.day(last.day),
              messages.day(since),
            ),
          },
        ]
      }),
  )
}
