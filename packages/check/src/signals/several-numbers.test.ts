import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on numbers in pairs', () => {
  expect(
    measured(
      'several-numbers',
      'Norton support 1-888-555-0142 or 1-800-555-0143. Call 1-888-555-0142 or 1-800-555-0143. Norton: 1-888-555-0142, 1-800-555-0143.',
    ),
  ).toBeGreaterThan(0)
})

test('is silent on one number', () => {
  expect(measured('several-numbers', 'Norton support 1-888-555-0142. Call 1-888-555-0142.')).toBe(0)
})
