import type {
  PackedBiller,
  PackedCatalogue,
  PackedCompany,
  PackedGuide,
  PackedKnownCompany,
  PackedNames,
  PackedRefund,
  PackedRoute,
  PackedRule,
  PackedService,
  PackedServiceCaveat,
  PackedServiceName,
  PackedSource,
} from '../src/packed.ts'
import { liesOn } from './domain-names.ts'
import { isOwn } from './own-pages.ts'
import type { CatalogueFiles } from './read.ts'
import type { BillerFile, CompanyFile, RulesFile, ServiceFile, SourceEntry } from './schema.ts'

/** The compact form of files that have been verified, in its two parts: the same files give the same bytes. */
export function pack(files: CatalogueFiles): { catalogue: PackedCatalogue; guide: PackedGuide } {
  const companies = new Map(files.companies.map(({ data }) => [data.id, data]))
  const billers = new Map(files.billers.map(({ data }) => [data.id, data]))
  const ownersOf = (data: ServiceFile, biller: string) => present([data.company, billers.get(biller)?.company])
  const present = (ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => (id !== undefined && companies.get(id)) || [])
  const version = newest(files)

  const small = sourceTable()
  const full = sourceTable()
  return {
    catalogue: {
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
            small.add(number.source, true),
            number.retired ?? 0,
          ]),
        ],
      ),
      knownCompanies: knownCompanies(files, companies),
      services: files.services.map(
        ({ data }): PackedServiceName => [
          data.id,
          data.company,
          names(data),
          data.routes.flatMap(({ biller, action, url, sources }) =>
            // What a company bills itself, also where it bills for others as well (Apple, PayPal, Amazon).
            (biller === 'direct' || billers.get(biller)?.company === data.company) &&
            url !== undefined &&
            action !== 'delete-account'
              ? [[action, url, small.add(sources[0]!, isOwn(sources[0]!.url, ownersOf(data, biller)))] as const]
              : [],
          ),
        ],
      ),
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
              small.add(line.source, true),
            ] as const,
        ),
      ),
      sources: small.packed,
      version,
    },
    guide: {
      services: files.services.map(({ data }) => packService(data, full, (biller) => ownersOf(data, biller))),
      billers: files.billers.map(({ data }) => packBiller(data, full, present([data.company]))),
      deletions: files.accountDeletions.flatMap(({ data }) =>
        data.map(
          ({ company, name, url, difficulty, domains }) =>
            [company, name, url !== undefined && liesWithin(url, domains) ? url : 0, difficulty ?? 0] as const,
        ),
      ),
      rules: files.rules.flatMap(({ data }) => data.rules.map((rule) => packRule(rule, data.jurisdiction, full))),
      sources: full.packed,
      version,
    },
  }
}

interface SourceTable {
  readonly packed: PackedSource[]
  add(entry: SourceEntry, own: boolean): number
  addAll(entries: readonly SourceEntry[], owners: readonly CompanyFile[]): number[]
}

/** Keeps each source once. */
function sourceTable(): SourceTable {
  const positions = new Map<string, number>()
  const packed: PackedSource[] = []
  const add = ({ url, readAt, asOf }: SourceEntry, own: boolean): number => {
    const entry: PackedSource = [url, own ? 1 : 0, readAt ?? 0, asOf ?? 0]
    const key = JSON.stringify(entry)
    const index = positions.get(key) ?? packed.push(entry) - 1
    positions.set(key, index)
    return index
  }
  return { packed, add, addAll: (entries, owners) => entries.map((entry) => add(entry, isOwn(entry.url, owners))) }
}

type OwnersOf = (biller: string) => readonly CompanyFile[]

function packService(data: ServiceFile, table: SourceTable, ownersOf: OwnersOf): PackedService {
  const own = ownersOf('direct')
  return [
    data.id,
    data.category ?? 0,
    data.countries,
    data.descriptors.map(({ text, biller, sources }) => [text, biller, table.addAll(sources, ownersOf(biller))]),
    billersOf(data),
    data.routes.map((route) => packRoute(route, route.biller, table, ownersOf(route.biller))),
    data.refunds.map((refund) => packRefund(refund, refund.biller, table, ownersOf(refund.biller))),
    data.caveats.map((each) => packServiceCaveat(each, table, own)),
    data.answers.map((each) => [each.about, each.whole ? 1 : 0, ...packServiceCaveat(each, table, own)]),
    data.nothingToCancel === undefined ? 0 : packServiceCaveat(data.nothingToCancel, table, own),
  ]
}

function packServiceCaveat(
  { text, basis, sources, biller }: ServiceFile['caveats'][number],
  table: SourceTable,
  own: readonly CompanyFile[],
): PackedServiceCaveat {
  const packed = [text, basis, table.addAll(sources, own)] as const
  return biller === undefined ? packed : [...packed, biller]
}

function packBiller(data: BillerFile, table: SourceTable, owners: readonly CompanyFile[]): PackedBiller {
  const list = (sources: readonly SourceEntry[]) => table.addAll(sources, owners)
  const { see } = data
  return [
    data.id,
    data.name,
    data.kind,
    data.company ?? 0,
    data.service ?? 0,
    data.descriptors.map((each) => [
      each.text,
      each.certainty === 'certain' ? 1 : 0,
      each.at === 'anywhere' ? 1 : 0,
      each.namesSeller ? 1 : 0,
      each.service ?? 0,
      each.basis,
      list(each.sources),
    ]),
    data.notItsOwn.map(({ text, why }) => [text, why]),
    data.receiptDomains.map(({ domain, basis, sources }) => [domain, basis, list(sources)]),
    data.tells.map(({ where, text, basis, sources }) => [where, text, basis, list(sources)]),
    see ? [see.url ?? 0, see.steps, see.basis, list(see.sources)] : 0,
    data.routes.map((route) => packRoute(route, data.id, table, owners)),
    data.refunds.map((refund) => packRefund(refund, data.id, table, owners)),
    data.limits.map(({ text, basis, sources }) => [text, basis, list(sources)]),
  ]
}

function packRoute(
  route: BillerFile['routes'][number],
  biller: string,
  table: SourceTable,
  owners: readonly CompanyFile[],
): PackedRoute {
  return [
    biller,
    route.action,
    route.url ?? 0,
    route.steps,
    route.takesEffect,
    route.confirmation ?? 0,
    route.ifMissing ?? 0,
    route.basis,
    table.addAll(route.sources, owners),
    route.regions,
    route.channel,
    route.noticeDays ?? 0,
  ]
}

function packRefund(
  refund: BillerFile['refunds'][number],
  biller: string,
  table: SourceTable,
  owners: readonly CompanyFile[],
): PackedRefund {
  return [
    biller,
    refund.plan,
    refund.windowDays ?? 0,
    refund.business ? 1 : 0,
    refund.from.join('|') || 0,
    refund.condition,
    refund.basis,
    table.addAll(refund.sources, owners),
    refund.regions,
  ]
}

const units = ['hours', 'days', 'weeks', 'months', 'years'] as const

function packRule(rule: RulesFile['rules'][number], jurisdiction: string, table: SourceTable): PackedRule {
  return [
    rule.id,
    jurisdiction,
    rule.topic,
    rule.status,
    rule.since ?? 0,
    rule.until ?? 0,
    rule.text,
    rule.periods.map((period) => {
      const unit = units.find((each) => period[each] !== undefined)!
      const { what, business, from, before, binds } = period
      return [what, period[unit]!, unit, business ? 1 : 0, from ?? 0, before ?? 0, binds]
    }),
    rule.money.map(({ what, value, currency }) => [what, value, currency]),
    rule.contacts.map(({ what, url, line }) => [what, url ?? 0, line ?? 0]),
    rule.citation,
    rule.official ? table.add(rule.official, true) : -1,
    rule.sources.map((entry) => table.add(entry, false)),
    rule.confidence,
    rule.note ?? 0,
  ]
}

/** The newest day on which anything was read. */
function newest(files: CatalogueFiles): string {
  const days = JSON.stringify(files).matchAll(/"readAt":"(\d{4}-\d\d-\d\d)"/g)
  return [...days].reduce((latest, [, day]) => (day! > latest ? day! : latest), '')
}

function liesWithin(url: string, domains: readonly string[]): boolean {
  const { hostname } = new URL(url)
  return domains.some((domain) => liesOn(hostname, domain))
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
