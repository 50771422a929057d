import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a listed crisis line', () => {
  expect(measured('public-line', 'If you think of suicide, call 988.', { country: 'US' })).toBeGreaterThan(0)
})

test('is silent on any other number', () => {
  expect(measured('public-line', 'Norton support: 1-888-555-0142')).toBe(0)
})
