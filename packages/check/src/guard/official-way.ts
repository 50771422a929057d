import type { Catalogue } from '@offhook/catalogue'
import type { Party } from '../report.ts'

/** What stands in place of a number that nobody has confirmed: the company's own way where the catalogue has one. */
export function officialWay(claimed: Party | null, catalogue: Catalogue): string {
  const services = claimed?.serviceId
    ? [claimed.serviceId]
    : catalogue.services.filter(({ companyId }) => companyId === claimed?.companyId).map(({ id }) => id)
  for (const action of ['contact', 'cancel'] as const) {
    for (const id of services) {
      const way = catalogue.ways(id).find((each) => each.action === action)
      if (way) return `(number not confirmed; ${claimed?.name}’s own way: ${way.url})`
    }
  }
  return '(number not confirmed; use one from your card, your bill or the company’s own app)'
}
