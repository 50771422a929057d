import { expect, it } from 'vitest'
import { monthTicks } from './month-ticks.ts'

const at = (day: string) => Date.parse(day) / 1000
const days = (ticks: readonly number[]) => ticks.map((tick) => new Date(tick * 1000).toISOString().slice(0, 10))

it('names each month once, however few months there are', () => {
  expect(days(monthTicks(at('2026-01-20'), at('2026-03-25'), 8))).toEqual(['2026-02-01', '2026-03-01'])
})

it('takes longer steps where there is room for few', () => {
  expect(days(monthTicks(at('2025-01-15'), at('2026-06-10'), 4))).toEqual(['2025-07-01', '2026-01-01'])
  expect(days(monthTicks(at('2026-02-04'), at('2026-11-09'), 3))).toEqual(['2026-04-01', '2026-07-01', '2026-10-01'])
  expect(monthTicks(at('2000-01-01'), at('2026-06-10'), 6).length).toBeLessThanOrEqual(6)
})
