import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a number that the catalogue has', () => {
  expect(measured('official', 'Norton support: 1-844-488-4540')).toBeGreaterThan(0)
})

test('is silent on one that it has not', () => {
  expect(measured('official', 'Norton support: 1-888-555-0142')).toBe(0)
})
