import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires where the reader is told to call a company', () => {
  expect(measured('call-to-action', 'To cancel Norton simply call 1-888-555-0142 today.')).toBe(1)
})

test('fires in other languages', () => {
  expect(measured('call-to-action', 'Rufen Sie Norton an: 030 23125 142.')).toBeGreaterThan(0)
})

test('is silent where nobody is told to call', () => {
  expect(measured('call-to-action', 'Norton, order 4711, 1-888-555-0142')).toBe(0)
})

test('is silent where a firm gives its own number', () => {
  expect(measured('call-to-action', 'Leaking pipes? Call us: 312-555-0142.')).toBe(0)
})
