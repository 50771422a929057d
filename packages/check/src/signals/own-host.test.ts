import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a page on the company’s own site', () => {
  expect(measured('own-host', 'Norton support: 1-888-555-0142', { host: 'us.norton.com' })).toBeGreaterThan(0)
})

test('is silent on its forum', () => {
  expect(measured('own-host', 'Norton support: 1-888-555-0142', { host: 'community.norton.com' })).toBe(0)
})

test('is silent on a site that wears its name and more', () => {
  expect(measured('own-host', 'Norton support: 1-888-555-0142', { host: 'norton-support.example' })).toBe(0)
})
