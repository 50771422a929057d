import { catalogue } from '@offhook/catalogue'
import { expect, test } from 'vitest'
import { check } from '../check.ts'
import { showBeginning } from './show-beginning.ts'

const text = 'Norton refund desk: call 1-888-555-0134 now. Norton support 1-888-555-0134, open 24/7.'
const { numbers } = check(text, { catalogue, fictional: 'as-assigned' })

test('a short text is shown whole, its numbers masked', () => {
  const { shown, cut } = showBeginning(text, numbers, { catalogue })
  expect(cut).toBe(0)
  expect(shown.map(({ text }) => text).join('')).toMatch(/^Norton refund desk: call \+1 888 55• •••• now/)
})

test('a longer one is cut, and no part of a number is shown at the edge', () => {
  for (let most = 0; most <= text.length; most++) {
    const { shown, cut } = showBeginning(text, numbers, { catalogue }, most)
    expect(cut).toBe(text.length - most)
    expect(shown.map((segment) => segment.text).join('')).not.toMatch(/0134/)
    for (const segment of shown) if (segment.verdict !== null) expect(segment.text).toMatch(/•/)
  }
})
