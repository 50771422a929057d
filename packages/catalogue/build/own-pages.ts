import { isCommunity } from '../src/hosts.ts'
import { liesOn } from './domain-names.ts'
import type { CompanyFile } from './schema.ts'

const communityPath = /\/(answers|boards?|communit(y|ies)|discussions?|forums?|t5|threads?|topics?)(\/|$)/i

/** Whether the address lies where one of these companies speaks for itself. */
export function isOwn(address: string, owners: readonly CompanyFile[]): boolean {
  const url = new URL(address)
  return owners.some(
    (owner) => owner.domains.some((domain) => liesOn(url.hostname, domain)) && !isCommunityPage(url, owner),
  )
}

/** Whether an address on the company's own domain is one where users write: by its host's name, by list, or by its path. */
export function isCommunityPage(url: URL, company: CompanyFile): boolean {
  const domain = company.domains.find((each) => liesOn(url.hostname, each))
  if (domain === undefined) return false
  return (
    isCommunity(url.hostname.slice(0, -domain.length)) ||
    company.communityHosts.some((host) => liesOn(url.hostname, host)) ||
    communityPath.test(url.pathname)
  )
}
