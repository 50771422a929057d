import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on one phrase over and over', () => {
  expect(
    measured(
      'phrase-repeated',
      'Norton cancel flight now 1-888-555-0142 Norton cancel flight now 1-888-555-0142 Norton cancel flight now 1-888-555-0142 Norton cancel flight now 1-888-555-0142 Norton cancel flight now 1-888-555-0142 Norton cancel flight now 1-888-555-0142 Norton cancel flight now 1-888-555-0142 Norton cancel flight now 1-888-555-0142',
    ),
  ).toBeGreaterThan(0)
})

test('is silent on a text that says something', () => {
  expect(
    measured(
      'phrase-repeated',
      'Norton support answers on 1-888-555-0142 in the morning, and people who would rather write find an address on the back of the box that they bought in the shop last year.',
    ),
  ).toBe(0)
})
