import { expect, test } from 'vitest'
import { findNumbers } from './find-numbers.ts'
import type { ReadingContext } from './found.ts'

const read = (text: string, context: ReadingContext = {}): (string | null)[] =>
  findNumbers(text, context).map((number) => number.e164 ?? number.dial)

test('a plain international number is found with its exact place', () => {
  const text = 'Call +1 888-555-0100 today.'
  const [found] = findNumbers(text, {})
  expect(found).toMatchObject({ e164: '+18885550100', kind: 'toll-free', fictional: true })
  expect(found!.mentions).toEqual([{ in: 'text', start: 5, end: 20, raw: '+1 888-555-0100', disguises: [] }])
})

test('every occurrence is a mention of the one number, the title first', () => {
  const [found, ...others] = findNumbers('Call 888-555-0100 or (888) 555-0100.', { title: 'Help +18885550100' })
  expect(others).toEqual([])
  expect(found!.mentions.map(({ in: place, raw }) => [place, raw])).toEqual([
    ['title', '+18885550100'],
    ['text', '888-555-0100'],
    ['text', '(888) 555-0100'],
  ])
})

test.each([
  ['1★888★555★0100', 'symbol-separators'],
  ['[{+1}]-[{888}]-[{555}]-[{0100}]', 'brackets'],
  ['𝟙-𝟠𝟠𝟠-𝟝𝟝𝟝-𝟘𝟙𝟘𝟘', 'unicode-digits'],
  ['+➊ (➑➑➑) ➎➎➎ ⓿➊⓿⓿', 'unicode-digits'],
  ['＋１－８８８－５５５－０１００', 'unicode-digits'],
  ['+१ ८८८ ५५५ ०१००', 'unicode-digits'],
  ['1-888-555-O1OO', 'homoglyphs'],
  ['l-8OO-555-Ol99', 'homoglyphs'],
  ['1-888-555-0lОО', 'homoglyphs'],
  ['1-888-5x55-0100', 'stray-letter'],
  ['1️⃣-8️⃣8️⃣8️⃣-5️⃣5️⃣5️⃣-0️⃣1️⃣0️⃣0️⃣', 'keycaps'],
  ['1-8\u200b88-55\u200d5-01\u200c00', 'zero-width'],
  ['1-8\u03018\u03018\u0301-555-0100', 'combining-marks'],
  ['\u202a1-888-555-0100\u202c', 'none'],
  ['1-88\u202a8-555-0100', 'bidi-controls'],
  ['1-8\u00ad88-555-0100', 'soft-hyphen'],
  ['&#49;-&#x38;88-555-0100', 'html-entities'],
  ['%2B1%20888%20555%200100', 'percent-encoding'],
  ['1-888-<b>555</b>-0100', 'markup'],
  ['+ðŸ™-ðŸ ðŸ ðŸ -555-0100', 'mojibake'],
  ['1-888-555\n0100', 'line-break'],
  ['1-88-85-55-01-00', 'regrouped'],
  ['1 8 8 8 5 5 5 0 1 0 0', 'spaced'],
  ['1📞888📞555📞0100', 'emoji'],
  ['one eight eight eight, five five five, oh one double oh', 'number-words'],
  ['tel:+18885550100', 'link'],
  ['https://wa.me/18885550100', 'link'],
])('%s is read, and told apart as %s', (raw, disguise) => {
  const [found, ...others] = findNumbers(`Please call ${raw} now.`, { country: 'US' })
  expect(others).toEqual([])
  expect(found?.e164 === '+18885550100' || found?.e164 === '+18005550199').toBe(true)
  if (disguise !== 'none') expect(found!.mentions[0]!.disguises).toContain(disguise)
})

test('a national number is read with the country that was given', () => {
  expect(read('020 7946 0123', { country: 'GB' })).toEqual(['+442079460123'])
  expect(read('030 23125 123', { country: 'DE' })).toEqual(['+493023125123'])
  expect(read('01 99 00 12 34', { country: 'FR' })).toEqual(['+33199001234'])
})

test('a label beside the number names its country', () => {
  expect(read('UK: 0808 157 0123, Australia: 1800 160 401')).toEqual(['+448081570123', '+611800160401'])
})

test('numbers side by side are as many as they are', () => {
  expect(read('+1 888-555-0100 / +44 20 7946 0123 / (877) 555-0111 / 1-866-555-0122')).toEqual([
    '+18885550100',
    '+442079460123',
    '+18775550111',
    '+18665550122',
  ])
})

test('what is repaired is said', () => {
  expect(findNumbers('+44 (0)20 7946 0123', {})[0]).toMatchObject({ e164: '+442079460123', repairs: ['trunk-zero'] })
  expect(findNumbers('+888-555-0100', {})[0]).toMatchObject({
    e164: '+18885550100',
    repairs: ['missing-country-digit'],
  })
  expect(findNumbers('+1-1-888-555-0100', {})[0]).toMatchObject({
    e164: '+18885550100',
    repairs: ['doubled-country-digit'],
  })
})

test('digits that fit no plan are a mention without E.164 form', () => {
  expect(findNumbers('Call us at +1-888-5551-0100.', {})).toMatchObject([{ e164: null, dial: '188855510100' }])
})

test('a short code is a mention only where one is told to call it, or where it is a listed public line', () => {
  expect(read('Call 988 at any time, or text HOME to 741741.')).toEqual(['988', '741741'])
  expect(read('Room 988 costs 112 a night.')).toEqual([])
  expect(read('Telefonseelsorge 116 123', { isPublicLine: (digits) => digits === '116123' })).toEqual(['116123'])
})

test('a number is spoken in one language', () => {
  expect(read('Wir sehen uns um, das wird schön.')).toEqual([])
  expect(read('Call eight eight eight five five five zero one double zero')).toEqual(['+18885550100'])
  expect(read('Phone: double aath aath paanch paanch paanch shunya ek double shunya, +1 888-555-0100')).toContain(
    '+18885550100',
  )
})

test.each(['Call 000-000-0000', 'Norton support: 1-800-XXX-XXXX', 'Phone: 000 000 0000'])(
  'a form to be filled in is no number: %s',
  (text) => {
    expect(read(text)).toEqual([])
  },
)

test('the country behind a number is its own where a list sets entries apart', () => {
  expect(read('888-555-0100 USA | 0808 157 0100 United Kingdom | 030 23125 100 Germany')).toEqual([
    '+18885550100',
    '+448081570100',
    '+493023125100',
  ])
  expect(read('USA: 888-555-0100, United Kingdom: 0808 157 0100')).toEqual(['+18885550100', '+448081570100'])
})

test.each([
  'https://forum.example/t/4711/zorblatt-support-number-18885550100',
  'https://forum.example/zorblatt-technical-support-contact-8885550100',
])('the last part of an address that says so holds a number: %s', (text) => {
  expect(read(text)).toEqual(['+18885550100'])
})

test('a number between two words that it is glued to is read', () => {
  expect(read('Being on the line with Zorblatt18885550100service takes minutes')).toEqual(['+18885550100'])
})
