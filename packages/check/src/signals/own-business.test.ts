import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a firm that speaks of itself', () => {
  expect(
    measured('own-business', 'Our workshop is family-owned. Opening hours Monday to Friday. Call us: 312-555-0144'),
  ).toBeGreaterThan(0)
})

test('is silent on a company’s name beside the number', () => {
  expect(measured('own-business', 'Opening hours Monday to Friday. Norton support 1-888-555-0142')).toBe(0)
})
