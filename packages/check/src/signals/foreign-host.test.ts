import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a brand on a stranger’s host', () => {
  expect(measured('foreign-host', 'Norton support: 1-888-555-0142', { host: 'tips.example' })).toBeGreaterThan(0)
})

test('is silent on a brand on its own host', () => {
  expect(measured('foreign-host', 'Norton support: 1-888-555-0142', { host: 'us.norton.com' })).toBe(0)
})
