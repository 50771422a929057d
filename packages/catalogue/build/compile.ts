import { writeFileSync } from 'node:fs'
import { compileCatalogue, dataFolder, errorLine } from './index.ts'

/** Writes the index: each part as one string, so that the compiler of the project has no type to infer. */
const result = compileCatalogue(dataFolder)
if (result.ok) {
  write('compiled.ts', 'compiled', result.compiled.catalogue)
  write('compiled-guide.ts', 'compiledGuide', result.compiled.guide)
} else {
  for (const error of result.errors) console.error(`catalogue: ${errorLine(error)}`)
  process.exitCode = 1
}

function write(file: string, name: string, compiled: string): void {
  const literal = compiled.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  const head = '// Made by build/compile.ts from data/. Do not edit.\n'
  writeFileSync(new URL(`../src/${file}`, import.meta.url), `${head}export const ${name}: string =\n  '${literal}'\n`)
}
