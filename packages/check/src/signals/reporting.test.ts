import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a report of what others said', () => {
  expect(
    measured(
      'reporting',
      'The company announced on Monday that Norton customers reach it on 1-888-555-0142, a spokeswoman said.',
    ),
  ).toBeGreaterThan(0)
})

test('is silent on no report', () => {
  expect(measured('reporting', 'Norton support: 1-888-555-0142')).toBe(0)
})
