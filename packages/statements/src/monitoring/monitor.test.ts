import { describe, expect, it } from 'vitest'
import type { Cancellation } from '../alarms/alarm.ts'
import { alarmsOf } from '../alarms/index.ts'
import { dayOfIso, isoOf } from '../calendar/day.ts'
import { detectSeries } from '../series/detect.ts'
import { ledgerOf, monthly } from '../series/ledger.fixture.ts'
import { type CoveredSpan, monitor } from './monitor.ts'

const on = (iso: string) => dayOfIso(iso)!
const span = (from: string, to: string): CoveredSpan => ({ account: 'main', from: on(from), to: on(to), file: 'a.csv' })

function watched(
  lines: string,
  spans: readonly CoveredSpan[],
  { today, cancelled = '2025-07-01', until = cancelled }: { today: string; cancelled?: string; until?: string },
) {
  const ledger = ledgerOf(lines)
  const series = detectSeries(ledger, { today: on(today) })
  const familyOf = (text: string) => ledger.merchantList.find(({ name }) => name === text)?.family ?? ''
  const cancellation: Cancellation = {
    caseId: 'abc',
    serviceId: null,
    merchant: 'Brello Media',
    descriptor: null,
    seriesId: null,
    cancelled: on(cancelled),
    legitimateUntil: on(until),
  }
  const setting = { ledger, series, today: on(today), familyOf }
  const alarms = alarmsOf({ ...setting, cancellations: [cancellation] })
  return monitor([cancellation], { ...setting, spans, alarms })[0]!
}

const paid = monthly('2025-01-10', 6, '-9.99', 'BRELLO MEDIA')

describe('a cancelled series', () => {
  it('has stopped when the statements cover two expected days and ten after each', () => {
    const one = watched(paid, [span('2025-01-01', '2025-08-20')], { today: '2025-09-01' })
    expect(one.verdict).toBe('stopped')
    expect(one.watched.map(({ due }) => isoOf(due))).toEqual(['2025-07-10', '2025-08-10'])
  })

  it('has not stopped a day earlier: only the first day is known', () => {
    const one = watched(paid, [span('2025-01-01', '2025-08-19')], { today: '2025-08-20' })
    expect(one.verdict).toBe('quiet')
    expect(one.text).toContain('a statement of 2025-08-07 to 2025-08-20 will tell')
  })

  it('is not known where the imports do not reach, and the days that they cover are named', () => {
    const one = watched(paid, [span('2025-01-01', '2025-06-30')], { today: '2025-09-01' })
    expect(one.verdict).toBe('not-known')
    expect(one.text).toContain('imported 2025-01-01 to 2025-06-30')
  })

  it('is not known across a hole between two imports', () => {
    const spans = [span('2025-01-01', '2025-07-05'), span('2025-07-25', '2025-08-31')]
    const one = watched(paid, spans, { today: '2025-09-01' })
    expect(one.verdict).toBe('not-known')
    expect(one.watched.map(({ state }) => state)).toEqual(['not-known', 'no-charge'])
  })

  it('is not known by statements of another account than the one that paid', () => {
    const other = { ...span('2025-01-01', '2025-12-31'), account: 'card' }
    expect(watched(paid, [other, span('2025-01-01', '2025-06-30')], { today: '2025-12-31' }).verdict).toBe('not-known')
  })

  it('is awaited while no expected day has come', () => {
    expect(watched(paid, [span('2025-01-01', '2025-07-02')], { today: '2025-07-02' }).verdict).toBe('ahead')
  })

  it('has charged again when a line says so, whatever else is covered', () => {
    const lines = `${paid}\n2025-08-10 -9.99 BRELLO MEDIA`
    expect(watched(lines, [span('2025-01-01', '2025-12-31')], { today: '2025-12-31' }).verdict).toBe('charged-again')
  })

  it('is watched from the end of what was paid, not from the day of cancelling', () => {
    const one = watched(paid, [span('2025-01-01', '2025-10-20')], { today: '2025-11-01', until: '2025-08-31' })
    expect(one.watched.map(({ due }) => isoOf(due))).toEqual(['2025-09-10', '2025-10-10'])
    expect(one.verdict).toBe('stopped')
  })

  it('of a yearly plan is watched until 45 days after its next renewal', () => {
    const yearly = [2023, 2024, 2025].map((year) => `${year}-03-10 -49.99 BRELLO MEDIA`).join('\n')
    const at = { cancelled: '2025-07-01', today: '2026-05-30' }
    expect(watched(yearly, [span('2023-01-01', '2026-04-23')], at).verdict).toBe('not-known')
    expect(watched(yearly, [span('2023-01-01', '2026-04-24')], at).verdict).toBe('stopped')
  })
})
