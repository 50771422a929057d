import type { BillerId } from '@offhook/catalogue/full'
import type { CaseCatalogue } from '../catalogue-port.ts'
import type { ExpectedSender } from './judge-mail.ts'

/**
 * Whose mails count in a case: the company's own, and those of the company that bills. Undefined where the catalogue
 * does not know the service.
 */
export function expectedSender(
  serviceId: string,
  biller: BillerId | null,
  catalogue: CaseCatalogue,
): ExpectedSender | undefined {
  const service = catalogue.service(serviceId)
  const company = service && catalogue.company(service.companyId)
  if (service === undefined || company === undefined) return undefined
  const billerCompany = catalogue.company(catalogue.biller(biller ?? 'direct')?.companyId ?? '')
  const companies = [company, ...(billerCompany && billerCompany.id !== company.id ? [billerCompany] : [])]
  return {
    name: service.name,
    domains: companies.flatMap(({ domains }) => domains),
    owns(host) {
      const owner = catalogue.hostOwner(host)
      return owner !== undefined && !owner.community && companies.some(({ id }) => id === owner.companyId)
    },
  }
}
