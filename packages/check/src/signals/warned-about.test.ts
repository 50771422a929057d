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

test.each([
  'A message says that Norton has found a virus and gives 1-888-555-0142. Do not call it.',
  'Auf dem Bildschirm steht eine Nummer von Norton: 030 23125 417. Rufen Sie dort nicht an.',
])('fires where the next sentence forbids to call it: %s', (text) => {
  expect(measured('warned-about', text)).toBeGreaterThan(0)
})

test('is silent where the next sentence forbids to call somebody else', () => {
  expect(measured('warned-about', 'Norton support: 1-888-555-0142. Do not call your bank.')).toBe(0)
})

test('is silent on a warning of others', () => {
  expect(measured('warned-about', 'Beware of fakes! The only real Norton number is 1-888-555-0142.')).toBe(0)
})
