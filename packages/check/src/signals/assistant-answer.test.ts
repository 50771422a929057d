import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on an answer of a chat assistant', () => {
  const text = 'Based on the search results, Norton can be reached at 1-888-555-0142. Anything else I can help with?'
  expect(measured('assistant-answer', text)).toBe(1)
})

test('is silent on what a person writes', () => {
  expect(measured('assistant-answer', 'Norton can be reached at 1-888-555-0142, my neighbour says.')).toBe(0)
})
