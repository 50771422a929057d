import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a number that is said not to be theirs', () => {
  expect(measured('denied', '1-888-555-0142 is not Norton.')).toBeGreaterThan(0)
})

test('is silent on a number that is said to be theirs', () => {
  expect(measured('denied', '1-888-555-0142 is Norton.')).toBe(0)
})
