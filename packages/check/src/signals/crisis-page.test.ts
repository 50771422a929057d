import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a page of help in a crisis', () => {
  expect(
    measured('crisis-page', 'Suicide, domestic violence: our volunteers listen, call 312-555-0144.'),
  ).toBeGreaterThan(0)
})

test('is silent on the same words beside a company', () => {
  expect(measured('crisis-page', 'Suicide, emergency. Norton support 1-888-555-0142')).toBe(0)
})
