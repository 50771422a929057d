import { catalogue } from '@offhook/catalogue'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generate } from '../../../../bench/generator/generate.ts'
import { Guard, type GuardedNumber, type GuardOptions, guard } from './guard.ts'

const options: GuardOptions = { catalogue, today: '2026-11-24' }

function whole(text: string, more: Partial<GuardOptions> = {}): string {
  const one = new Guard({ ...options, ...more })
  return one.push(text) + one.flush()
}

/** Cuts a text at random and checks on the way that little is held back. */
function inPieces(text: string, cuts: readonly number[], more: Partial<GuardOptions> = {}): string {
  const one = new Guard({ ...options, action: 'mask', ...more })
  let out = ''
  let at = 0
  for (const size of cuts) {
    if (at >= text.length) break
    out += one.push(text.slice(at, at + size))
    at += size
  }
  if (at < text.length) out += one.push(text.slice(at))
  return out + one.flush()
}

test('masks a number that follows a brand, and nothing else', () => {
  expect(whole('To cancel Norton, call +1 888 555 0142 today. Order 12345678901 shipped.')).toBe(
    'To cancel Norton, call +1 888 55• •••• today. Order 12345678901 shipped.',
  )
})

test('masks a number that follows words of support', () => {
  expect(whole('The refund department answers at (888) 555-0142.')).toBe(
    'The refund department answers at +1 888 55• ••••.',
  )
})

test('leaves a number alone that nobody is said to answer, unless every number is to be masked', () => {
  const text = 'My cousin moved; dial 212-555-0142 after six.'
  expect(whole(text)).toBe(text)
  expect(whole(text, { mode: 'all' })).toBe('My cousin moved; dial +1 212 55• •••• after six.')
})

test('a brand counts within 2,048 code units before the number', () => {
  const filler = 'lorem ipsum dolor sit amet '.repeat(100)
  const near = `Norton ${filler.slice(0, 1900)} 888-555-0142.`
  const far = `Norton ${filler.slice(0, 2200)} 888-555-0142.`
  expect(whole(near)).toContain('+1 888 55• ••••')
  expect(whole(far)).toBe(far)
})

test('official numbers pass', () => {
  const [company] = catalogue.companies.filter(({ id }) =>
    catalogue.numbersOf(id, '2026-11-24').some((n) => n.official),
  )
  const [number] = catalogue.numbersOf(company!.id, '2026-11-24').filter((each) => each.official)
  const text = `${company!.name} support: ${number!.e164}.`
  expect(whole(text, { mode: 'all' })).toBe(text)
})

test('allowed numbers and numbers that the person typed pass', () => {
  const text = 'Norton support said 888-555-0142.'
  expect(whole(text, { allow: [{ e164: '+18885550142', owner: 'us', reason: 'own' }] })).toBe(text)
  expect(whole(text, { userText: 'Is 1 (888) 555 0142 really Norton?' })).toBe(text)
})

test('a brand that the person asked about counts as said before', () => {
  expect(whole('Sure! It is 888-555-0142.', { userText: 'What is the number of Norton?' })).toBe(
    'Sure! It is +1 888 55• ••••.',
  )
})

test('every public line of the catalogue passes untouched, however it is written', () => {
  for (const { dial, e164, country } of catalogue.publicLines) {
    for (const written of [dial, e164]) {
      if (written === null) continue
      const spaced = written.replace(/(\d{3})(?=\d)/g, '$1 ')
      const text = `Norton support is shut. In need call ${written}, that is ${spaced}, at any time.`
      expect(whole(text, { mode: 'all' }), `${country} ${written}`).toBe(text)
      expect(whole(text, { mode: 'all', country: country === 'EU' ? 'DE' : country })).toBe(text)
    }
  }
})

test('short codes pass', () => {
  const text = 'Norton support: text HELP to 741741 or dial 911.'
  expect(whole(text, { mode: 'all' })).toBe(text)
})

test('puts the official way in the place of a number', () => {
  const out = whole('To cancel Norton, call +1 888 555 0142 today.', { action: 'replace' })
  expect(out).toMatch(/^To cancel Norton, call \(number not confirmed; Norton’s own way: https:\/\/[^ )]+\) today\.$/)
})

test('reports without a change', () => {
  const heard: GuardedNumber[] = []
  const text = 'To cancel Norton, call +1 888 555 0142 today.'
  expect(whole(text, { action: 'report', onNumber: (number) => heard.push(number) })).toBe(text)
  expect(heard).toEqual([
    {
      e164: '+18885550142',
      masked: '+1 888 55• ••••',
      start: 23,
      end: 38,
      claimed: expect.objectContaining({ companyId: 'gen-digital' }),
    },
  ])
})

test('offsets count from the beginning of all the text', () => {
  const heard: GuardedNumber[] = []
  const text = `${'A quiet line about nothing at all.\n'.repeat(2000)}Norton support: 888-555-0142`
  inPieces(
    text,
    Array.from({ length: 100 }, () => 1013),
    { onNumber: (number) => heard.push(number) },
  )
  expect(heard.map(({ start, end }) => text.slice(start, end))).toEqual(['888-555-0142'])
})

const texts = [...generate({ part: 'train', count: 240, seed: 'guard' })].map(({ text }) => text)
const fragments = [
  'Norton support ',
  '1★888★555★0142',
  '+1 (888) 555-0142',
  'one eight eight eight five five five oh one four two',
  '<b>',
  '</b>',
  '&#49;',
  '%31',
  '8',
  '88',
  '５５５',
  '①',
  '𝟠',
  '\u200b',
  '\n',
  '\n\n',
  '-',
  '(',
  ')',
  ' ',
  '. ',
  'and ',
  'the ',
  'O',
  'l',
  'é',
  'कॉल ',
  'नौ',
  '客服电话',
  '📞',
  '+',
  '=',
  'ðŸ™',
  '-FLOWERS',
  '800-',
  'tel:',
  'https://wa.me/18885550142',
  'a'.repeat(90),
  '─'.repeat(120),
  '1'.repeat(70),
  '\ud83d',
  '<',
  '<span class="x">',
  '&nbsp;',
  'x86_64 ',
  '2026-11-24T10:00:00+02:00',
] as const
const soup = fc.array(fc.constantFrom(...fragments), { maxLength: 80 }).map((parts) => parts.join(''))
const sizes = fc.array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 65_536 })), {
  minLength: 1,
  maxLength: 400,
})

test('what goes out does not depend on how the text was cut', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...texts), soup),
      sizes,
      fc.constantFrom('claimed', 'all'),
      (text, cuts, mode) => {
        expect(inPieces(text, cuts, { mode })).toBe(whole(text, { mode }))
      },
    ),
    { numRuns: 600 },
  )
})

test('a tag before the first digit reads the same in pieces', () => {
  const text = 'O<span class="x">one eight eight eight five five five oh one four twoNorton support '
  expect(inPieces(text, [2], { mode: 'all' })).toBe(whole(text, { mode: 'all' }))
})

test('holds back at most 512 code units', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...texts), soup), fc.integer({ min: 1, max: 60 }), (text, size) => {
      const one = new Guard({ ...options, action: 'report', mode: 'all' })
      let given = 0
      let out = 0
      for (let at = 0; at < text.length; at += size) {
        const piece = text.slice(at, at + size)
        given += piece.length
        out += one.push(piece).length
        expect(given - out).toBeLessThanOrEqual(512)
      }
      expect(out + one.flush().length).toBe(text.length)
    }),
    { numRuns: 400 },
  )
})

test('text without numbers goes through byte for byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), sizes, (text, cuts) => {
      const quiet = text.replace(/\d/g, '')
      expect(inPieces(quiet, cuts, { mode: 'all', action: 'report' })).toBe(quiet)
    }),
  )
})

test('is a web-standard transform stream', async () => {
  const pieces = ['Call Nor', 'ton: 1-88', '8-555', '-0142 now', '.']
  const stream = new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
  let out = ''
  for await (const piece of stream.pipeThrough(guard(options))) out += piece
  expect(out).toBe('Call Norton: +1 888 55• •••• now.')
})
