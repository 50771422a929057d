import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a shop that says it is not the maker', () => {
  expect(
    measured('independent', 'We repair Dell laptops in our workshop, independent of the maker. Phone 312-555-0144.'),
  ).toBeGreaterThan(0)
})

test('is silent on a disclaimer on a toll-free line', () => {
  expect(measured('independent', 'Not affiliated with Norton. Norton support 1-888-555-0142')).toBe(0)
})
