import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachWord } from './words.ts'

function wordsIn(text: string): string[] {
  const words: string[] = []
  eachWord(text, (start, end) => words.push(text.slice(start, end)))
  return words
}

test('words are runs of letters, marks and numbers, with what follows an apostrophe', () => {
  expect(wordsIn("Don't call 1-800; l’été, कृपया 𝟙𝟚 rock'n'roll '' a'1")).toEqual([
    "Don't",
    'call',
    '1',
    '800',
    'l’été',
    'कृपया',
    '𝟙𝟚',
    "rock'n'roll",
    'a',
    '1',
  ])
})

test('they are what the pattern finds, whatever the text is', () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom("'", '’', ' ', 'a', '1', 'é', 'e\u0301', '\ud835', '\udfd9', '𝟙', 'ß', '\u200b', '-', '中', '✆'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(text, (parts) => {
      const joined = parts.join('')
      expect(wordsIn(joined)).toEqual(joined.match(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [])
    }),
    { numRuns: 2_000 },
  )
})
