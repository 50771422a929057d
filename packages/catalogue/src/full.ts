import { compiled } from './compiled.ts'
import { compiledGuide } from './compiled-guide.ts'
import { openFullCatalogue } from './full-catalogue.ts'
import type { FullCatalogue } from './model.ts'

export { openFullCatalogue } from './full-catalogue.ts'
export type * from './model.ts'

/** Everything that was compiled into this package: load it when a person asks for a way out, not before. */
export const catalogue: FullCatalogue = openFullCatalogue(compiled, compiledGuide)
