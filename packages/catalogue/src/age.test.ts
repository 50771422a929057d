import { expect, test } from 'vitest'
import { isOld } from './age.ts'

test('a source is old after 180 days, or without a date', () => {
  const source = (readAt: string | null, asOf: string | null = null) => ({ url: '', ownDomain: true, readAt, asOf })
  expect(isOld(source('2026-11-20'), '2027-05-19')).toBe(false)
  expect(isOld(source('2026-11-20'), '2027-05-20')).toBe(true)
  expect(isOld(source(null, '2026-09'), '2026-11-20')).toBe(false)
  expect(isOld(source(null), '2026-11-20')).toBe(true)
})
