import { writeFileSync } from 'node:fs'
import { compileCatalogue, dataFolder, errorLine } from './index.ts'

/** Writes `src/compiled.ts`: the index as one string, so that the compiler of the project has no type to infer. */
const result = compileCatalogue(dataFolder)
if (result.ok) {
  const literal = result.compiled.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  const head = '// Made by build/compile.ts from data/. Do not edit.\n'
  writeFileSync(
    new URL('../src/compiled.ts', import.meta.url),
    `${head}export const compiled: string =\n  '${literal}'\n`,
  )
} else {
  for (const error of result.errors) console.error(`catalogue: ${errorLine(error)}`)
  process.exitCode = 1
}
