import type { TFunction } from 'i18next'
import type { Series, StatementLine } from './watch-server.ts'

/** Invented merchants and amounts, so that the page can be looked at before a statement is given. Nothing of it is kept. */
export function exampleSeries(today: string, t: TFunction<'watch'>): readonly Series[] {
  const monthsAgo = (months: number, day: number) => {
    const [year, month] = today.split('-').map(Number) as [number, number]
    return new Date(Date.UTC(year, month - 1 - months, day)).toISOString().slice(0, 10)
  }
  const lines = (descriptor: string, days: readonly string[], amounts: readonly string[]): StatementLine[] =>
    days.map((date, index) => ({
      date,
      amount: `-${amounts[index % amounts.length]!}`,
      currency: 'EUR',
      shown: descriptor,
      account: 'Example',
      file: 'example.csv',
      line: index + 2,
    }))
  const monthly = (from: number, to: number, day: number) =>
    Array.from({ length: from - to + 1 }, (_, index) => monthsAgo(from - index, day))
  const made = (
    id: string,
    merchant: string,
    cadence: string,
    transactions: readonly StatementLine[],
    yearly: string,
    more: Partial<Series> = {},
  ): Series => ({
    id,
    merchant,
    serviceId: null,
    biller: 'direct',
    billerName: '',
    kind: 'subscription',
    cadence,
    status: 'active',
    amount: { value: transactions.at(-1)!.amount.slice(1), currency: 'EUR' },
    firstDate: transactions[0]!.date,
    lastDate: transactions.at(-1)!.date,
    nextDate: null,
    confidence: 0.98,
    yearlyCost: { value: yearly, currency: 'EUR' },
    why: [],
    priceSteps: [],
    missed: 0,
    corrections: [],
    transactions,
    ...more,
  })
  const stream = monthly(12, 1, 3)
  return [
    made(
      'example-1',
      'Lumenflix',
      'monthly',
      stream.flatMap((day, index) => lines('LUMENFLIX.EXAMPLE', [day], [index < 7 ? '11.99' : '13.99'])),
      '167.88',
      {
        nextDate: monthsAgo(-1, 3),
        priceSteps: [{ date: stream[7]!, amount: { value: '13.99', currency: 'EUR' } }],
        why: [t('example.why.twelve'), t('example.why.rose')],
      },
    ),
    made('example-2', 'Hantelhaus', 'monthly', lines('HANTELHAUS STUDIO', monthly(12, 6, 15), ['29.90']), '358.80', {
      status: 'ended',
      why: [t('example.why.stopped')],
    }),
    made(
      'example-3',
      'Wolkenfach',
      'annual',
      lines('WOLKENFACH JAHRESPLAN', [monthsAgo(12, 20), monthsAgo(0, 20)], ['59.00']),
      '59.00',
      {
        nextDate: monthsAgo(-12, 20),
        why: [t('example.why.yearly')],
      },
    ),
  ]
}
