import type {
  PackedCatalogue,
  PackedCompany,
  PackedKnownCompany,
  PackedNames,
  PackedService,
  PackedSource,
} from '../src/packed.ts'
import { isOwn } from './own-pages.ts'
import type { CatalogueFiles } from './read.ts'
import type { CompanyFile, ServiceFile, SourceEntry } from './schema.ts'

/** The compact form of files that have been verified: the same files give the same bytes. */
export function pack(files: CatalogueFiles): PackedCatalogue {
  const sources = new Map<string, number>()
  const packed: PackedSource[] = []
  let version = ''
  const source = ({ url, readAt, asOf }: SourceEntry, own: boolean): number => {
    const entry: PackedSource = [url, own ? 1 : 0, readAt ?? 0, asOf ?? 0]
    if (readAt !== undefined && readAt > version) version = readAt
    const key = JSON.stringify(entry)
    const index = sources.get(key) ?? packed.push(entry) - 1
    sources.set(key, index)
    return index
  }

  const companies = new Map(files.companies.map(({ data }) => [data.id, data]))
  const billers = new Map(files.billers.map(({ data }) => [data.id, data]))
  const ownersOf = (data: ServiceFile, biller: string) =>
    [companies.get(data.company), companies.get(billers.get(biller)?.company ?? '')].filter((c) => c !== undefined)

  return {
    companies: files.companies.map(
      ({ data }): PackedCompany => [
        data.id,
        names(data),
        data.domains,
        data.communityHosts,
        data.mixedHosts,
        data.numbers.map((number) => [
          number.e164,
          number.purpose,
          number.region ?? 0,
          source(number.source, true),
          number.retired ?? 0,
        ]),
      ],
    ),
    knownCompanies: knownCompanies(files, companies),
    services: files.services.map(({ data }): PackedService => {
      const list = (entries: readonly SourceEntry[], biller: string) =>
        entries.map((entry) => source(entry, isOwn(entry.url, ownersOf(data, biller))))
      return [
        data.id,
        data.company,
        names(data),
        data.descriptors.map(({ text, sources }) => [text, list(sources, 'direct')]),
        billersOf(data),
        data.routes.map((route) => [
          route.biller,
          route.action,
          route.url ?? 0,
          route.steps,
          route.takesEffect,
          route.confirmation ?? 0,
          route.ifMissing ?? 0,
          route.basis,
          list(route.sources, route.biller),
        ]),
        data.refunds.map((refund) => [
          refund.biller,
          refund.plan,
          refund.windowDays ?? 0,
          refund.business ? 1 : 0,
          refund.from.join('|') || 0,
          refund.condition,
          refund.basis,
          list(refund.sources, refund.biller),
        ]),
        data.caveats.map(({ text, basis, sources }) => [text, basis, list(sources, 'direct')]),
      ]
    }),
    billers: files.billers.map(({ data }) => [data.id, data.name, data.company ?? 0, data.service ?? 0]),
    publicLines: files.publicLines.flatMap(({ data }) =>
      data.lines.map(
        (line) =>
          [
            line.id,
            line.name,
            line.kind,
            data.country,
            line.dial ?? 0,
            line.e164 ?? 0,
            line.text ?? 0,
            line.hours ?? 0,
            source(line.source, true),
          ] as const,
      ),
    ),
    sources: packed,
    version,
  }
}

function names(data: { name: string; aliases: readonly string[]; ambiguous: readonly string[] }): PackedNames {
  return [data.name, ...data.aliases].map((name) => (data.ambiguous.includes(name) ? `?${name}` : name))
}

/** The company itself first, then in the order in which the file names them. */
function billersOf(data: ServiceFile): string[] {
  const ids = new Set([...data.routes.map(({ biller }) => biller), ...data.billers.map(({ id }) => id)])
  return [...ids].sort((a, b) => Number(b === 'direct') - Number(a === 'direct'))
}

/** The hand-kept ones, then those of the account-deletion list that stand nowhere else. */
function knownCompanies(files: CatalogueFiles, companies: ReadonlyMap<string, CompanyFile>): PackedKnownCompany[] {
  const known = new Map<string, { names: string[]; domains: Set<string>; communityHosts: Set<string> }>()
  const add = (id: string, names: readonly string[], domains: readonly string[], communityHosts: readonly string[]) => {
    const entry = known.get(id) ?? { names: [], domains: new Set(), communityHosts: new Set() }
    known.set(id, entry)
    entry.names.push(...names)
    for (const domain of domains) entry.domains.add(domain)
    for (const host of communityHosts) entry.communityHosts.add(host)
  }
  for (const { data } of files.knownCompanies)
    for (const row of data) add(row.id, names(row), row.domains, row.communityHosts)
  for (const { data } of files.accountDeletions)
    for (const row of data) {
      if (companies.has(row.company)) continue
      // Nobody has looked whether users write on the hosts that only this list names, so they earn no credit.
      const unseen = row.domains.filter((domain) => !known.get(row.company)?.domains.has(domain))
      add(row.company, [row.ambiguous ? `?${row.name}` : row.name], row.domains, unseen)
    }
  return [...known].map(([id, { names, domains, communityHosts }]) => [id, names, [...domains], [...communityHosts]])
}
