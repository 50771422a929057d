import type { FullCatalogue } from '@offhook/catalogue/full'
import { openSearch, type Search } from '@offhook/catalogue/search'
import { Guard } from '@offhook/check/guard'

const searches = new WeakMap<FullCatalogue, Search>()

/**
 * The id of the service that a name means, or the name itself where none is sure enough: then the answer says so. It
 * quotes the name, so a number in it is masked.
 */
export function namedService(name: string, catalogue: FullCatalogue): string {
  if (catalogue.service(name)) return name
  const search = searches.get(catalogue) ?? openSearch(catalogue)
  searches.set(catalogue, search)
  const meant = search.meant(name)?.serviceId
  if (meant) return meant
  const guard = new Guard({ catalogue, mode: 'all' })
  return guard.push(name) + guard.flush()
}
