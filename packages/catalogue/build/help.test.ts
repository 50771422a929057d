import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileHelp } from './help.ts'
import { dataFolder } from './index.ts'
import { readFiles } from './read.ts'

const lines = new Map(
  readFiles(dataFolder).files.publicLines.flatMap(({ data }) =>
    data.lines.map(({ id, dial, e164 }) => [id, dial ?? e164 ?? ''] as const),
  ),
)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offhook-help-'))
  mkdirSync(join(folder, 'help'))
  cpSync(join(dataFolder, 'help'), join(folder, 'help'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The errors after one change to one file of the real help. */
function errorsAfter(file: string, change: (text: string) => string): string[] {
  const path = join(folder, 'help', file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
  const result = compileHelp(folder, { lines })
  return result.ok ? [] : result.errors.map(({ file, path, message }) => `${file}: ${path}: ${message}`)
}

test('the help of this project compiles, and every list has steps', () => {
  const result = compileHelp(dataFolder, { lines })
  expect(result).toMatchObject({ ok: true })
  if (!result.ok) return
  expect(result.help.onThePhone.length).toBeGreaterThanOrEqual(8)
  expect(Object.keys(result.help.given)).toHaveLength(10)
  expect(Object.keys(result.words)).toContain('en')
})

describe('the build refuses', () => {
  test.each([
    ['a step without source', 'steps.yaml', /\n {4}source: .*so\.ch.*/, '', /onThePhone\.0\.source/],
    ['a line that the catalogue lacks', 'steps.yaml', 'gb-159', 'gb-1590', /no public line gb-1590/],
    ['an address that is not https', 'steps.yaml', 'https://so.ch', 'http://so.ch', /onThePhone\.0\.source\.url/],
    ['a step twice', 'steps.yaml', '- id: cut-internet', '- id: hang-up', /hang-up stands twice/],
    ['a step without words', 'text/en.yaml', '  hang-up:', '  hang-down:', /onThePhone\.hang-up: is missing/],
    ['a phone number in a sentence', 'text/en.yaml', 'Hang up now.', 'Ring 1-888-555-0100.', /1-888-555-0100 stands/],
    ['a short line in a sentence', 'text/en.yaml', 'Hang up now.', 'Ring 159.', /159 stands in the text/],
    ['an address in a sentence', 'text/en.yaml', 'Hang up now.', 'See https://bank.example.', /an address stands/],
    ['a promise that all is well', 'text/en.yaml', 'Hang up now.', 'You are safe now.', /no person reads/],
    ['an unknown key', 'text/en.yaml', '    why:', '    because:', /because/],
  ])('%s', (_, file, from, to, expected) => {
    expect(errorsAfter(file, (text) => text.replace(from, to)).join('\n')).toMatch(expected)
  })

  test('a language that lacks one sentence', () => {
    const english = readFileSync(join(folder, 'help/text/en.yaml'), 'utf8')
    writeFileSync(join(folder, 'help/text/de.yaml'), english.replace(/ {2}cut-internet:\n.*\n.*\n/, ''))
    const result = compileHelp(folder, { lines })
    expect(result).toMatchObject({ ok: false, errors: [{ file: 'help/text/de.yaml', message: 'is missing' }] })
  })
})
