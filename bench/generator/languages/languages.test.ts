import { describe, expect, it } from 'vitest'
import { isFictional } from '../../../packages/check/src/parse/fictional.ts'
import { generate } from '../generate.ts'
import type { BenchRecord } from '../record.ts'
import type { Part, Split } from '../split.ts'
import { languages } from './index.ts'
import type { Language } from './language.ts'

const parts: readonly Part[] = ['train', 'test']
const COUNTRY_OF_CODE: readonly [string, string][] = [
  ['+1', 'US'],
  ['+33', 'FR'],
  ['+44', 'GB'],
  ['+49', 'DE'],
  ['+61', 'AU'],
]

it('a language code stands for each of its scripts', () => {
  const langs = (code: string) => [
    ...new Set([...generate({ part: 'test', langs: [code], count: 2 })].map(({ lang }) => lang)),
  ]
  expect(langs('hi')).toEqual(['hi', 'hi-Latn'])
  expect(langs('hi-Latn')).toEqual(['hi-Latn'])
})

describe.each(languages.map((language) => ({ language, code: language.code })))(
  'the texts in $code',
  ({ language, code }) => {
    const texts: Readonly<Record<Part, readonly BenchRecord[]>> = {
      train: textsOf('train', code, 600),
      test: textsOf('test', code, 300),
    }

    it('have at least two sentences for every role in each part', () => {
      const thin = rolesOf(language).filter(([, pool]) => parts.some((part) => new Set(pool[part]).size < 2))
      expect(thin.map(([role]) => role)).toEqual([])
    })

    it('share no sentence, matter, place or name between the parts', () => {
      const pools: readonly (readonly [string, Split<string>])[] = [
        ...rolesOf(language),
        ...Object.entries(language.matters),
        ...(['first', 'last', 'streets', 'bodies', 'charities', 'teams'] as const).map(
          (name) => [name, language.lexicon[name]] as const,
        ),
      ]
      const cities = (part: Part) => language.places[part].map(({ city }) => city)
      const train = new Set([...pools.flatMap(([, pool]) => pool.train), ...cities('train')].map(bare))
      const test = [...pools.flatMap(([, pool]) => pool.test), ...cities('test')]
      expect(test.filter((sentence) => train.has(bare(sentence)))).toEqual([])
    })

    it('are 300 distinct ones in the test part and 600 in the train part', () => {
      expect(new Set(texts.train.map(({ text }) => text)).size).toBe(600)
      expect(new Set(texts.test.map(({ text }) => text)).size).toBe(300)
    })

    it('share no text and no number between the parts', () => {
      const known = new Set(texts.train.flatMap(({ text, numbers }) => [text, ...invented(numbers)]))
      expect(
        texts.test.filter(({ text, numbers }) => [text, ...invented(numbers)].some((it) => known.has(it))),
      ).toEqual([])
    })

    it('print only numbers that nobody can be reached at, but for those of the catalogue', () => {
      const numbers = parts.flatMap((part) => texts[part].flatMap((record) => invented(record.numbers)))
      const country = (e164: string) => COUNTRY_OF_CODE.find(([prefix]) => e164.startsWith(prefix))?.[1] ?? null
      expect(numbers.length).toBeGreaterThan(500)
      expect(numbers.filter((e164) => !isFictional(e164, country(e164)))).toEqual([])
    })

    it('say where each number stands and what it reads as', () => {
      for (const record of parts.flatMap((part) => texts[part])) {
        for (const { raw, start, end, in: where, e164, dial } of record.numbers) {
          expect((where === 'title' ? record.title : record.text)?.slice(start, end)).toBe(raw)
          if (record.disguise === 'none' && /^[\d\s()+./-]+$/.test(raw)) {
            const digits = raw.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^0+/, '')
            expect(e164 ?? dial).toMatch(new RegExp(`${digits}$`))
          }
        }
      }
    })

    it('leave no slot, choice or mark unresolved', () => {
      const all = parts.flatMap((part) => texts[part])
      const left = /\{(?!\{)[a-z]\w*\}(?!\})|[\uE000-\uE1FF]|<[^<>]*\|[^<>]*>/
      expect(all.filter(({ kind, text, title }) => kind !== 'docs' && left.test(`${title ?? ''} ${text}`))).toEqual([])
    })

    it('hold planted and clean ones in equal number, of every kind', () => {
      expect(texts.test.filter(({ label }) => label === 'planted')).toHaveLength(150)
      expect(new Set(texts.test.map(({ kind }) => kind)).size).toBe(new Set(texts.train.map(({ kind }) => kind)).size)
    })
  },
)

function textsOf(part: Part, code: string, count: number): BenchRecord[] {
  return [...generate({ part, langs: [code], count })].filter(({ lang }) => lang === code)
}

function rolesOf(language: Language): [string, Split<string>][] {
  return [...Object.entries(language.planted), ...Object.entries(language.clean)]
}

/** A sentence without what fills it, so that two that differ only in a slot or a choice count as one. */
function bare(sentence: string): string {
  return sentence
    .replace(/<[^<>]*\|[^<>]*>/g, '…')
    .replace(/\{\w+\}/g, '…')
    .toLowerCase()
}

function invented(numbers: BenchRecord['numbers']): string[] {
  return numbers.flatMap(({ role, e164 }) => (role === 'official' || role === 'public' || e164 === null ? [] : [e164]))
}
