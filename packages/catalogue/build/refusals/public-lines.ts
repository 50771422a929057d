import { type CatalogueFiles, stem } from '../read.ts'
import type { Fail } from './fail.ts'

/** A line stands in the file of its country, and its id says which that is. */
export function refusePublicLines({ publicLines }: CatalogueFiles, fail: Fail) {
  for (const { file, data } of publicLines) {
    if (stem(file) !== data.country.toLowerCase()) fail(file, 'country', `${data.country} does not belong in ${file}`)
    for (const [index, { id }] of data.lines.entries())
      if (!id.startsWith(`${stem(file)}-`)) fail(file, `lines[${index}].id`, `${id} does not begin with ${stem(file)}-`)
  }
}
