import { isoOf } from '../calendar/day.ts'
import { decimalOf } from '../money/money.ts'
import { type Alarm, type AlarmSetting, about } from './alarm.ts'

/** Series on a card or account that the person said is closed: banks pass new card numbers on to merchants. */
export function chargedOnClosedCard({ ledger, series, closedCards = [] }: AlarmSetting): Alarm[] {
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
            text: `${one.merchant.name} charged ${decimalOf(last.amount, one.currency)} ${one.currency} on ${isoOf(last.day)} to a card that you said was closed on ${isoOf(since)}.`,
            next: [
              'Ask your bank how a closed card could be charged, and to stop this merchant: card networks hand new numbers on to merchants.',
              'Cancel with whoever bills you; a new card does not end a contract.',
            ],
          },
        ]
      }),
  )
}
