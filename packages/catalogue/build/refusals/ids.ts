import { type CatalogueFiles, stem } from '../read.ts'
import type { Fail } from './fail.ts'

/** Every id stands once, and in the file that bears its name. */
export function refuseIds(files: CatalogueFiles, fail: Fail) {
  for (const kind of [files.companies, files.services, files.billers])
    for (const { file, data } of kind)
      if (stem(file) !== data.id) fail(file, 'id', `${data.id} does not belong in ${file}`)
  const seen = new Map<string, string>()
  const once = (what: string, id: string, file: string, path: string) => {
    const other = seen.get(`${what} ${id}`)
    if (other) fail(file, path, `the ${what} ${id} stands in ${other} already`)
    else seen.set(`${what} ${id}`, file)
  }
  for (const { file, data } of files.companies) once('company', data.id, file, 'id')
  for (const { file, data } of files.knownCompanies)
    for (const [index, { id }] of data.entries()) once('company', id, file, `[${index}].id`)
  for (const { file, data } of files.services) once('service', data.id, file, 'id')
  for (const { file, data } of files.billers) once('biller', data.id, file, 'id')
  for (const { file, data } of files.publicLines)
    for (const [index, { id }] of data.lines.entries()) once('public line', id, file, `lines[${index}].id`)
  for (const { file, data } of files.rules)
    for (const [index, { id }] of data.rules.entries()) once('rule', id, file, `rules[${index}].id`)
}
