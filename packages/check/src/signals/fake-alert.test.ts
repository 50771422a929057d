import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on an infected computer', () => {
  expect(
    measured(
      'fake-alert',
      'Your computer has been locked. Spyware and a virus were found. Norton helpline: 1-888-555-0142',
    ),
  ).toBeGreaterThan(0)
})

test('is silent on a computer that is merely named', () => {
  expect(measured('fake-alert', 'Norton for your computer: 1-888-555-0142')).toBe(0)
})
