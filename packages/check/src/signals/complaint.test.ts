import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires where nobody answers', () => {
  expect(measured('complaint', 'Ten days of ringing Vodafone on 312-555-0155 and nobody picks up. A disgrace!')).toBe(1)
})

test('is silent where a number is repeated, as no complaint does', () => {
  const text = 'Nobody answers at Vodafone? 312-555-0155 answers. Call 312-555-0155, dial 312-555-0155.'
  expect(measured('complaint', text)).toBe(0)
})
