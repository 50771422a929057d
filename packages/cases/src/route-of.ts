import type { Route } from '@offhook/catalogue/full'
import type { CaseState } from './case-state.ts'
import type { CaseCatalogue } from './catalogue-port.ts'

/**
 * The official way of a case: that of its biller, or of the company itself while the biller is not known; where there
 * is none for the action, the one that cancels.
 */
export function routeOf(state: CaseState, catalogue: CaseCatalogue, action: Route['action']): Route | undefined {
  const biller = state.biller ?? 'direct'
  const routes = catalogue
    .routes(state.serviceId, biller)
    .filter((route) => route.biller === biller && holdsIn(route.regions, state.country))
  return routes.find((route) => route.action === action) ?? routes.find((route) => route.action === 'cancel')
}

/** Whether what is known for some countries holds in this one. An unknown country counts as any. */
export function holdsIn(regions: readonly string[], country: string | null): boolean {
  return regions.length === 0 || country === null || regions.includes(country.slice(0, 2))
}
