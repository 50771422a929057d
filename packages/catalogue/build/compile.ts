import { mkdirSync, writeFileSync } from 'node:fs'
import { compileHelp } from './help.ts'
import { compileCatalogue, dataFolder, errorLine } from './index.ts'
import { readFiles } from './read.ts'

/** Writes the index: each part as one string, so that the compiler of the project has no type to infer. */
const result = compileCatalogue(dataFolder)
const help = compileHelp(dataFolder, { lines: dialledLines() })
if (result.ok && help.ok) {
  write('compiled.ts', 'compiled', result.compiled.catalogue)
  write('compiled-guide.ts', 'compiledGuide', result.compiled.guide)
  for (const [language, sentences] of Object.entries(result.compiled.translations))
    write(`translations/${language}.ts`, 'translation', sentences)
  for (const [language, words] of Object.entries(result.compiled.numberWords))
    write(`number-words/words/${language}.ts`, 'words', words)
  writeHelp(help.help, help.words)
} else {
  for (const error of [...(result.ok ? [] : result.errors), ...(help.ok ? [] : help.errors)])
    console.error(`catalogue: ${errorLine(error)}`)
  process.exitCode = 1
}

function dialledLines(): Map<string, string> {
  const { publicLines } = readFiles(dataFolder).files
  return new Map(publicLines.flatMap(({ data }) => data.lines.map(({ id, dial, e164 }) => [id, dial ?? e164 ?? ''])))
}

function write(file: string, name: string, compiled: string): void {
  writeSource(file, [`export const ${name}: string =\n  ${literal(compiled)}`])
}

function writeHelp(steps: object, words: Readonly<Record<string, object>>): void {
  write('help/compiled.ts', 'compiledHelp', JSON.stringify(steps))
  for (const [language, texts] of Object.entries(words))
    write(`help/words/${language}.ts`, 'words', JSON.stringify(texts))
}

function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

function writeSource(file: string, declarations: readonly string[]): void {
  const head = '// Made by build/compile.ts from data/. Do not edit.\n'
  const target = new URL(`../src/${file}`, import.meta.url)
  mkdirSync(new URL('.', target), { recursive: true })
  writeFileSync(target, `${head}${declarations.join('\n\n')}\n`)
}
