import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on one number for rivals', () => {
  expect(measured('many-brands', 'Netflix, Spotify and Norton support: 1-888-555-0142')).toBeGreaterThan(0)
})

test('is silent on one number for one company', () => {
  expect(measured('many-brands', 'Norton and LifeLock support: 1-888-555-0142')).toBe(0)
})
