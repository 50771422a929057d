import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a refund and a charge', () => {
  expect(measured('trouble', 'Cancel the subscription and dispute the charge: Norton, 1-888-555-0142')).toBeGreaterThan(
    0,
  )
})

test('is silent on no trouble', () => {
  expect(measured('trouble', 'The garden of Norton, 1-888-555-0142, is green.')).toBe(0)
})
