import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on support for two companies in one text', () => {
  expect(
    measured('rival-brand', 'Norton support is easy to reach. Call McAfee support at 1-888-555-0142.'),
  ).toBeGreaterThan(0)
})

test('is silent on support for one', () => {
  expect(measured('rival-brand', 'Norton support is easy to reach. Call Norton support at 1-888-555-0142.')).toBe(0)
})
