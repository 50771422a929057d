import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a number that does what a person does', () => {
  expect(
    measured('number-as-subject', '1-888-555-0142 connects you to the Norton help desk at any hour.'),
  ).toBeGreaterThan(0)
})

test('is silent on a number as the object of a verb', () => {
  expect(measured('number-as-subject', 'You can call Norton at 1-888-555-0142.')).toBe(0)
})
