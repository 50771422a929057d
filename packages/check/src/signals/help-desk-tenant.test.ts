import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a rented help desk', () => {
  expect(
    measured('help-desk-tenant', 'Norton support: 1-888-555-0142', { host: 'norton-care.zohodesk.com' }),
  ).toBeGreaterThan(0)
})

test('is silent on any other host', () => {
  expect(measured('help-desk-tenant', 'Norton support: 1-888-555-0142', { host: 'tips.example' })).toBe(0)
})
