import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a number that stands in every sentence', () => {
  expect(
    measured(
      'number-repeated',
      'Norton refunds: 1-888-555-0142. The page may load slowly, 1-888-555-0142. Write the amount down and keep it, 1-888-555-0142.',
    ),
  ).toBeGreaterThan(0)
})

test('is silent on a number that stands once', () => {
  expect(measured('number-repeated', 'Norton refunds: 1-888-555-0142.')).toBe(0)
})
