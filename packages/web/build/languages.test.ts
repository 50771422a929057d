import { describe, expect, test } from 'vitest'
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
