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
