import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a number where a comma belongs', () => {
  expect(
    measured(
      'number-in-place',
      'Open the Norton app and choose your profile 1-888-555-0142 then look for the billing page.',
    ),
  ).toBeGreaterThan(0)
})

test('is silent on a number after a verb of calling', () => {
  expect(measured('number-in-place', 'For help with the page please call 1-888-555-0142 today.')).toBe(0)
})
