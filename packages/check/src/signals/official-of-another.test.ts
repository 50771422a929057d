import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on another company’s number', () => {
  expect(measured('official-of-another', 'Netflix support: 1-844-488-4540')).toBeGreaterThan(0)
})

test('is silent on the company’s own', () => {
  expect(measured('official-of-another', 'Norton support: 1-844-488-4540')).toBe(0)
})
