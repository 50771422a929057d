import { describe, expect, it } from 'vitest'
import { dayOfIso, isoOf } from '../calendar/day.ts'
import { detectSeries } from './detect.ts'
import { ledgerOf, monthly } from './ledger.fixture.ts'

const on = (iso: string) => dayOfIso(iso)!
const found = (text: string, today: string) => detectSeries(ledgerOf(text), { today: on(today) })

describe('series', () => {
  it('carry on over a new price, and name it', () => {
    const [series, ...others] = found(
      `${monthly('2025-01-10', 6, '-9.99', 'BRELLO MEDIA')}\n${monthly('2025-07-10', 5, '-11.99', 'BRELLO MEDIA')}`,
      '2025-11-20',
    )
    expect(others).toEqual([])
    expect(series).toMatchObject({
      cadence: 'monthly',
      kind: 'subscription',
      status: 'active',
      amount: 1199,
      yearly: 14388,
    })
    expect(series!.steps.map(({ day, minor }) => [isoOf(day), minor])).toEqual([
      ['2025-01-10', 999],
      ['2025-07-10', 1199],
    ])
    expect(isoOf(series!.next!)).toBe('2025-12-10')
  })

  it('keep three yearly policies of one insurer apart', () => {
    const lines = [2023, 2024, 2025].flatMap((year, i) => [
      `${year}-02-01 -${120 + i}.00 VELMA VERSICHERUNG`,
      `${year}-06-15 -${310 + 2 * i}.50 VELMA VERSICHERUNG`,
      `${year}-10-01 -${77 + i}.10 VELMA VERSICHERUNG`,
    ])
    const series = found(lines.join('\n'), '2025-11-01')
    expect(series.map(({ cadence, kind, charges }) => [cadence, kind, charges.length])).toEqual([
      ['annual', 'bill', 3],
      ['annual', 'bill', 3],
      ['annual', 'bill', 3],
    ])
  })

  it('find the subscriptions among single purchases of one shop', () => {
    const series = found(
      `${monthly('2025-01-03', 10, '-2.99', 'APPLE.COM/BILL')}\n${monthly('2025-01-20', 10, '-10.99', 'APPLE.COM/BILL')}
2025-02-11 -1.99 APPLE.COM/BILL
2025-04-02 -14.99 APPLE.COM/BILL
2025-04-19 -2.99 APPLE.COM/BILL
2025-08-08 -6.99 APPLE.COM/BILL`,
      '2025-11-01',
    )
    expect(series.map(({ amount, charges, cadence }) => [amount, charges.length, cadence])).toEqual([
      [299, 10, 'monthly'],
      [1099, 10, 'monthly'],
    ])
  })

  it('are the coffee that a box brings to the day each month, not the coffee that somebody fetches', () => {
    const box = monthly('2025-01-12', 10, '-18.50', 'BRELLO COFFEE ROASTERS')
    const fetched = [3, 9, 10, 17, 22, 25, 31, 38, 40, 47, 52, 61, 66].map(
      (day) => `${isoOf(on('2025-01-01') + day * 3)} -3.80 LUMEO CAFE`,
    )
    const series = found(`${box}\n${fetched.join('\n')}`, '2025-11-01')
    expect(series.map(({ amount, cadence, kind }) => [amount, cadence, kind])).toEqual([
      [1850, 'monthly', 'subscription'],
    ])
  })

  it('are no visits to a barber who always asks the same', () => {
    const days = [0, 10, 12, 20, 22, 37, 51, 58, 61, 74, 82, 92, 106, 120, 132, 145, 153, 155, 168]
    const lines = days.map((day) => `${isoOf(on('2025-03-04') + day)} -28.00 BARBER ON FIFTH`)
    expect(found(lines.join('\n'), '2025-08-15')).toEqual([])
  })

  it('stay subscriptions when the rate of exchange moves and the price rises once', () => {
    const rates = [7.66, 7.48, 7.42, 7.44, 7.61, 8.49, 8.37, 8.52, 8.44, 8.6]
    const lines = rates.map((rate, month) => monthly('2025-01-10', 10, `-${rate}`, 'BRELLO HOSTING').split('\n')[month])
    const [series, ...others] = found(lines.join('\n'), '2025-10-20')
    expect(others).toEqual([])
    expect(series).toMatchObject({ kind: 'subscription', cadence: 'monthly' })
  })

  it('know two yearly charges of a known service', () => {
    const [series] = found(
      '2024-03-01 -39.99 NORTON *AP1234567890\n2025-03-02 -49.99 NORTON *AP1987654321',
      '2025-06-01',
    )
    expect(series).toMatchObject({ cadence: 'annual', merchant: { serviceId: 'norton' }, status: 'active' })
  })

  it('are not made of groceries, cash or two similar purchases a month', () => {
    const saturdays = Array.from(
      { length: 30 },
      (_, i) => `${isoOf(on('2025-01-04') + 7 * i)} -${40 + ((i * 7) % 30)}.${10 + i} REWE SAGT DANKE`,
    )
    const cash = monthly('2025-01-05', 9, '-100.00', 'BARGELDAUSZAHLUNG GA NR1234')
    const similar = ['2025-03-02', '2025-03-19', '2025-04-01', '2025-04-18', '2025-05-04'].map(
      (day, i) => `${day} -${19 + i}.90 LUMEO STORE`,
    )
    expect(found([...saturdays, cash, ...similar].join('\n'), '2025-10-01')).toEqual([])
  })

  it('have ended when two expected charges are missing, and are unknown where the imports stop short', () => {
    const text = `${monthly('2025-01-10', 5, '-9.99', 'BRELLO MEDIA')}\n2025-09-01 -3.10 KIOSK`
    expect(found(text, '2025-09-02')[0]).toMatchObject({ status: 'ended', next: null })
    expect(found(monthly('2025-01-10', 5, '-9.99', 'BRELLO MEDIA'), '2025-09-02')[0]).toMatchObject({
      status: 'unknown',
    })
  })

  it('give a salary at the end of the month its day, weekends before', () => {
    const [series] = found(
      ['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-30', '2025-06-30', '2025-07-31', '2025-08-29']
        .map((day) => `${day} 2400.00 VELMA LOGISTICS SALARY`)
        .join('\n'),
      '2025-09-10',
    )
    expect(series).toMatchObject({ kind: 'income', cadence: 'monthly' })
    expect(isoOf(series!.next!)).toBe('2025-09-30')
  })

  it('obey what the person said', () => {
    const text = monthly('2025-01-10', 8, '-9.99', 'BRELLO MEDIA')
    const [series] = found(text, '2025-09-01')
    const rule = { id: 'r1', kind: 'not-a-subscription', family: series!.merchant.family, amount: null } as const
    expect(detectSeries(ledgerOf(text), { today: on('2025-09-01'), rules: [rule] })).toEqual([])
  })

  it('say why they are one', () => {
    const [series] = found(monthly('2025-01-10', 8, '-9.99', 'BRELLO MEDIA'), '2025-09-01')
    expect(series!.why).toEqual([
      'It charged 8 times, every month around day 10 of the month.',
      'It was 9.99 EUR each time.',
    ])
  })
})
