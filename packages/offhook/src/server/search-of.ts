import type { FullCatalogue } from '@offhook/catalogue/full'
import type { Search } from '@offhook/catalogue/search'

const made = new WeakMap<FullCatalogue, Search>()

/** The search over a catalogue; its index is made at the first question. */
export async function searchOf(catalogue: FullCatalogue): Promise<Search> {
  const { openSearch } = await import('@offhook/catalogue/search')
  const search = made.get(catalogue) ?? openSearch(catalogue)
  made.set(catalogue, search)
  return search
}
