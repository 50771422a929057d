import { describe, expect, it } from 'vitest'
import { dayOfIso } from '../calendar/day.ts'
import { detectSeries } from './detect.ts'
import { ledgerOf } from './ledger.fixture.ts'

const found = (...lines: string[]) =>
  detectSeries(ledgerOf(lines.join('\n')), { today: dayOfIso('2026-06-01')! }).map(
    ({ cadence, kind, charges }) => `${cadence} ${kind} ${charges.length}`,
  )

describe('two charges', () => {
  it('a year apart are a series at a known service, also at a much higher price', () => {
    expect(found('2025-02-03 -39.99 NORTON *AP1234567', '2026-02-03 -104.99 NORTON *AP7654321')).toEqual([
      'annual subscription 2',
    ])
  })

  it('half a year apart are one where a mandate collects them', () => {
    expect(
      found('2025-08-15 -84.00 SEPA-LASTSCHRIFT BRELLO PFLEGE', '2026-02-16 -88.20 SEPA-LASTSCHRIFT BRELLO PFLEGE'),
    ).toEqual(['semiannual subscription 2'])
  })

  it('of each of three policies beside each other are three bills', () => {
    expect(
      found(
        '2025-01-20 -83.89 VELMA VERSICHERUNG',
        '2025-03-02 -12.26 VELMA VERSICHERUNG',
        '2025-04-11 -240.00 VELMA VERSICHERUNG',
        '2026-01-20 -83.89 VELMA VERSICHERUNG',
        '2026-03-02 -12.90 VELMA VERSICHERUNG',
        '2026-04-13 -240.00 VELMA VERSICHERUNG',
      ),
    ).toEqual(['annual bill 2', 'annual bill 2', 'annual bill 2'])
  })

  it('in a shop for goods are two purchases, unless amount and day are the same', () => {
    expect(found('2025-02-03 -24.90 LUMEO BOOKS', '2026-02-05 -24.90 LUMEO BOOKS')).toEqual([])
    expect(found('2025-08-03 -24.90 LUMEO STORE', '2026-02-04 -31.50 LUMEO STORE')).toEqual([])
  })

  it('of different size at a stranger are two purchases', () => {
    expect(found('2025-02-03 -24.90 LUMEO', '2026-02-05 -61.00 LUMEO')).toEqual([])
  })

  it('half a year apart under one name for many things are two purchases', () => {
    expect(found('2025-08-03 -9.99 APPLE.COM/BILL', '2026-02-03 -9.99 APPLE.COM/BILL')).toEqual([])
  })
})
