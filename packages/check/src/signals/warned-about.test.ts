import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a warning of the number', () => {
  expect(
    measured('warned-about', 'The number 1-888-555-0142 does not belong to Norton. It is a scam.'),
  ).toBeGreaterThan(0)
})

test('fires on a fake message that is quoted', () => {
  expect(
    measured(
      'warned-about',
      `Beware: fake Norton mails are going round. One reads as follows:
> Your plan was renewed. Call 1-888-555-0142 now.`,
    ),
  ).toBeGreaterThan(0)
})

test('is silent on a warning of others', () => {
  expect(measured('warned-about', 'Beware of fakes! The only real Norton number is 1-888-555-0142.')).toBe(0)
})
