import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on an example', () => {
  expect(measured('placeholder', 'For example, enter 1-888-555-0142 as a sample.')).toBeGreaterThan(0)
})

test('is silent on a host that ends in “example”', () => {
  expect(measured('placeholder', 'Norton support 1-888-555-0142, www.tips.example')).toBe(0)
})
