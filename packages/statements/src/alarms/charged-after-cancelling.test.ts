import { catalogue } from '@offhook/catalogue/full'
import { describe, expect, it } from 'vitest'
import { dayOfIso, isoOf } from '../calendar/day.ts'
import { merchantReader } from '../merchants/merchant.ts'
import { detectSeries } from '../series/detect.ts'
import { ledgerOf, monthly } from '../series/ledger.fixture.ts'
import { alarmsOf } from './index.ts'

const on = (iso: string) => dayOfIso(iso)!
const reader = merchantReader(catalogue)

/** The alarms about the cancelled series of this amount. */
function alarmsAfter(lines: string, amount: number, cancelled: string, until = cancelled) {
  const ledger = ledgerOf(lines)
  const today = on('2026-01-01')
  const series = detectSeries(ledger, { today })
  const one = series.find(({ charges }) => charges.some((charge) => charge.amount === amount))!
  return alarmsOf({
    ledger,
    series,
    today,
    familyOf: (text) => reader.read(text).family,
    cancellations: [
      {
        caseId: null,
        serviceId: null,
        merchant: one.merchant.name,
        descriptor: null,
        seriesId: one.id,
        cancelled: on(cancelled),
        legitimateUntil: on(until),
      },
    ],
  })
    .filter(({ kind }) => kind === 'charged-after-cancelling')
    .map(({ day, certainty }) => `${isoOf(day)} ${certainty}`)
}

const storage = monthly('2025-01-03', 12, '-2.99', 'APPLE.COM/BILL')
const music = monthly('2025-01-20', 6, '-10.99', 'APPLE.COM/BILL')
const games = '2025-02-11 -1.99 APPLE.COM/BILL\n2025-08-08 -6.99 APPLE.COM/BILL\n2025-09-14 -14.99 APPLE.COM/BILL'

describe('under one name for many things', () => {
  it('what was not cancelled and single purchases raise no alarm', () => {
    expect(alarmsAfter(`${storage}\n${music}\n${games}`, 1099, '2025-07-01')).toEqual([])
  })

  it('the cancelled amount on its day is the cancelled one, on another day perhaps', () => {
    const lines = `${storage}\n${music}\n${games}\n2025-08-20 -10.99 APPLE.COM/BILL\n2025-10-02 -10.99 APPLE.COM/BILL`
    expect(alarmsAfter(lines, 1099, '2025-07-01')).toEqual(['2025-10-02 perhaps', '2025-08-20 certain'])
  })

  it('a new price on its day is perhaps the cancelled one', () => {
    const lines = `${storage}\n${music}\n${games}\n2025-08-20 -11.99 APPLE.COM/BILL`
    expect(alarmsAfter(lines, 1099, '2025-07-01')).toEqual(['2025-08-20 perhaps'])
  })

  it('goods of a shop are not what was paid there by the month', () => {
    const lines = `${monthly('2025-01-20', 6, '-8.99', 'AMAZON PRIME*AB12345')}\n2025-08-20 -8.99 AMZN MKTP CD67890`
    expect(alarmsAfter(lines, 899, '2025-07-01')).toEqual([])
  })

  it('a charge of the shop that billed for a service, with its amount, is perhaps the service’s', () => {
    const lines = `${monthly('2025-01-20', 6, '-8.99', 'GOOGLE *BRELLO')}\n2025-08-21 -8.99 GOOGLE PLAY`
    expect(alarmsAfter(lines, 899, '2025-07-01')).toEqual(['2025-08-21 perhaps'])
  })
})

describe('the last legitimate charge', () => {
  it('raises no alarm, also when the bank booked it some days late', () => {
    const lines = monthly('2025-01-20', 7, '-8.99', 'BRELLO MEDIA').replace('2025-07-20', '2025-07-22')
    expect(alarmsAfter(lines, 899, '2025-07-01', '2025-07-20')).toEqual([])
  })
})
