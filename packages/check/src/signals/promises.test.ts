import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a live person, day and night', () => {
  expect(
    measured('promises', 'Norton support 1-888-555-0142: a live person, 24/7, full refund guaranteed.'),
  ).toBeGreaterThan(0)
})

test('is silent on no promise', () => {
  expect(measured('promises', 'Norton wrote 1-888-555-0142 on the box.')).toBe(0)
})
