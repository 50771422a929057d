import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on brand, support and number in one breath', () => {
  expect(measured('brand-support-number', 'Norton customer support number 1-888-555-0142')).toBeGreaterThan(0)
})

test('is silent on a number with no words of support', () => {
  expect(measured('brand-support-number', 'The Norton party is on 1-888-555-0142.')).toBe(0)
})
