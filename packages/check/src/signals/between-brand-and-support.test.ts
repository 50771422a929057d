import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a number between a brand and its support', () => {
  expect(
    measured('between-brand-and-support', 'The Norton 1-888-555-0142 customer service is available all week.'),
  ).toBeGreaterThan(0)
})

test('is silent on a number behind them', () => {
  expect(measured('between-brand-and-support', 'Norton customer service 1-888-555-0142')).toBe(0)
})
