import { expect, it } from 'vitest'
import { SeenTexts } from './seen-texts.ts'

it('knows every text that was put, and takes texts that differ in digits alone as one', () => {
  const seen = new SeenTexts()
  const texts = Array.from(
    { length: 5000 },
    (_, i) => `SHOP ${String.fromCharCode(65 + (i % 26), 65 + ((i / 26) % 26), 65 + ((i / 676) % 26))} 12`,
  )
  for (const [number, text] of texts.entries()) {
    expect(seen.get(text)).toBe(-1)
    seen.putForLast(number)
  }
  expect(texts.map((text) => seen.get(text))).toEqual(texts.map((_, number) => number))
  expect(seen.get(texts[7]!.replace('12', '987'))).toBe(7)
  expect(seen.get(texts[7]!.replace('12', ''))).toBe(-1)
})

it('keeps no more than it is told to', () => {
  const seen = new SeenTexts(2)
  for (const [number, text] of ['A', 'B', 'C'].entries()) if (seen.get(text) === -1) seen.putForLast(number)
  expect(['A', 'B', 'C'].map((text) => seen.get(text))).toEqual([0, 1, -1])
})
