import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a bill that nobody ordered', () => {
  const text =
    'Your Norton membership has been renewed and $389 will be debited. If you did not make this order, call 312-555-0155 to cancel the charge.'
  expect(measured('charge-notice', text)).toBeGreaterThan(0.3)
})

test('is silent where nothing was charged', () => {
  expect(measured('charge-notice', 'Norton: call 312-555-0155.')).toBe(0)
})
