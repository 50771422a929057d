import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { packedSentences, unpacking } from './packed-sentences.ts'

const file = fileURLToPath(new URL('../../catalogue/src/translations/fr.ts', import.meta.url))

/** Runs the module as the page would, and waits for its text as the catalogue does. */
async function unpacked(code: string): Promise<string> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { translation: Promise<string> }
  return (async () => module.translation)()
}

test('sentences come out as they went in', async () => {
  const text = `{"a":"« Été » : l'œuvre\\n","b":"\u00a0"}`
  expect(await unpacked(unpacking(text))).toBe(text)
})

test('a language of the catalogue is packed, and is less than half as long', async () => {
  const code = readFileSync(file, 'utf8')
  const { transform } = packedSentences()
  const packed = (transform as (code: string, id: string) => { code: string } | undefined)(code, file)
  expect(packed!.code.length).toBeLessThan(code.length / 2)
  const { translation } = (await import('../../catalogue/src/translations/fr.ts')) as { translation: string }
  expect(await unpacked(packed!.code)).toBe(translation)
})

test('nothing else is touched', () => {
  const { transform } = packedSentences()
  expect((transform as (code: string, id: string) => unknown)('export const a = 1', '/src/a.ts')).toBeUndefined()
})
