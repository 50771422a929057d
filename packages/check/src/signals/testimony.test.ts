import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires where somebody tells that a company’s number helped', () => {
  const text =
    'A neighbour gave me 312-555-0155 for Netflix; they cancelled everything, on the first call. Highly recommend.'
  expect(measured('testimony', text)).toBeGreaterThan(0.6)
})

test('is silent where the number is merely given', () => {
  expect(measured('testimony', 'Netflix: 312-555-0155.')).toBe(0)
})
