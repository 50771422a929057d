import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a host where anybody publishes', () => {
  expect(
    measured('user-content-host', 'Norton support: 1-888-555-0142', { host: 'someone.github.io' }),
  ).toBeGreaterThan(0)
})

test('fires on a company’s community, which its users write', () => {
  expect(
    measured('user-content-host', 'Norton support: 1-888-555-0142', { host: 'community.norton.com' }),
  ).toBeGreaterThan(0)
})

test('is silent on any other host', () => {
  expect(measured('user-content-host', 'Norton support: 1-888-555-0142', { host: 'tips.example' })).toBe(0)
})
