import type { FullCatalogue } from '@offhook/catalogue'
import type { Search } from '@offhook/catalogue/search'
import type { viewGuide } from './guide.ts'

/** The larger part of the catalogue, and the search in it. */
export interface Directory {
  readonly catalogue: FullCatalogue
  readonly search: Search
  /** The confidence from which on a name is taken at its word. */
  readonly sureEnough: number
  readonly guide: typeof viewGuide
}
