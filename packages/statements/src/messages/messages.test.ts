import { describe, expect, it } from 'vitest'
import { dayOfIso } from '../calendar/day.ts'
import { messagesIn } from './index.ts'
import type { Messages } from './messages.ts'

const day = dayOfIso('2026-02-03')!

/** Every sentence, with values that are the same in each language. */
function sentencesOf({ series, alarms, monitoring, reading }: Messages): string[] {
  const said = [
    ...(['weekly', 'monthly', 'every-30-days', 'annual', 'irregular'] as const).map((rhythm) =>
      series.charged({ count: 4, rhythm, isIncome: rhythm === 'annual', date: 3, weekend: 'next' }),
    ),
    series.varies('1', '2'),
    series.always('1'),
    series.prices([
      { amount: '1', from: null },
      { amount: '2', from: '3' },
    ]),
    series.trial('1', '2'),
    series.missing(1),
    series.missing(2),
    series.doubles(1),
    series.doubles(2),
    series.sharedName('Brello'),
    series.openTrial('Brello'),
    ...(['same', 'amount', 'day', 'successor'] as const).flatMap((likeness) =>
      [true, false].flatMap((hasCase) => {
        const { text, next } = alarms.afterCancelling({
          merchant: 'Brello',
          charged: 'Lumeo',
          amount: '1',
          day: '2',
          cancelled: '3',
          paidUntil: hasCase ? '4' : null,
          likeness,
          hasCase,
        })
        return [text, ...next]
      }),
    ),
    ...[
      alarms.onClosedCard('Brello', '1', '2', '3'),
      alarms.trialEnds('Brello', '1', '2'),
      alarms.chargedTwice('Brello', '1', '2'),
      alarms.priceRise('Brello', '1', '2', '3', 4),
      alarms.renewalAhead('Brello', '1', '2'),
      alarms.newSeries('Brello', '1', '2', '3'),
    ].flatMap(({ text, next }) => [text, ...next]),
    monitoring.chargedAgain('Brello', '1'),
    monitoring.perhaps('Brello'),
    monitoring.stopped('Brello', ['1', '2']),
    monitoring.quiet(['1'], ['2'], ['3']),
    monitoring.noCharge('Brello'),
    monitoring.notKnown('Brello', [], ['1']),
    monitoring.ahead('Brello', '1', ['2']),
    reading.asBefore(),
    reading.runInOrder(true),
    reading.runInOrder(false),
    reading.mixedMarks(),
    reading.spendingByBalance(),
    reading.spendingAsOnCard(),
    reading.spendingMostly(),
    reading.signsTurned(),
    reading.runningBalance(true),
    reading.runningBalance(false),
    reading.currencyTaken('EUR', { kind: 'month-first' }),
    reading.askDateOrder(),
    reading.askCurrency(),
    reading.balanceRuns(3),
    reading.balanceBreaks(1, 2),
    reading.balanceMeets('1', '2'),
    reading.balanceMisses('1', '2', '3'),
    reading.noBalance(),
  ]
  return said
}

describe('sentences about statements', () => {
  const english = sentencesOf(messagesIn('en'))

  it.each(['de', 'es', 'fr'])('in %s are all of that language', (language) => {
    const own = sentencesOf(messagesIn(language))
    expect(own).toHaveLength(english.length)
    expect(own.filter((sentence) => english.includes(sentence))).toEqual([])
    expect(own.filter((sentence) => /undefined|null|NaN/.test(sentence))).toEqual([])
  })

  it('write days and amounts as the language does', () => {
    expect([messagesIn('de-AT').day(day), messagesIn('de').money(-123456, 'EUR')]).toEqual([
      '03.02.2026',
      '-1234,56 EUR',
    ])
    expect([messagesIn('fr').day(day), messagesIn('es').day(day)]).toEqual(['03/02/2026', '03/02/2026'])
    expect(messagesIn('pt').day(day)).toBe('2026-02-03')
  })
})
