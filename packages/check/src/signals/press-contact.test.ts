import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a number for journalists', () => {
  const text = 'Frontier Airlines cancelled 40 flights. Media contact: Dana Mills, 303-555-0102.'
  expect(measured('press-contact', text)).toBe(1)
})

test('is silent on a number for passengers', () => {
  const text =
    'The press wrote of 40 flights that Frontier cancelled last week. Passengers can now rebook: 303-555-0102.'
  expect(measured('press-contact', text)).toBe(0)
})
