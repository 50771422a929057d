import { expect, test } from 'vitest'
import { mask, readable } from './mask.ts'

test('a masked number keeps its country and beginning and hides at least its last four digits', () => {
  expect(mask('+18885550134')).toBe('+1 888 55• ••••')
  expect(mask('+442079460123')).toBe('+44 207 94• ••••')
  expect(mask('988')).toBe('988')
})

test('a number in full stands in the groups in which it is read aloud', () => {
  expect(readable('+18885550134')).toBe('+1 888 555 0134')
  expect(readable('+442079460123')).toBe('+44 207 946 0123')
  expect(readable('+353209120123')).toBe('+353 209 120 123')
})
