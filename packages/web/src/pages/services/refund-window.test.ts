import { describe, expect, test } from 'vitest'
import { refundWindow } from './refund-window.ts'

describe('a refund window', () => {
  test.each([
    ['2026-11-20', 14, false, '2026-11-24', '2026-12-04', 10],
    ['2026-11-20', 14, false, '2026-12-04', '2026-12-04', 0],
    ['2026-11-20', 14, false, '2026-12-07', '2026-12-04', -3],
    ['2026-02-27', 2, false, '2026-02-27', '2026-03-01', 2],
    ['2025-12-31', 60, false, '2026-01-01', '2026-03-01', 59],
    // Over the end of summer time, which has a day of 25 hours.
    ['2026-10-24', 2, false, '2026-10-25', '2026-10-26', 1],
    // A Friday: Monday, Tuesday, Wednesday.
    ['2026-11-20', 3, true, '2026-11-20', '2026-11-25', 3],
    ['2026-11-20', 3, true, '2026-11-22', '2026-11-25', 3],
    ['2026-11-20', 3, true, '2026-11-24', '2026-11-25', 1],
    ['2026-11-20', 3, true, '2026-11-27', '2026-11-25', -2],
    // Bought on a Saturday.
    ['2026-11-21', 1, true, '2026-11-21', '2026-11-23', 1],
  ])('from %s, %i days (business: %s), on %s: until %s, %i left', (start, days, business, today, lastDay, daysLeft) => {
    expect(refundWindow(start, days, business, today)).toMatchObject({ lastDay, daysLeft })
  })

  test('is never less than untouched and never more than gone', () => {
    expect(refundWindow('2026-12-24', 14, false, '2026-11-24').gone).toBe(0)
    expect(refundWindow('2026-11-17', 14, false, '2026-11-24').gone).toBe(0.5)
    expect(refundWindow('2020-01-01', 14, false, '2026-11-24').gone).toBe(1)
  })
})
