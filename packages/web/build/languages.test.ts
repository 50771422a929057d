import { catalogue } from '@offhook/catalogue'
import { check } from '@offhook/check'
import { describe, expect, test } from 'vitest'
import { generate } from '../../../bench/generator/generate.ts'
import { reasonNames } from '../src/locales/reasons.ts'
import { differences, languageProblems } from './languages.ts'

describe('the strings of the page', () => {
  test('every language has the keys and names of the English ones', async () => {
    expect(await languageProblems()).toEqual([])
  })

  test('a missing, an extra, an empty and a differently filled text are each named', () => {
    const english = {
      'shell.home': 'Home',
      'watch.next': 'next {{date}}',
      'watch.a': 'A',
      'watch.lines_one': 'One line',
    }
    const texts = { 'watch.next': 'am {{day}}', 'watch.a': ' ', 'watch.lines_one': '{{count}} Zeile', 'watch.b': 'B' }
    expect(differences(english, texts)).toEqual([
      'shell.home is missing',
      'watch.b is in no English file',
      'watch.next has day where English has date',
      'watch.a is empty',
    ])
  })
})

describe('reasons', () => {
  test('every signal that a planted text fires has its sentence', () => {
    const known = new Set<string>(reasonNames)
    for (const { text } of generate({ part: 'test', count: 120, seed: 'reasons', langs: ['en', 'de', 'es', 'fr'] })) {
      const { signals, numbers } = check(text, { catalogue, country: 'US', fictional: 'as-assigned' })
      for (const { name } of [...signals, ...numbers.flatMap(({ signals }) => signals)]) expect(known).toContain(name)
    }
  })
})
