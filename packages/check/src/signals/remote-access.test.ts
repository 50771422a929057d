import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a program that hands the computer over', () => {
  expect(measured('remote-access', 'Install AnyDesk and call Norton on 1-888-555-0142.')).toBeGreaterThan(0)
})

test('is silent on none', () => {
  expect(measured('remote-access', 'Norton wrote 1-888-555-0142 on the box.')).toBe(0)
})
