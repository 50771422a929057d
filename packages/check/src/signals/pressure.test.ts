import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on haste', () => {
  expect(
    measured('pressure', 'Act before midnight or your card will be charged. Norton, 1-888-555-0142'),
  ).toBeGreaterThan(0)
})

test('is silent on no haste', () => {
  expect(measured('pressure', 'Norton wrote 1-888-555-0142 on the box.')).toBe(0)
})
