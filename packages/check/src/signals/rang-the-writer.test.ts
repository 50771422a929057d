import { expect, test } from 'vitest'
import { measured } from './measured.fixture.ts'

test('fires where somebody tells of a call that they missed', () => {
  expect(measured('rang-the-writer', 'Missed call from 833-555-0197. Something about my Amazon account?')).toBe(1)
})

test('fires where somebody got a message that says to call', () => {
  const text = 'Ik kreeg een sms van PostNL dat ik +1 855 555 0152 moet bellen.'
  expect(measured('rang-the-writer', text)).toBe(1)
})

test('is silent where the reader is told to ring', () => {
  const text = 'Got a call about Norton? To cancel the plan, call 833-555-0197.'
  expect(measured('rang-the-writer', text)).toBe(0)
})
