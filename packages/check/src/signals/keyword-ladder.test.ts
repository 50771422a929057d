import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on search phrases in a row', () => {
  expect(
    measured(
      'keyword-ladder',
      'Norton support number, Norton customer service number, Norton help desk phone, Norton technical support number 1-888-555-0142',
    ),
  ).toBeGreaterThan(0)
})

test('is silent on a sentence', () => {
  expect(measured('keyword-ladder', 'Call Norton support on 1-888-555-0142.')).toBe(0)
})
