import { catalogue } from '@offhook/catalogue'
import { type CheckOptions, check, findNumbers, isShownInFull, presentText } from '@offhook/check'
import fc from 'fast-check'
import { createColors } from 'picocolors'
import { expect, test } from 'vitest'
import {
  brackets,
  digitAlphabets,
  encodings,
  insertions,
  lookAlikes,
  misreadings,
  separators,
  spoken,
} from '../../../check/test/disguise-writers.ts'
import { fictionalNumbers, groupsOf } from '../../../check/test/fictional-numbers.ts'
import { renderReport } from './render-report.ts'

const numbers = fictionalNumbers('4823057196')
const anyOf = <T>(values: Readonly<Record<string, T>>) => fc.constantFrom(...Object.values(values))
const misread = (text: string) =>
  misreadings['windows-1252']!(text.replace(/\d/g, (digit) => [...'𝟬𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴𝟵'][Number(digit)]!))

/** A number in one of its disguises, or in several. */
const disguised = fc
  .record({
    number: fc.constantFrom(...numbers),
    digit: fc.oneof(fc.constant(String), anyOf(digitAlphabets), anyOf(lookAlikes)),
    bracket: fc.oneof(
      fc.constant((group: string) => group),
      anyOf(brackets),
    ),
    separator: fc.constantFrom(...separators),
    inserted: fc.oneof(fc.constant(''), anyOf(insertions)),
    encode: fc.oneof(
      fc.constant((text: string) => text),
      anyOf(encodings),
      fc.constant(misread),
    ),
    words: fc.option(anyOf(spoken), { freq: 6 }),
  })
  .map(({ number, digit, bracket, separator, inserted, encode, words }) => {
    const groups = groupsOf(number, true)
    if (words) return groups.map((group) => [...group].map((each) => words.digits[Number(each)]).join(' ')).join(', ')
    return encode(
      `+${groups.map((group, index) => bracket([...group].map((each, i) => digit(Number(each), i) + inserted).join(''), index)).join(separator)}`,
    )
  })
/** The same digits where they are no mention of their own: in an address, a file name, a longer run. */
const hidden = fc.constantFrom(...numbers).chain((number) => {
  const digits = groupsOf(number, true).join('')
  return fc.constantFrom(
    `https://help-desk.example/call/${digits}`,
    `https://wa.me/${digits}`,
    `norton-${digits.slice(1)}.example`,
    `invoice_${digits}.pdf`,
    `[here](tel:+${digits})`,
    `id=${digits}&x=1`,
  )
})
const words = fc.constantFrom(
  'Call the Norton support number',
  'Customer care of Delta Airlines answers at',
  'for a full refund, or dial',
  'This number is fake:',
  'Beware, the only real line is',
  '. Then',
  'My plumber has',
)
const texts = fc
  .array(fc.oneof({ weight: 3, arbitrary: disguised }, { weight: 1, arbitrary: hidden }, words), {
    minLength: 2,
    maxLength: 8,
  })
  .map((parts) => parts.join(' '))

/** Every digit of a text as a plain one, whatever it is written in; `|` where digits stand too far apart to be one number. */
function digitsIn(text: string): string {
  let digits = ''
  let gap = 0
  for (const character of text.normalize('NFKD')) {
    if (/\p{Nd}/u.test(character)) {
      digits += (gap > 4 ? '|' : '') + digitOf(character)
      gap = 0
    } else gap++
  }
  return digits
}

function digitOf(character: string): string {
  const point = character.codePointAt(0)!
  for (let zero = point; ; zero--) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) || (point - zero === 9 && point > 0x7f)) {
      return String((point - zero) % 10)
    }
  }
}

const settings: CheckOptions = { catalogue, fictional: 'as-assigned', today: '2026-11-24' }
const terminal = { colors: createColors(false), width: 80 }

/** What is left of an output without masked numbers: the beginning of one may be the end of another. */
function withoutMasked(output: string, report: ReturnType<typeof check>): string {
  let rest = output.replace(/\s+/g, ' ')
  for (const { masked } of report.numbers) if (masked.includes('•')) rest = rest.replaceAll(masked, '#')
  return rest
}

/** The last seven digits of every number that a person must not see. */
function secrets(report: ReturnType<typeof check>): string[] {
  return report.numbers
    .filter(({ verdict }) => !isShownInFull(verdict))
    .map(({ e164, dial }) => (e164 ?? dial ?? '').replace(/\D/g, '').slice(-7))
    .filter((tail) => tail.length === 7)
}

test('no output for a person gives away a number that is not official, public or nobody’s', () => {
  fc.assert(
    fc.property(texts, texts, (title, text) => {
      const report = check(text, { ...settings, title })
      const output = renderReport({ name: null, text, report }, { catalogue, terminal, reveal: false })
      const digits = digitsIn(withoutMasked(output, report))
      for (const tail of secrets(report)) expect(digits).not.toContain(tail)
      const again = findNumbers(output, {}).map(({ e164, dial }) => e164 ?? dial)
      for (const { verdict, e164, dial } of report.numbers) {
        if (!isShownInFull(verdict)) expect(again).not.toContain(e164 ?? dial)
      }
    }),
    { seed: 3, numRuns: 150 },
  )
})

test('no segment of a presented text gives one away, and none can be followed', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const report = check(text, settings)
      const shown = presentText(text, 'text', report.numbers, { catalogue })
        .map((segment) => segment.text)
        .join('')
      const digits = digitsIn(withoutMasked(shown, report))
      for (const tail of secrets(report)) expect(digits).not.toContain(tail)
      expect(shown).not.toMatch(/https?:\/\/(?:wa\.me|help-desk)|\b(?:wa\.me|help-desk\.example)\//)
    }),
    { seed: 4, numRuns: 200 },
  )
})

test('a file name with the number in it is masked, too', () => {
  const text = 'Call the Norton support number 1-888-555-0142 now. Norton support: 1-888-555-0142.'
  const report = check(text, settings)
  const output = renderReport({ name: 'norton-18885550142.txt', text, report }, { catalogue, terminal, reveal: false })
  expect(digitsIn(output)).not.toContain('5550142')
})

test('lines fit the terminal', () => {
  const text = `Norton refund desk ${'1-888-555-0142 '.repeat(20)} call the Norton support number 1-888-555-0142`
  const report = check(text, settings)
  for (const width of [40, 80, 100]) {
    const output = renderReport(
      { name: 'a.txt', text, report },
      { catalogue, terminal: { ...terminal, width }, reveal: false },
    )
    for (const line of output.split('\n'))
      if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(width)
  }
})
