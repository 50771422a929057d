import { expect, test } from 'vitest'
import { findNumbers } from './find-numbers.ts'

test('a plain international number is found with its exact place', () => {
  const text = 'Call +1 888-555-0100 today.'
  const [found] = findNumbers(text, {})
  expect(found).toMatchObject({ e164: '+18885550100', kind: 'toll-free', fictional: true })
  expect(found!.mentions).toEqual([{ in: 'text', start: 5, end: 20, raw: '+1 888-555-0100', disguises: [] }])
})
