import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a number in the title', () => {
  expect(
    measured('title-shape', 'Norton is an antivirus program.', { title: 'Norton support number 1-888-555-0142' }),
  ).toBeGreaterThan(0)
})

test('is silent on a plain title', () => {
  expect(measured('title-shape', 'Norton support: 1-888-555-0142', { title: 'Notes of a Sunday' })).toBe(0)
})

test('fires where the number ends the address of a page, behind words of support', () => {
  expect(measured('title-shape', 'See https://notes.example/a/norton-refund-phone-number-13125550155 today.')).toBe(1)
  expect(measured('title-shape', 'Norton phone support: 312-555-0155.')).toBe(0)
})
