import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on an address dressed up as support', () => {
  expect(
    measured('look-alike-address', 'Norton support 1-888-555-0142, www.norton-support-number.example'),
  ).toBeGreaterThan(0)
})

test('is silent on a plain address', () => {
  expect(measured('look-alike-address', 'Norton support 1-888-555-0142, www.tips.example')).toBe(0)
})
