import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a role without a name', () => {
  expect(measured('role-claimed', 'Refund department: 1-888-555-0142')).toBeGreaterThan(0)
})

test('is silent on a company by name', () => {
  expect(measured('role-claimed', 'Norton refund department: 1-888-555-0142')).toBe(0)
})
