import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  brackets,
  digitAlphabets,
  encodings,
  insertions,
  lookAlikes,
  misreadAlphabets,
  misreadings,
  separators,
  spoken,
} from '../../test/disguise-writers.ts'
import { fictionalNumbers, groupsOf } from '../../test/fictional-numbers.ts'
import { decode } from '../decode/decode.ts'
import { findNumbers } from '../find-numbers.ts'
import { choose } from '../parse/choose.ts'
import { ShortLines } from './few-digits.ts'
import { findWindows, hasWindow } from './find-windows.ts'

const windowsOf = (text: string): string[] => {
  const windows = findWindows(text)
  return Array.from({ length: windows.length / 2 }, (_, i) => text.slice(windows[2 * i], windows[2 * i + 1]))
}

test('text without digits or number words has no window', () => {
  expect(windowsOf('Nobody answers here. Ça ne répond pas. Здесь никто не отвечает. यहाँ कोई नहीं है।')).toEqual([])
})

test('a window begins at the first digit or the word that touches it, and ends with the next word', () => {
  expect(windowsOf('We have moved to another house. Call 1★888★555★0100 or write to us.')).toEqual([
    '1★888★555★0100 or',
  ])
  expect(windowsOf('ring me at5200123 or write')).toEqual(['at5200123 or'])
})

test('a few digits are a window only where they may be dialled', () => {
  expect(windowsOf('We moved in 2019 and again in 2021.')).toEqual([])
  expect(windowsOf('Support is on the phone from 10:00, room 12,400; the port is 8080.')).toEqual([])
  expect(windowsOf('He called in 1998. One of them commits 9f2c1ab.')).toEqual([])
  expect(windowsOf('In trouble, call 988 at any time.')).toEqual(['988 at'])
  expect(windowsOf('Ring 13 CABS for a taxi.')).toEqual([expect.stringMatching(/^13 CABS/)])
})

test('a line of the catalogue is a window near a word for it', () => {
  const text = 'The hotline is open, 1799 it is; 1998 was a good year for the hotline.'
  expect(findWindows(text, new ShortLines((digits) => digits === '1799')).length).toBe(2)
})

test('a text that is still UTF-8 has a window if it has one as a string', () => {
  const pieces = fc.array(fc.oneof(prose, disguised, misread, inWords), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('')
      const bytes = new TextEncoder().encode(`"${text}"`)
      expect(hasWindow(bytes, 1, bytes.length - 1, () => text)).toBe(findWindows(text).length > 0)
    }),
    { numRuns: 500, seed: 3 },
  )
})

test('digits with words between them do not share a window', () => {
  expect(windowsOf('Between 1234567 of these and 7654321 of those there is no number.')).toEqual([
    '1234567 of',
    '7654321 of',
  ])
})

test('offsets count UTF-16 units, whatever stands before', () => {
  const text = `${'é₹📞'.repeat(40)}${'a'.repeat(70)} +18885550100`
  expect(windowsOf(text).at(-1)).toBe('+18885550100')
})

/** All that would be found if the whole text were one window. */
function foundWithoutWindows(text: string, country?: string): string[] {
  const found: string[] = []
  const context = country === undefined ? {} : { country }
  decode(text, [0, text.length], (run) => {
    for (const { start, end, e164, dial } of choose(text, run, context)) found.push(`${start}-${end} ${e164 ?? dial}`)
  })
  return found
}

const prose = fc.constantFrom(
  'We moved in 2019 and have been here since. ',
  'Der Zug um 7:15 fällt aus; nächster um 8:05. ',
  'Il y a une personne sur deux qui répond. ',
  'Позвоните нам завтра, это важно для вас. ',
  'कृपया हमसे संपर्क करें। ',
  '联系我们的客服。',
  'x ',
  '<p class="a1">',
  '\n\n',
)
const anyOf = <T>(values: Readonly<Record<string, T>>) => fc.constantFrom(...Object.values(values))

/** A number written with one choice from each layer, some of them plain. */
const disguised = fc
  .record({
    number: fc.constantFrom(...fictionalNumbers('4823057196')),
    isInternational: fc.boolean(),
    digit: fc.oneof(fc.constant(String), anyOf(digitAlphabets), anyOf(lookAlikes)),
    bracket: fc.oneof(
      fc.constant((group: string) => group),
      anyOf(brackets),
    ),
    separator: fc.constantFrom(...separators),
    insertion: fc.oneof(fc.constant(''), anyOf(insertions)),
    encoding: fc.oneof(
      fc.constant((text: string) => text),
      anyOf(encodings),
    ),
  })
  .map(({ number, isInternational, digit, bracket, separator, insertion, encoding }) => {
    const groups = groupsOf(number, isInternational).map((group, index) =>
      bracket([...group].map((each, i) => digit(Number(each), i) + insertion).join(''), index),
    )
    return encoding((isInternational ? '+' : '') + groups.join(separator))
  })
const misread = fc
  .record({
    number: fc.constantFrom(...fictionalNumbers('4823057196')),
    alphabet: fc.constantFrom(...misreadAlphabets),
    misreading: anyOf(misreadings),
  })
  .map(({ number, alphabet, misreading }) =>
    misreading(`+${groupsOf(number, true).join('-')}`.replace(/\d/g, (digit) => [...alphabet][Number(digit)]!)),
  )
const inWords = fc
  .record({
    number: fc.constantFrom(...fictionalNumbers('4823057196')),
    words: anyOf(spoken),
    between: fc.constantFrom(' ', ', ', '-', ''),
    plain: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ number, words, between, plain }) =>
    groupsOf(number, true)
      .map((group, index) =>
        index < plain ? group : [...group].map((digit) => words.digits[Number(digit)]).join(between),
      )
      .join(' '),
  )

test('nothing that reading the whole text would find lies outside of the windows', () => {
  const pieces = fc.array(fc.oneof(prose, disguised, misread, inWords), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(pieces, fc.constantFrom('US', 'DE', undefined), (parts, country) => {
      const text = parts.join('')
      const found = findNumbers(text, country === undefined ? {} : { country }).flatMap(({ e164, dial, mentions }) =>
        mentions.map(({ start, end }) => ({ start, text: `${start}-${end} ${e164 ?? dial}` })),
      )
      expect(found.sort((a, b) => a.start - b.start).map((mention) => mention.text)).toEqual(
        foundWithoutWindows(text, country),
      )
    }),
    { numRuns: 1_000, seed: 2 },
  )
})
