import { liesOn } from '../domain-names.ts'
import { labelFault } from '../free-text.ts'
import { isCommunityPage } from '../own-pages.ts'
import type { CatalogueFiles } from '../read.ts'
import type { BillerFile, CompanyFile } from '../schema.ts'
import { refuseBasis, refuseDescriptor, refuseRoute, refuseRouteSentences, sentenceRefusal } from './facts.ts'
import type { Fail } from './fail.ts'

/** A biller says who it is; its ways, receipts and sentences stay on its own company's domains. */
export function refuseBillers(files: CatalogueFiles, fail: Fail) {
  const companies = new Map(files.companies.map(({ data }) => [data.id, data]))
  const services = new Map(files.services.map(({ data }) => [data.id, data]))
  const domains = files.companies.flatMap(({ data }) => data.domains)
  for (const { file, data } of files.billers) {
    const label = labelFault(data.name)
    if (label) fail(file, 'name', label)
    for (const [index, { text }] of data.descriptors.entries()) refuseDescriptor(file, index, text, fail)
    const company = companies.get(data.company ?? '')
    if (data.company && !company) fail(file, 'company', `no company ${data.company}`)
    if (data.service && services.get(data.service)?.company !== data.company)
      fail(file, 'service', `no service ${data.service} of ${data.company}`)
    for (const [index, { service, certainty, sources }] of data.descriptors.entries()) {
      if (service && !services.has(service)) fail(file, `descriptors[${index}].service`, `no service ${service}`)
      if (certainty === 'certain' && sources.length === 0)
        fail(file, `descriptors[${index}].sources`, 'certain, but on the word of nobody')
    }
    refuseFacts(file, data, company ? [company] : [], fail)
    refuseSentences(file, data, domains, fail)
  }
}

function refuseFacts(file: string, data: BillerFile, owners: readonly CompanyFile[], fail: Fail) {
  for (const list of ['descriptors', 'receiptDomains', 'tells', 'refunds', 'limits'] as const)
    for (const [index, fact] of data[list].entries()) refuseBasis(file, `${list}[${index}]`, fact, owners, fail)
  for (const [index, route] of data.routes.entries()) refuseRoute(file, `routes[${index}]`, route, owners, fail)
  if (data.see) refuseRoute(file, 'see', data.see, owners, fail)
  for (const [index, { domain }] of data.receiptDomains.entries())
    if (!owners.some((owner) => sendsFrom(domain, owner)))
      fail(file, `receiptDomains[${index}].domain`, `${domain} is none of the company's own domains`)
}

function sendsFrom(domain: string, owner: CompanyFile): boolean {
  return (
    owner.domains.some((own) => liesOn(domain, own)) &&
    URL.canParse(`https://${domain}/`) &&
    !isCommunityPage(new URL(`https://${domain}/`), owner)
  )
}

function refuseSentences(file: string, data: BillerFile, domains: readonly string[], fail: Fail) {
  const refuse = sentenceRefusal(file, domains, fail)
  for (const [index, route] of data.routes.entries()) refuseRouteSentences(route, `routes[${index}]`, refuse)
  for (const [at, step] of (data.see?.steps ?? []).entries()) refuse(`see.steps[${at}]`, step)
  for (const [index, { plan, condition }] of data.refunds.entries()) {
    refuse(`refunds[${index}].plan`, plan)
    refuse(`refunds[${index}].condition`, condition)
  }
  for (const list of ['tells', 'limits'] as const)
    for (const [index, { text }] of data[list].entries()) refuse(`${list}[${index}].text`, text)
  for (const [index, { why }] of data.notItsOwn.entries()) refuse(`notItsOwn[${index}].why`, why)
}
