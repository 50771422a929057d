import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on praise before the pitch', () => {
  expect(
    measured('flattery', 'Great post, thanks for sharing! For Norton support call 1-888-555-0142.'),
  ).toBeGreaterThan(0)
})

test('is silent on no praise', () => {
  expect(measured('flattery', 'For Norton support call 1-888-555-0142.')).toBe(0)
})
