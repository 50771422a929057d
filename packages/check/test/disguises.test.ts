import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNumbers } from '../src/find-numbers.ts'
import type { Disguise } from '../src/report.ts'
import {
  brackets,
  type DigitWriter,
  digitAlphabets,
  encodings,
  insertions,
  lookAlikes,
  misreadAlphabets,
  misreadings,
  separators,
  spoken,
} from './disguise-writers.ts'
import { e164Of, type FictionalNumber, fictionalNumbers, groupsOf } from './fictional-numbers.ts'

const numbers = [...fictionalNumbers('4823057196'), ...fictionalNumbers('5550198')]
const frames: readonly (readonly [string, string])[] = [
  ['Please call ', ' now.'],
  ['Norton support number ', ' for refund help'],
  ['Wählen Sie ', ', bitte'],
  ['', ''],
]

interface Written {
  readonly number: FictionalNumber
  readonly text: string
  readonly start: number
  readonly raw: string
  /** The country that is given; none where the number has its calling code. */
  readonly country: string | undefined
}

const number = fc.constantFrom(...numbers)
const frame = fc.constantFrom(...frames)
const anyOf = <T>(values: Readonly<Record<string, T>>) => fc.constantFrom(...Object.values(values))
const plainDigits: DigitWriter = String

/** Numbers in all ranges, at home and abroad, written by a function of their groups (the plus belongs to the first). */
function writing(write: (groups: readonly string[]) => string): fc.Arbitrary<Written> {
  return fc.tuple(number, frame, fc.boolean()).map(([chosen, [before, after], isInternational]) => {
    const [first, ...others] = groupsOf(chosen, isInternational)
    const raw = write([(isInternational ? '+' : '') + first, ...others])
    return {
      number: chosen,
      text: before + raw + after,
      start: before.length,
      raw,
      country: isInternational ? undefined : chosen.country,
    }
  })
}

const digitsWith =
  (digit: DigitWriter) =>
  (group: string): string => {
    let index = 0
    return group.replace(/\d/g, (each) => digit(Number(each), index++))
  }

/** The one right reading, and nothing else. */
function isReadRight({ number, text, country }: Written): boolean {
  const found = findNumbers(text, country === undefined ? {} : { country })
  return found.length === 1 && found[0]!.e164 === e164Of(number)
}

/** The share of so many random texts that are read right; the misses are printed. */
function shareReadRight(texts: fc.Arbitrary<Written>, size = 1_500): number {
  const misses: string[] = []
  for (const written of fc.sample(texts, { seed: 11, numRuns: size })) {
    if (!isReadRight(written)) misses.push(JSON.stringify(written.text))
  }
  if (misses.length > 0) console.info(`${misses.length} of ${size}:\n${misses.slice(0, 5).join('\n')}`)
  return 1 - misses.length / size
}

test('plain numbers of every range that is kept for fiction are read, and known as such', () => {
  for (const chosen of numbers) {
    for (const separator of [' ', '-', '.']) {
      const [found] = findNumbers(`Call +${groupsOf(chosen, true).join(separator)} now`, {})
      expect(found).toMatchObject({ e164: e164Of(chosen), fictional: true, repairs: [] })
    }
  }
})

describe('every disguise alone is read', () => {
  test.each(Object.entries(digitAlphabets))('digits: %s', (_, digit) => {
    for (const separator of ['-', ' ', '']) {
      const texts = writing((groups) => groups.map(digitsWith(digit)).join(separator))
      expect(shareReadRight(texts, 60)).toBe(1)
    }
  })

  test.each(Object.entries(lookAlikes))('letters for digits: %s', (_, digit) => {
    expect(
      shareReadRight(
        writing((groups) => groups.map(digitsWith(digit)).join('-')),
        120,
      ),
    ).toBeGreaterThan(0.97)
  })

  test.each(separators)('separator %j', (separator) => {
    expect(
      shareReadRight(
        writing((groups) => groups.join(separator)),
        120,
      ),
    ).toBeGreaterThan(0.97)
  })

  test.each(Object.entries(brackets))('brackets: %s', (_, bracket) => {
    for (const separator of ['', '-', ' ']) {
      const texts = writing((groups) => groups.map((group, index) => bracket(group, index)).join(separator))
      expect(shareReadRight(texts, 80)).toBeGreaterThan(0.97)
    }
  })

  test.each(Object.entries(insertions))('between digits: %s', (_, inserted) => {
    const texts = writing((groups) => groups.map(digitsWith((digit) => digit + inserted)).join('-'))
    expect(shareReadRight(texts, 100)).toBe(1)
  })

  test.each(Object.entries(encodings))('encoding: %s', (_, encode) => {
    expect(
      shareReadRight(
        writing((groups) => encode(groups.join('-'))),
        120,
      ),
    ).toBeGreaterThan(0.97)
  })

  test.each(Object.entries(misreadings))('mis-decoded as %s', (_, misread) => {
    for (const alphabet of misreadAlphabets) {
      const digit: DigitWriter = (each) => [...alphabet][each]!
      expect(
        shareReadRight(
          writing((groups) => misread(groups.map(digitsWith(digit)).join('-'))),
          60,
        ),
      ).toBe(1)
    }
  })

  test.each(Object.entries(spoken))('words: %s', (_, { digits }) => {
    const inWords = (group: string) => [...group.replace('+', '')].map((digit) => digits[Number(digit)]).join(' ')
    for (const between of [' ', ', ', ' - ']) {
      const texts = writing((groups) => groups.map(inWords).join(between)).filter(
        ({ country }) => country !== undefined,
      )
      expect(shareReadRight(texts, 80)).toBeGreaterThan(0.97)
    }
    const half = writing((groups) => `${groups.slice(0, 2).join('-')} ${groups.slice(2).map(inWords).join(' ')}`)
    expect(shareReadRight(half, 80)).toBeGreaterThan(0.97)
  })
})

test('two or three disguises at once are read', () => {
  const layers = fc.record({
    digit: fc.oneof(fc.constant(plainDigits), anyOf(digitAlphabets), anyOf(lookAlikes)),
    separator: fc.constantFrom(...separators),
    inserted: fc.oneof(fc.constant(''), anyOf(insertions)),
    bracket: fc.oneof(
      fc.constant((group: string) => group),
      anyOf(brackets),
    ),
  })
  const texts = layers.chain(({ digit, separator, inserted, bracket }) =>
    writing((groups) =>
      groups
        .map(digitsWith((each, index) => digit(each, index) + inserted))
        .map((group, index) => bracket(group, index))
        .join(separator),
    ),
  )
  expect(shareReadRight(texts, 3_000)).toBeGreaterThan(0.95)
})

test('an encoded number with other separators or digits is read', () => {
  const layers = fc.record({
    digit: fc.oneof(fc.constant(plainDigits), anyOf(digitAlphabets)),
    separator: fc.constantFrom(' ', '-', '.', '★', '→', '•', ' - ', '📞'),
    encode: fc.constantFrom(
      ...['decimal entities', 'hexadecimal entities', 'percent', 'bold', 'word break', 'JSON escapes'].map(
        (name) => encodings[name]!,
      ),
    ),
  })
  const texts = layers.chain(({ digit, separator, encode }) =>
    writing((groups) => encode(groups.map(digitsWith(digit)).join(separator))),
  )
  expect(shareReadRight(texts, 1_500)).toBeGreaterThan(0.95)
})

test('a mention covers the number as it is printed: all of its digits and none of the next words', () => {
  const texts = fc
    .record({
      digit: fc.oneof(fc.constant(plainDigits), anyOf(digitAlphabets)),
      separator: fc.constantFrom('-', ' ', '.', '★', '📞', ' → '),
    })
    .chain(({ digit, separator }) => writing((groups) => groups.map(digitsWith(digit)).join(separator)))
  fc.assert(
    fc.property(texts, (written) => {
      const { text, start, raw, country } = written
      const found = findNumbers(text, country === undefined ? {} : { country })
      const [mention] = found[0]!.mentions
      expect(text.slice(mention!.start, mention!.end)).toBe(mention!.raw)
      expect([mention!.start, mention!.raw]).toEqual([start, raw])
    }),
    { seed: 5, numRuns: 1_000 },
  )
})

test.each<[string, string, Disguise | null]>([
  ['eight hundred, five five five, zero one double nine', '+18005550199', 'number-words'],
  ['one eight hundred five five five oh one ninety-nine', '+18005550199', 'number-words'],
  ['triple eight, triple five, oh one hundred', '+18885550100', 'number-words'],
  ['1 ochocientos 555 01 noventa y nueve', '+18005550199', 'number-words'],
  ['eins achthundert fünf fünf fünf null eins neun neun', '+18005550199', 'number-words'],
  ['1 huit cents cinq cinq cinq zéro un quatre-vingt-dix-neuf', '+18005550199', 'number-words'],
  ['1-eighthundred-555-0199', '+18005550199', 'number-words'],
  ['𝐞𝐢𝐠𝐡𝐭 𝐞𝐢𝐠𝐡𝐭 𝐞𝐢𝐠𝐡𝐭 five five five zero one zero zero', '+18885550100', 'number-words'],
  ['е̲іght eіght еight 555 0100', '+18885550100', 'number-words'],
  ['s3v3n zer0 tw0 f1ve f1ve f1ve zer0 1 zer0 zer0', '+17025550100', 'number-words'],
  ['1-800-KJL-0199', '+18005550199', 'vanity-letters'],
  ['1-(8)-8.8.8-5/5/5-01,00', '+18885550100', 'symbol-separators'],
  ['1-88-85-55-01-00', '+18885550100', 'regrouped'],
  ['1-888-555-n0100', '+18885550100', 'stray-letter'],
  ['call1-888-555-0100now', '+18885550100', 'glued'],
  ['+1-1-888-555-0100', '+18885550100', null],
  ['whatsapp://send?phone=18885550100', '+18885550100', 'link'],
  ['https://api.whatsapp.com/send?text=hi&phone=18885550100', '+18885550100', 'link'],
  ['viber://chat?number=%2B18885550100', '+18885550100', 'link'],
  ['skype:+18885550100?call', '+18885550100', 'link'],
  ['callto:+18885550100', '+18885550100', 'link'],
  ['sms:+18885550100?body=hi', '+18885550100', 'link'],
  ['SMSTO:+18885550100:hi', '+18885550100', 'link'],
  ['MECARD:N:Help;TEL:+18885550100;;', '+18885550100', 'link'],
  ['BEGIN:VCARD\nTEL;TYPE=work,voice:+1-888-555-0100\nEND:VCARD', '+18885550100', 'link'],
  ['TEL;VALUE=uri:tel:+1-888-555-0100', '+18885550100', 'link'],
  ['<a href="tel:+18885550100">here</a>', '+18885550100', 'link'],
  ['[888-555](tel:+18885550100)', '+18885550100', 'link'],
])('%s', (raw, e164, disguise) => {
  const found = findNumbers(raw, { country: 'US' })
  expect(found.map((each) => each.e164)).toEqual([e164])
  if (disguise !== null) expect(found[0]!.mentions[0]!.disguises).toContain(disguise)
})

test.each<[string, readonly string[]]>([
  ['Call 888-555-0100 or 877-555-0111 or +44 20 7946 0123', ['+18885550100', '+18775550111', '+442079460123']],
  ['888-555-0100, 877-555-0111; 866-555-0122', ['+18885550100', '+18775550111', '+18665550122']],
  ['888.555.0100 | 877.555.0111', ['+18885550100', '+18775550111']],
  ['888 555 0100 877 555 0111', ['+18885550100', '+18775550111']],
  ['(888) 555-0100 ext. 12, (877) 555-0111 x345', ['+18885550100', '+18775550111']],
  ['1-888-555-0100 (toll-free) 24/7, since 2019', ['+18885550100']],
  ['Open 9-5, 1-888-555-0100', ['+18885550100']],
  ['Ist +49 30 23125 917 ein echter Anschluss?', ['+493023125917']],
  ['Talk to us: +61 (0)8 7010 3547. Lines are open.', ['+61870103547']],
  ['+1 888 555 0100\n+1 877 555 0111\n+1 866 555 0122', ['+18885550100', '+18775550111', '+18665550122']],
])('numbers in a row: %s', (text, expected) => {
  expect(findNumbers(text, { country: 'US' }).map(({ e164 }) => e164)).toEqual(expected)
})
