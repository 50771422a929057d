import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on “our support” in a company’s name elsewhere', () => {
  expect(
    measured('speaks-as-company', 'Norton help. Our customer service is there for you on 1-888-555-0142.', {
      host: 'tips.example',
    }),
  ).toBeGreaterThan(0)
})

test('is silent on somebody else’s support', () => {
  expect(
    measured('speaks-as-company', 'Norton customer service is there for you on 1-888-555-0142.', {
      host: 'tips.example',
    }),
  ).toBe(0)
})
