import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on an order to call', () => {
  expect(measured('call-to-action', 'Please dial 1-888-555-0142 for Norton.')).toBeGreaterThan(0)
})

test('fires on the same in Spanish', () => {
  expect(measured('call-to-action', 'Llame al 1-888-555-0142 para Norton.')).toBeGreaterThan(0)
})

test('fires on the same in German', () => {
  expect(measured('call-to-action', 'Wählen Sie 1-888-555-0142 für Norton.')).toBeGreaterThan(0)
})

test('is silent on a number that is only named', () => {
  expect(measured('call-to-action', 'Norton, 1-888-555-0142, blue.')).toBe(0)
})
