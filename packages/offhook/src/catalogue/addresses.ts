import type { FullCatalogue, Source } from '@offhook/catalogue/full'

/** An address that the catalogue relies on, and for what. */
export interface Address {
  readonly url: string
  /** `norton: cancel through direct`, `gen-digital: number`; for people. */
  readonly use: string
}

/** Every address on a company's or a biller's own domain, once. */
export function addressesOf(catalogue: FullCatalogue): Address[] {
  const uses = new Map<string, string>()
  const add = (url: string | null, use: string) => {
    if (url !== null && !uses.has(url)) uses.set(url, use)
  }
  const addOwn = (sources: readonly Source[], use: string) => {
    for (const { url, ownDomain } of sources) if (ownDomain) add(url, use)
  }
  for (const service of catalogue.services) {
    for (const { url, action, biller, sources } of service.routes) {
      add(url, `${service.id}: ${action} through ${biller}`)
      addOwn(sources, `${service.id}: source of ${action} through ${biller}`)
    }
    for (const { sources, plan } of service.refunds) addOwn(sources, `${service.id}: refund, ${plan}`)
  }
  for (const biller of catalogue.billers) {
    add(biller.see?.url ?? null, `${biller.id}: what it bills`)
    for (const { url, action } of biller.routes) add(url, `${biller.id}: ${action}`)
  }
  for (const { id } of catalogue.companies)
    for (const { source } of catalogue.numbersOf(id, catalogue.version)) add(source.url, `${id}: number`)
  return [...uses].map(([url, use]) => ({ url, use }))
}
