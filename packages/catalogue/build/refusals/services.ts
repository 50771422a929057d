import { freeTextFault } from '../free-text.ts'
import { isOwn } from '../own-pages.ts'
import type { CatalogueFiles } from '../read.ts'
import type { CompanyFile, ServiceFile, SourceEntry } from '../schema.ts'
import type { Fail } from '../verify.ts'

/** A route leads to the company or its biller, says truly how firmly it is known, and carries nothing else to dial. */
export function refuseServices(files: CatalogueFiles, fail: Fail) {
  const companies = new Map(files.companies.map(({ data }) => [data.id, data]))
  const billers = new Map(files.billers.map(({ data }) => [data.id, data]))
  const services = new Map(files.services.map(({ data }) => [data.id, data]))
  const domains = files.companies.flatMap(({ data }) => data.domains)

  for (const { file, data } of files.billers) {
    if (data.company && !companies.has(data.company)) fail(file, 'company', `no company ${data.company}`)
    if (data.service && services.get(data.service)?.company !== data.company)
      fail(file, 'service', `no service ${data.service} of ${data.company}`)
  }
  for (const { file, data } of files.services) {
    const company = companies.get(data.company)
    if (!company) {
      fail(file, 'company', `no company ${data.company}`)
      continue
    }
    for (const id of billerIds(data)) if (!billers.has(id)) fail(file, 'billers', `no biller ${id}`)
    const ownersOf = (biller: string) =>
      [company, companies.get(billers.get(biller)?.company ?? '')].filter((owner) => owner !== undefined)
    refuseFacts(file, data, ownersOf, fail)
    refuseSentences(file, data, domains, fail)
  }
}

function refuseFacts(file: string, data: ServiceFile, ownersOf: (biller: string) => CompanyFile[], fail: Fail) {
  const standing = (path: string, basis: string, sources: readonly SourceEntry[], owners: readonly CompanyFile[]) => {
    if (basis === 'own-domain' && !sources.some(({ url, readAt }) => readAt !== undefined && isOwn(url, owners)))
      fail(file, `${path}.basis`, 'own-domain, but no source on the own domain was read')
    if (basis === 'third-party' && sources.length === 0) fail(file, `${path}.sources`, 'a fact without source')
  }
  for (const [index, { id, basis, sources }] of data.billers.entries())
    standing(`billers[${index}]`, basis, sources, ownersOf(id))
  for (const [index, { biller, url, basis, sources }] of data.routes.entries()) {
    if (url !== undefined && !isOwn(url, ownersOf(biller)))
      fail(file, `routes[${index}].url`, `${url} is on no page of the company or the biller`)
    standing(`routes[${index}]`, basis, sources, ownersOf(biller))
  }
  for (const [index, { biller, basis, sources }] of data.refunds.entries())
    standing(`refunds[${index}]`, basis, sources, ownersOf(biller))
  for (const [index, { basis, sources }] of data.caveats.entries())
    standing(`caveats[${index}]`, basis, sources, ownersOf('direct'))
}

function refuseSentences(
  file: string,
  { routes, refunds, caveats }: ServiceFile,
  domains: readonly string[],
  fail: Fail,
) {
  const refuse = (path: string, sentence: string | undefined) => {
    const fault = sentence && freeTextFault(sentence, domains)
    if (fault) fail(file, path, fault)
  }
  for (const [index, { steps, confirmation, ifMissing }] of routes.entries()) {
    for (const [at, step] of steps.entries()) refuse(`routes[${index}].steps[${at}]`, step)
    refuse(`routes[${index}].confirmation`, confirmation)
    refuse(`routes[${index}].ifMissing`, ifMissing)
  }
  for (const [index, { plan, condition }] of refunds.entries()) {
    refuse(`refunds[${index}].plan`, plan)
    refuse(`refunds[${index}].condition`, condition)
  }
  for (const [index, { text }] of caveats.entries()) refuse(`caveats[${index}].text`, text)
}

function billerIds({ billers, routes, refunds }: ServiceFile): string[] {
  return [...billers.map(({ id }) => id), ...[...routes, ...refunds].map(({ biller }) => biller)]
}
