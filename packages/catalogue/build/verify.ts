import { isCommunity } from '../src/hosts.ts'
import { nameKey } from '../src/name-key.ts'
import { baits, domainFault, liesOn, look } from './domains.ts'
import { type CatalogueError, type CatalogueFiles, stem } from './read.ts'
import type { CompanyFile, ServiceFile, SourceEntry } from './schema.ts'

/** Domains that hold a brand and a bait word and are the company's own all the same. */
const provenNames = new Set(['nordaccount.com'])

/** Everything that the form of a single file does not show. */
export function verify(files: CatalogueFiles): CatalogueError[] {
  const errors: CatalogueError[] = []
  const fail = (file: string, path: string, message: string) => errors.push({ file, path, message })
  const companies = new Map(files.companies.map(({ data }) => [data.id, data]))

  ids(files, fail)
  domains(files, fail)
  names(files, fail)
  const numberOwners = new Map<string, string>()
  for (const { file, data } of files.companies) numbers(file, data, numberOwners, fail)

  const billers = new Map(files.billers.map(({ data }) => [data.id, data]))
  const services = new Map(files.services.map(({ data }) => [data.id, data]))
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
    const billerCompany = (id: string) => companies.get(billers.get(id)?.company ?? '')
    for (const id of billerIds(data)) if (!billers.has(id)) fail(file, 'billers', `no biller ${id}`)
    service(file, data, (id) => [company, billerCompany(id)].filter((owner) => owner !== undefined), fail)
  }
  for (const { file, data } of files.publicLines) {
    if (stem(file) !== data.country.toLowerCase()) fail(file, 'country', `${data.country} does not belong in ${file}`)
    for (const [index, line] of data.lines.entries())
      if (!line.id.startsWith(`${stem(file)}-`)) fail(file, `lines[${index}].id`, `does not begin with ${stem(file)}-`)
  }
  return errors
}

type Fail = (file: string, path: string, message: string) => void

function ids(files: CatalogueFiles, fail: Fail) {
  for (const kind of [files.companies, files.services, files.billers])
    for (const { file, data } of kind)
      if (stem(file) !== data.id) fail(file, 'id', `${data.id} does not belong in ${file}`)
  const seen = new Map<string, string>()
  const once = (what: string, id: string, file: string, path: string) => {
    const other = seen.get(`${what} ${id}`)
    if (other) fail(file, path, `the ${what} ${id} stands in ${other} already`)
    else seen.set(`${what} ${id}`, file)
  }
  for (const { file, data } of files.companies) once('company', data.id, file, 'id')
  for (const { file, data } of files.knownCompanies)
    for (const [index, { id }] of data.entries()) once('company', id, file, `[${index}].id`)
  for (const { file, data } of files.services) once('service', data.id, file, 'id')
  for (const { file, data } of files.billers) once('biller', data.id, file, 'id')
  for (const { file, data } of files.publicLines)
    for (const [index, { id }] of data.lines.entries()) once('public line', id, file, `lines[${index}].id`)
}

interface Claim {
  readonly file: string
  readonly path: string
  readonly company: string
}

/** Every domain belongs to one company alone and cannot be taken for another one. */
function domains(files: CatalogueFiles, fail: Fail) {
  const owners = new Map<string, Claim>()
  const claim = (domain: string, path: string, file: string, company: string) => {
    const fault = domainFault(domain)
    if (fault) return fail(file, path, fault)
    const owner = owners.get(domain)
    if (owner && owner.company !== company) fail(file, path, `${domain} belongs to ${owner.company} already`)
    else owners.set(domain, { file, path, company })
  }
  const onOwnDomains = (hosts: readonly string[], domains: readonly string[], path: string, file: string) => {
    for (const [index, host] of hosts.entries())
      if (!domains.some((domain) => liesOn(host, domain)))
        fail(file, `${path}[${index}]`, `${host} lies on none of the company's own domains`)
  }
  for (const { file, data } of files.companies) {
    for (const [index, domain] of data.domains.entries()) claim(domain, `domains[${index}]`, file, data.id)
    onOwnDomains(data.communityHosts, data.domains, 'communityHosts', file)
    onOwnDomains(data.mixedHosts, data.domains, 'mixedHosts', file)
  }
  for (const { file, data } of files.knownCompanies)
    for (const [row, { id, domains, communityHosts }] of data.entries()) {
      for (const [index, domain] of domains.entries()) claim(domain, `[${row}].domains[${index}]`, file, id)
      onOwnDomains(communityHosts, domains, `[${row}].communityHosts`, file)
    }
  for (const { file, data } of files.accountDeletions)
    for (const [row, { company, domains }] of data.entries())
      for (const [index, domain] of domains.entries()) claim(domain, `[${row}].domains[${index}]`, file, company)
  lookAlikes(owners, fail)
}

function lookAlikes(owners: ReadonlyMap<string, Claim>, fail: Fail) {
  const looks = new Map<string, string>()
  const researched = [...owners].filter(([, { file }]) => file.startsWith('companies/')).map(([domain]) => domain)
  for (const [domain, { file, path }] of owners) {
    // Short names fall together by chance: ai and a1.
    const other = look(domain).length < 4 ? undefined : looks.get(look(domain))
    if (other === undefined) looks.set(look(domain), domain)
    else if (firstLabel(other) !== firstLabel(domain)) fail(file, path, `${domain} can be taken for ${other}`)
    const baited = provenNames.has(domain) ? undefined : researched.find((brand) => baits(domain, brand))
    if (baited) fail(file, path, `${domain} looks like bait for ${baited}`)
  }
}

/** A name that two companies bear tells neither: both must say that it is ambiguous. */
function names(files: CatalogueFiles, fail: Fail) {
  const bearers = new Map<string, { company: string; ambiguous: boolean; name: string }>()
  const bear = (name: string, ambiguous: boolean, company: string, file: string, path: string) => {
    const key = nameKey(name)
    const other = bearers.get(key)
    if (other === undefined) bearers.set(key, { company, ambiguous, name })
    else if (other.company !== company && !(other.ambiguous && ambiguous))
      fail(file, path, `${name} is a name of ${other.company} too: mark it ambiguous in both or drop it`)
  }
  const list = (
    { name, aliases, ambiguous }: { name: string; aliases: string[]; ambiguous: string[] },
    company: string,
    file: string,
    path: string,
  ) => {
    for (const each of [name, ...aliases]) bear(each, ambiguous.includes(each), company, file, `${path}aliases`)
    for (const each of ambiguous)
      if (each !== name && !aliases.includes(each)) fail(file, `${path}ambiguous`, `${each} is none of its names`)
  }
  for (const { file, data } of files.services) list(data, data.company, file, '')
  for (const { file, data } of files.companies) list(data, data.id, file, '')
  for (const { file, data } of files.knownCompanies)
    for (const [row, company] of data.entries()) list(company, company.id, file, `[${row}].`)
  for (const { file, data } of files.accountDeletions)
    for (const [row, { name, ambiguous, company }] of data.entries())
      bear(name, ambiguous, company, file, `[${row}].name`)
}

function numbers(file: string, company: CompanyFile, owners: Map<string, string>, fail: Fail) {
  for (const [index, { e164, source }] of company.numbers.entries()) {
    const path = `numbers[${index}]`
    const owner = owners.get(e164)
    if (owner) fail(file, `${path}.e164`, `${e164} stands in ${owner} already`)
    owners.set(e164, file)
    const fault = numberSourceFault(new URL(source.url), company)
    if (fault) fail(file, `${path}.source.url`, `a number cannot come from here: ${fault}`)
  }
}

/** Why no number may be taken from this page. Search pages and communities show what strangers typed. */
function numberSourceFault(url: URL, company: CompanyFile): string | undefined {
  if (!company.domains.some((domain) => liesOn(url.hostname, domain)))
    return `${url.hostname} is none of the company's own domains`
  if (isUserText(url, company) || memberPath.test(url.pathname)) return `users write on ${url.hostname}${url.pathname}`
  if (company.mixedHosts.includes(url.hostname)) return `users write on ${url.hostname} too`
  if (url.search !== '') return 'the address has a query'
  if (url.hash !== '') return 'the address has a fragment'
  if (searchPath.test(url.pathname)) return 'it is a search page'
  return undefined
}

const communityPath = /\/(answers|boards?|communit(y|ies)|discussions?|forums?|t5|threads?|topics?)(\/|$)/i
const memberPath = /\/(comments?|groups?|members?|profiles?|reviews?|users?)(\/|$)/i
const searchPath = /\/(find|query|results|search|s)(\/|$|\.)/i

function isUserText(url: URL, company: CompanyFile): boolean {
  const domain = company.domains.find((each) => liesOn(url.hostname, each))
  if (domain === undefined) return false
  const subdomain = url.hostname.slice(0, -domain.length)
  return (
    isCommunity(subdomain) ||
    company.communityHosts.some((host) => liesOn(url.hostname, host)) ||
    communityPath.test(url.pathname)
  )
}

/** Whether the address lies where one of these companies speaks for itself. */
export function isOwn(address: string, owners: readonly CompanyFile[]): boolean {
  const url = new URL(address)
  return owners.some((owner) => owner.domains.some((domain) => liesOn(url.hostname, domain)) && !isUserText(url, owner))
}

function service(file: string, data: ServiceFile, ownersOf: (biller: string) => CompanyFile[], fail: Fail) {
  const standing = (path: string, basis: string, sources: readonly SourceEntry[], owners: readonly CompanyFile[]) => {
    if (basis === 'own-domain' && !sources.some(({ url, readAt }) => readAt !== undefined && isOwn(url, owners)))
      fail(file, `${path}.basis`, 'own-domain, but no source on the own domain was read')
    if (basis === 'third-party' && sources.length === 0) fail(file, `${path}.sources`, 'a fact without source')
  }
  for (const [index, { id, basis, sources }] of data.billers.entries())
    standing(`billers[${index}]`, basis, sources, ownersOf(id))
  for (const [index, route] of data.routes.entries()) {
    const owners = ownersOf(route.biller)
    if (route.url !== undefined && !isOwn(route.url, owners))
      fail(file, `routes[${index}].url`, `${route.url} is not on a domain of the company or the biller`)
    standing(`routes[${index}]`, route.basis, route.sources, owners)
  }
  for (const [index, { biller, basis, sources }] of data.refunds.entries())
    standing(`refunds[${index}]`, basis, sources, ownersOf(biller))
  for (const [index, { basis, sources }] of data.caveats.entries())
    standing(`caveats[${index}]`, basis, sources, ownersOf('direct'))
}

function billerIds({ billers, routes, refunds }: ServiceFile): string[] {
  return [...billers.map(({ id }) => id), ...[...routes, ...refunds].map(({ biller }) => biller)]
}

function firstLabel(domain: string): string {
  return domain.slice(0, domain.indexOf('.'))
}
