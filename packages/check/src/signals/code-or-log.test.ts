import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on program code', () => {
  expect(measured('code-or-log', "const phone = { support: '1-888-555-0142' } // return null")).toBeGreaterThan(0)
})

test('fires on a code span', () => {
  expect(measured('code-or-log', `Dialling \`1-888-555-0142\` still connects.`)).toBeGreaterThan(0)
})

test('is silent on a sentence', () => {
  expect(measured('code-or-log', 'Norton support: 1-888-555-0142')).toBe(0)
})
