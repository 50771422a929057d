import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a name that the catalogue lacks', () => {
  expect(measured('unknown-claim', 'Zorblatt Airlines customer service: 1-888-555-0142')).toBeGreaterThan(0)
})

test('is silent on a company that it knows', () => {
  expect(measured('unknown-claim', 'Norton customer service: 1-888-555-0142')).toBe(0)
})
