import { expect, test } from 'vitest'
import { catalogue } from '../full.ts'
import { numberWords } from './index.ts'

const names = catalogue.publicLines.map(({ name }) => name)
const purposes = catalogue.companies.flatMap(({ id }) =>
  catalogue.numbersOf(id, catalogue.version).map(({ purpose }) => purpose),
)

test.each(['de', 'es', 'fr'])('every public line and every number says in %s what it is for', async (language) => {
  const words = await numberWords(language)
  expect([...names, ...purposes].filter((sentence) => !Object.hasOwn(words, sentence))).toEqual([])
  const spoken = await catalogue.in(language)
  expect(spoken.publicLines.map(({ name }) => name)).toEqual(names.map((name) => words[name]))
})

test('a name that describes is translated, a proper name stays', async () => {
  const words = await numberWords('de')
  expect(words['European emergency number']).toBe('Europäischer Notruf')
  expect(words['Samaritans']).toBe('Samaritans')
})

test('a public line is found and told in the language that is spoken', async () => {
  const french = await catalogue.in('fr')
  expect(french.publicLine('112', 'FR')?.name).toMatch(/urgence européen/)
})

test('English, and a language that there is not, need no words', async () => {
  expect([await numberWords('en'), await numberWords('xx')]).toEqual([{}, {}])
})
