import { liesOn } from '../domain-names.ts'
import { labelFault, spellsNumber } from '../free-text.ts'
import { isCommunityPage } from '../own-pages.ts'
import type { CatalogueFiles } from '../read.ts'
import type { CompanyFile } from '../schema.ts'
import type { Fail } from './fail.ts'

/** A number comes from a page that its company alone writes, and answers for that company alone. */
export function refuseNumbers({ companies }: CatalogueFiles, fail: Fail) {
  const owners = new Map<string, string>()
  for (const { file, data } of companies) {
    for (const [index, { e164, purpose, source }] of data.numbers.entries()) {
      const label = labelFault(purpose)
      if (label) fail(file, `numbers[${index}].purpose`, label)
      const owner = owners.get(e164)
      if (owner) fail(file, `numbers[${index}].e164`, `${e164} stands in ${owner} already`)
      owners.set(e164, file)
      const fault = sourceFault(new URL(source.url), data)
      if (fault) fail(file, `numbers[${index}].source.url`, `no number can come from here: ${fault}`)
    }
  }
}

const memberPath = /\/(comments?|groups?|members?|profiles?|reviews?|users?)(\/|$)/i
const searchPath = /\/(find|query|results|search|s)(\/|$|\.)/i

/** Why a stranger may have put a number on this page, or undefined. Search pages show what somebody typed. */
function sourceFault(url: URL, company: CompanyFile): string | undefined {
  if (!company.domains.some((domain) => liesOn(url.hostname, domain)))
    return `${url.hostname} is none of the company's own domains`
  if (isCommunityPage(url, company) || memberPath.test(url.pathname))
    return `users write on ${url.hostname}${url.pathname}`
  if (company.mixedHosts.includes(url.hostname)) return `users write on ${url.hostname} too`
  if (url.search !== '') return 'the address has a query'
  if (url.hash !== '') return 'the address has a fragment'
  if (searchPath.test(url.pathname)) return 'it is a search page'
  if (spellsNumber(url.pathname)) return 'the address spells a number'
  return undefined
}
