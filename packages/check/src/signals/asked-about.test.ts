import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires on a question whether it is real', () => {
  expect(measured('asked-about', 'Is 1-888-555-0142 really Norton? Somebody left me a voicemail.')).toBeGreaterThan(0)
})

test('fires on the same in Italian', () => {
  expect(measured('asked-about', 'Qualcuno sa se il numero 1-888-555-0142 è davvero di Norton?')).toBeGreaterThan(0)
})

test('is silent on a question that the number answers', () => {
  expect(measured('asked-about', 'How do I cancel Norton? Call support at 1-888-555-0142.')).toBe(0)
})
