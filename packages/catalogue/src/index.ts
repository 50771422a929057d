import { openCatalogue } from './catalogue.ts'
import { compiled } from './compiled.ts'
import type { Catalogue } from './model.ts'

export { isOld } from './age.ts'
export { openCatalogue } from './catalogue.ts'
export type * from './model.ts'

/** The catalogue that was compiled into this package. */
export const catalogue: Catalogue = openCatalogue(compiled)
