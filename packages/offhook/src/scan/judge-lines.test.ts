import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generate } from '../../../../bench/generator/generate.ts'
import { judgeLines } from './judge-lines.ts'
import type { ScanSettings } from './settings.ts'

const settings: ScanSettings = {
  idField: 'id',
  textField: 'text',
  hostField: 'host',
  countryField: 'country',
  allow: [],
  full: false,
  fictional: 'as-assigned',
}

const judge = (...lines: (string | Uint8Array)[]) =>
  judgeLines(
    {
      bytes: Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from('\n')])),
      firstLine: 1,
      file: 'f',
    },
    settings,
  )

/** The same record with an object inside, which only `JSON.parse` reads. */
const parsed = (line: string): string => line.replace(/\}\s*$/, ', "aside": {}}')

const texts = [...generate({ part: 'train', count: 150, seed: 'lines' })].map(({ text }) => text)
const words = fc.constantFrom(
  'We moved in 2021 and sat by the river. ',
  'The default port is 8080; one of two. ',
  'Call 911 or text HELP to 741741. ',
  'Dial 1 1 2, appelez le 15. ',
  'कृपया 112 पर कॉल करें। ',
  'Ring 13 CABS or 1300 FLOWER. ',
  'eight hundred five five five oh one four two ',
  '"Quoted" \\ back\tslash\n',
  'été 2021, über 1998. Привет 2020. 联系 4821。',
  '+1 (888) 555-0142 ',
  '8★8★8★5★5★5★0★1★4★2 ',
  'x9f2c1ab v1.2.3 ',
  '\u0000\u2028',
)
const text = fc.oneof(
  fc.constantFrom(...texts),
  fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
const value = fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null))
const record = fc.record(
  {
    id: value,
    text: fc.oneof({ weight: 9, arbitrary: text }, value),
    title: value,
    host: value,
    country: value,
    n: value,
  },
  { requiredKeys: [] },
)
const spaces = fc.constantFrom('', ' ', '\t', ' \r')

test('a record is judged by its bytes as it is when it is parsed', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(record, spaces, fc.boolean(), (fields, space, isEscaped) => {
      const plain = JSON.stringify(fields)
      const escaped = isEscaped
        ? plain.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        : plain
      const line = escaped.replace(/^\{(?=.)/, `${space}{${space}`).replace(/\}$/, `${space}}${space}`)
      const isEmpty = Object.keys(fields).length === 0
      const slow = isEmpty ? '{"aside": {}}' : parsed(line)
      expect(judge(line)).toEqual(judge(slow))
    }),
    { numRuns: 1_000, seed: 4 },
  )
})

test('a line that is no JSON is told from one that is, wherever it breaks', () => {
  const line = '{"id": -1.5e3, "text": "We moved \\n in 2021.", "is": true, "title": null}'
  for (let at = 0; at < line.length; at++) {
    for (const broken of [
      line.slice(0, at),
      line.slice(0, at) + line.slice(at + 1),
      `${line.slice(0, at)}"${line.slice(at)}`,
    ]) {
      let isJson = true
      try {
        JSON.parse(broken)
      } catch {
        isJson = false
      }
      const { output } = judge(broken)
      if (broken.trim() !== '') expect(output.includes('not JSON'), broken).toBe(!isJson)
    }
  }
})

test('bytes that are no UTF-8 are replaced, and the rest of the batch is read', () => {
  const { output, counts } = judge(
    Buffer.concat([Buffer.from('{"id": "a'), Buffer.from([0xff, 0xe0]), Buffer.from('", "text": "8"}')]),
    '{"id": 2, "text": "nothing"}',
  )
  expect(output.split('\n').map((each) => each.slice(0, 11))).toEqual(['{"id":"a\ufffd\ufffd"', '{"id":2,"ve', ''])
  expect(counts.bad).toBe(0)
})

test('the last of two fields of one name counts', () => {
  expect(judge('{"id": 1, "text": "call +1 888 555 0142", "text": "no number", "id": 2}').output).toMatch(
    /^\{"id":2,"verdict":"clear","score":0,"language":"und","numbers":\[\]/,
  )
})
