import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on payment in gift cards', () => {
  expect(measured('gift-cards', 'Pay with gift cards and call Norton on 1-888-555-0142.')).toBeGreaterThan(0)
})

test('is silent on none', () => {
  expect(measured('gift-cards', 'Norton wrote 1-888-555-0142 on the box.')).toBe(0)
})
