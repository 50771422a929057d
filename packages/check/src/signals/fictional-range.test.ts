import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a range reserved for fiction', () => {
  expect(measured('fictional-range', 'Norton support: 1-888-555-0142', { fictional: 'ordinary' })).toBeGreaterThan(0)
})

test('is silent on the same taken for real', () => {
  expect(measured('fictional-range', 'Norton support: 1-888-555-0142')).toBe(0)
})
