import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on digits of another alphabet', () => {
  expect(measured('disguised', 'Norton support: 𝟏-𝟖𝟖𝟖-𝟓𝟓𝟓-𝟎𝟏𝟒𝟐')).toBeGreaterThan(0)
})

test('is silent on plain digits', () => {
  expect(measured('disguised', 'Norton support: 1-888-555-0142')).toBe(0)
})
