import { expect, test } from 'vitest'
import { catalogue } from '../index.ts'
import { helpIn, helpLanguages } from './index.ts'

const help = await helpIn('en')
const all = [...help.onThePhone, ...Object.values(help.given).flat(), ...help.month, ...help.bankCall, ...help.helping]

test('every step says what to do, why, and where that was read', () => {
  for (const step of [...all, ...help.signs]) {
    expect(step.do).toMatch(/\p{L}/u)
    expect(step.why).toMatch(/\p{L}/u)
    expect(step.source.url).toMatch(/^https:\/\//)
  }
})

test('on the phone one hangs up, cuts the internet, takes another device, then rings the bank', () => {
  expect(help.onThePhone.slice(0, 4).map(({ id }) => id)).toEqual([
    'hang-up',
    'cut-internet',
    'other-device',
    'ring-bank',
  ])
})

test('every line that a step names is a public line of the catalogue', () => {
  const known = new Set(catalogue.publicLines.map(({ id }) => id))
  const named = all.flatMap(({ lines }) => lines)
  expect(named.length).toBeGreaterThan(3)
  for (const line of named) expect(known).toContain(line)
})

test('a language that the help is not written in gets English', async () => {
  expect((await helpIn('xx')).onThePhone[0]!.do).toBe(help.onThePhone[0]!.do)
})

test.each(helpLanguages.filter((language) => language !== 'en'))(
  'the help in %s has every step, and none in English',
  async (language) => {
    const other = await helpIn(language)
    for (const part of ['onThePhone', 'month', 'bankCall', 'helping', 'signs'] as const) {
      expect(other[part].map(({ id }) => id)).toEqual(help[part].map(({ id }) => id))
      for (const [index, step] of other[part].entries()) {
        expect(step.do).not.toBe(help[part][index]!.do)
        expect(step.why).not.toBe(help[part][index]!.why)
      }
    }
    expect(other.secondFraud.text).not.toBe(help.secondFraud.text)
  },
)
