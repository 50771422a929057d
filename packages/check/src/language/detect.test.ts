import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generate } from '../../../../bench/generator/generate.ts'
import { wordsOf } from '../text/phrases.ts'
import { detectLanguage, languageOf } from './detect.ts'

const texts = [...generate({ part: 'train', count: 120, seed: 'language' })].map(({ text }) => text)

test('the language of a text is that of its words', () => {
  for (const text of texts) expect(languageOf(text)).toBe(detectLanguage(wordsOf(text)))
  expect(new Set(texts.map(languageOf)).size).toBeGreaterThan(7)
})

test('whatever stands between and inside the words', () => {
  const pieces = fc.constantFrom(
    ...[
      'the ',
      "don't ",
      'l’eau ',
      "a'1 ",
      "''",
      'die Zahl ',
      'für ',
      'é',
      'e\u0301t ',
      'the\u200b',
      '\u200b',
      'ñ',
      '1the ',
      'the1 ',
    ],
    ...[
      '½',
      '…',
      '“you”',
      '—',
      '📞',
      '𝐭𝐡𝐞 ',
      '\ud835',
      '\udc00',
      'ß',
      'и ',
      'है ',
      'के ',
      '中',
      '\u0000',
      'ﬁ',
      '（',
      'ＴＨＥ ',
      '\u00a0',
      'is ',
      'you ',
    ],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      expect(languageOf(text)).toBe(detectLanguage(wordsOf(text)))
    }),
    { numRuns: 5_000 },
  )
})

test('of a long text the first two thousand words tell', () => {
  const text = `${'the '.repeat(2_000)}${'und die der das '.repeat(5_000)}`
  expect(languageOf(text)).toBe('en')
  expect(detectLanguage(wordsOf(text))).toBe('en')
})
