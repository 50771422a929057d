import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a number given as a company’s that the catalogue does not have', () => {
  expect(measured('claimed-without-ownership', 'Norton support: 1-888-555-0142')).toBeGreaterThan(0)
})

test('is silent on a number that the catalogue has from that company', () => {
  expect(measured('claimed-without-ownership', 'Norton support: 1-844-488-4540')).toBe(0)
})
