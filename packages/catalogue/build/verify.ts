import type { CatalogueError, CatalogueFiles } from './read.ts'
import { refuseBillers } from './refusals/billers.ts'
import { refuseDomains } from './refusals/domains.ts'
import { refuseIds } from './refusals/ids.ts'
import { refuseNames } from './refusals/names.ts'
import { refuseNumbers } from './refusals/numbers.ts'
import { refusePublicLines } from './refusals/public-lines.ts'
import { refuseRules } from './refusals/rules.ts'
import { refuseServices } from './refusals/services.ts'
import { refuseTranslations } from './refusals/translations.ts'

const refusals = [
  refuseIds,
  refuseDomains,
  refuseNames,
  refuseNumbers,
  refuseServices,
  refuseBillers,
  refusePublicLines,
  refuseRules,
  refuseTranslations,
]

/** Everything wrong that the form of a single file does not show. */
export function verify(files: CatalogueFiles): CatalogueError[] {
  const errors: CatalogueError[] = []
  for (const refuse of refusals) refuse(files, (file, path, message) => errors.push({ file, path, message }))
  return errors
}
