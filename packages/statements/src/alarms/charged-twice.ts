import { english } from '../messages/en.ts'
import { type Alarm, type AlarmSetting, about } from './alarm.ts'

/** Older doubles were seen, or are past asking. */
const newsDays = 120

/** A series charged the same amount again within two days, on the same account. */
export function chargedTwice({ series, ledger, today, messages = english }: AlarmSetting): Alarm[] {
  return series.flatMap((one) =>
    one.kind === 'income'
      ? []
      : one.duplicates
          .filter(
            (row) =>
              today - ledger.days[row]! <= newsDays && !isGivenBack(row, one.refunds, ledger.days, ledger.minors),
          )
          .map((row): Alarm => {
            const amount = Math.abs(ledger.minors[row]!)
            return {
              ...about(one),
              id: `twice-${ledger.ids[row]}`,
              kind: 'charged-twice',
              certainty: 'perhaps',
              day: ledger.days[row]!,
              amount,
              rows: [row],
              ...messages.alarms.chargedTwice(
                one.merchant.name,
                messages.money(amount, one.currency),
                messages.day(ledger.days[row]!),
              ),
            }
          }),
  )
}

function isGivenBack(row: number, refunds: readonly number[], days: Int32Array, minors: Float64Array): boolean {
  return refunds.some((refund) => days[refund]! >= days[row]! && minors[refund]! === -minors[row]!)
}
