import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue } from '../src/full.ts'
import { how } from '../src/how/how.ts'
import { messagesFor } from '../src/messages/index.ts'
import { typeset } from './typeset.ts'

const loose = / [;!?»]| :(?=[\s’«"]|$)|« /

test.each([
  [
    'Choisissez « Cancel » ; confirmez : c’est fini !',
    'Choisissez «\u00a0Cancel\u00a0»\u00a0; confirmez\u00a0: c’est fini\u00a0!',
  ],
  ['Ouvrez https://example.org/ à 10:30', 'Ouvrez https://example.org/ à 10:30'],
  ['Est-ce tout ?', 'Est-ce tout\u00a0?'],
])('French: %s', (written, set) => {
  expect(typeset('fr', written)).toBe(set)
  expect(typeset('fr', set)).toBe(set)
  expect(typeset('de', written)).toBe(written)
})

test('no French answer has a space at which a line could break before a colon', async () => {
  const french = await catalogue.in('fr')
  const messages = messagesFor('fr')
  for (const { id } of french.services) {
    const answer = JSON.stringify(how({ service: id }, french, { today: french.version, messages }), (key, value) =>
      key === 'sources' || key === 'name' ? undefined : value,
    )
    expect(
      loose.exec(answer.replaceAll('\\n', ' '))?.[0],
      `${id}: ${answer.slice((loose.exec(answer)?.index ?? 0) - 40).slice(0, 60)}`,
    ).toBeUndefined()
  }
})

test.each([
  '../../web/src/locales/fr/services.ts',
  '../../web/src/locales/fr/cases.ts',
  '../../web/src/locales/fr/watch.ts',
  '../../web/src/locales/fr/check.ts',
  '../../web/src/locales/fr/shell.ts',
])('%s has none either', (file) => {
  const texts = readFileSync(new URL(file, import.meta.url), 'utf8').match(/'(?:[^'\\\n]|\\.)*'/g) ?? []
  expect(texts.length).toBeGreaterThan(5)
  expect(texts.map((text) => text.slice(1, -1)).filter((text) => loose.test(text))).toEqual([])
})
