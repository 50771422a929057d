import { type CatalogueFiles, stem } from '../read.ts'
import type { Fail } from './fail.ts'

export function refuseRules(files: CatalogueFiles, fail: Fail) {
  const lines = new Set(files.publicLines.flatMap(({ data }) => data.lines.map(({ id }) => id)))
  for (const { file, data } of files.rules) {
    if (stem(file) !== data.jurisdiction.toLowerCase())
      fail(file, 'jurisdiction', `${data.jurisdiction} does not belong in ${file}`)
    for (const [index, { contacts }] of data.rules.entries())
      for (const [at, { line }] of contacts.entries())
        if (line && !lines.has(line)) fail(file, `rules[${index}].contacts[${at}].line`, `no public line ${line}`)
  }
}
