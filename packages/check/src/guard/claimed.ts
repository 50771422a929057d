import type { Catalogue } from '@offhook/catalogue'
import { findBrands } from '../brands/find-brands.ts'
import { surroundingsIn } from '../brands/surroundings.ts'
import { findConcepts } from '../lexicon/index.ts'
import type { Party } from '../report.ts'
import { ConceptIndex } from '../scene.ts'
import { readPassage } from '../text/passage.ts'

/** For whom a number may be said to answer, by the words before it. */
export interface Claimed {
  /** The company or service named last; null where words of support stand alone. */
  readonly party: Party | null
}

/** Any language may come: the words of all of them count. */
const anyLanguage = null

/**
 * Whether the text before a number names a company of the catalogue or speaks of support. Null where it does neither.
 *
 * @param before what stands before the number, as far as it counts
 */
export function claimedBy(before: string, catalogue: Catalogue): Claimed | null {
  const passage = readPassage(before, 'text', () => false)
  const concepts = new ConceptIndex(findConcepts(passage.words, anyLanguage))
  const brands = findBrands(
    passage,
    catalogue,
    surroundingsIn(concepts, () => false),
  ).sure
  const last = brands.at(-1)
  if (last) {
    const { companyId, serviceId, name } = last.name
    return { party: { companyId, serviceId, name } }
  }
  const speaksOfSupport = concepts.all('support').length > 0 || concepts.all('role').length > 0
  return speaksOfSupport ? { party: null } : null
}
