import { nameKey } from '../../src/name-key.ts'
import { labelFault } from '../free-text.ts'
import type { CatalogueFiles } from '../read.ts'
import type { Fail } from './fail.ts'

/** A name that two companies bear tells neither: both must say that it is ambiguous. */
export function refuseNames(files: CatalogueFiles, fail: Fail) {
  const bearers = new Map<string, { company: string; ambiguous: boolean; name: string }>()
  const bear = (name: string, ambiguous: boolean, company: string, file: string, path: string) => {
    const key = nameKey(name)
    const other = bearers.get(key)
    if (other === undefined) bearers.set(key, { company, ambiguous, name })
    else if (other.company !== company && !(other.ambiguous && ambiguous))
      fail(file, path, `${name} is a name of ${other.company} too: mark it ambiguous in both or drop it`)
  }
  const list = (
    { name, aliases, ambiguous }: { name: string; aliases: string[]; ambiguous: string[] },
    company: string,
    file: string,
    path: string,
  ) => {
    for (const each of [name, ...aliases]) {
      const fault = labelFault(each)
      if (fault) fail(file, `${path}aliases`, fault)
    }
    for (const each of [name, ...aliases]) bear(each, ambiguous.includes(each), company, file, `${path}aliases`)
    for (const each of ambiguous)
      if (each !== name && !aliases.includes(each)) fail(file, `${path}ambiguous`, `${each} is none of its names`)
  }
  for (const { file, data } of files.services) list(data, data.company, file, '')
  for (const { file, data } of files.companies) list(data, data.id, file, '')
  for (const { file, data } of files.knownCompanies)
    for (const [row, company] of data.entries()) list(company, company.id, file, `[${row}].`)
  for (const { file, data } of files.accountDeletions)
    for (const [row, { name, ambiguous, company }] of data.entries())
      bear(name, ambiguous, company, file, `[${row}].name`)
}
