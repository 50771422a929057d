import { baits, domainFault, liesOn, look } from '../domain-names.ts'
import type { CatalogueFiles } from '../read.ts'
import type { Fail } from './fail.ts'

/** Domains that hold a brand and a bait word and are the company's own all the same. */
const provenNames = new Set(['nordaccount.com'])

interface Claim {
  readonly file: string
  readonly path: string
  readonly company: string
}

/** Every domain belongs to one company alone and cannot be taken for another one. */
export function refuseDomains(files: CatalogueFiles, fail: Fail) {
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

function firstLabel(domain: string): string {
  return domain.slice(0, domain.indexOf('.'))
}
