import { isoOf } from '../calendar/day.ts'
import { decimalOf } from '../money/money.ts'
import { type Alarm, type AlarmSetting, about } from './alarm.ts'

/** Older doubles were seen, or are past asking. */
const newsDays = 120

/** A series charged the same amount again within two days, on the same account. */
export function chargedTwice({ series, ledger, today }: AlarmSetting): Alarm[] {
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
              text: `${one.merchant.name} charged ${decimalOf(amount, one.currency)} ${one.currency} a second time around ${isoOf(ledger.days[row]!)}. If you did not buy twice, it may be a double.`,
              next: [
                'Ask the company for the money back, in writing.',
                'If it does not answer, tell your bank: duplicate processing is a ground for a dispute.',
              ],
            }
          }),
  )
}

function isGivenBack(row: number, refunds: readonly number[], days: Int32Array, minors: Float64Array): boolean {
  return refunds.some((refund) => days[refund]! >= days[row]! && minors[refund]! === -minors[row]!)
}
