import { hostTable } from './hosts.ts'
import type {
  Action,
  Catalogue,
  CatalogueNumber,
  Company,
  IsoDate,
  Name,
  NumberStatus,
  OfficialNumber,
  PublicLine,
  ServiceName,
  Source,
} from './model.ts'
import { nameKey } from './name-key.ts'
import { once } from './once.ts'
import type { PackedCatalogue, PackedNumber, PackedSource } from './packed.ts'
import { publicLineTable } from './public-lines.ts'

/** A number that was not read again for this many days is no longer official. */
const daysUntilExpiry = 180

/** Opens the part that judging a text needs. Nothing is parsed before the first question; each table is made once. */
export function openCatalogue(compiled: string): Catalogue {
  const packed = once(() => JSON.parse(compiled) as PackedCatalogue)
  const source = (index: number): Source => expandSource(packed().sources[index]!)

  const companies = once((): Company[] => [
    ...packed().companies.map(
      ([id, names, domains, communityHosts, mixedHosts]): Company => ({
        id,
        name: plain(names[0]!),
        basis: 'researched',
        domains,
        communityHosts,
        mixedHosts,
      }),
    ),
    ...packed().knownCompanies.map(
      ([id, names, domains, communityHosts]): Company => ({
        id,
        name: plain(names[0]!),
        basis: 'name-only',
        domains,
        communityHosts,
        mixedHosts: [],
      }),
    ),
  ])
  const companyById = once(() => new Map(companies().map((company) => [company.id, company])))
  const hosts = once(() => hostTable(companies()))

  const packedServices = once(() => new Map(packed().services.map((service) => [service[0], service])))
  const services = once(() =>
    packed().services.map(
      ([id, companyId, [name, ...aliases]]): ServiceName => ({
        id,
        companyId,
        name: plain(name!),
        aliases: aliases.map(plain),
      }),
    ),
  )
  const serviceById = once(() => new Map(services().map((service) => [service.id, service])))

  const names = once(() => allNames(packed()))
  const namesByKey = once(() => Map.groupBy(names(), ({ name }) => nameKey(name)))

  const numbers = once(
    () =>
      new Map(
        packed().companies.flatMap(([companyId, , , , , list]) =>
          list.map((number) => [number[0], { companyId, number }] as const),
        ),
      ),
  )
  const numberOf = (companyId: string, number: PackedNumber, today: IsoDate) =>
    catalogueNumber(companyId, number, source(number[3]), today)

  const publicLines = once(() =>
    packed().publicLines.map(
      ([id, name, kind, country, dial, e164, text, hours, index]) =>
        ({
          id,
          name,
          kind,
          country,
          dial: dial || null,
          e164: e164 || null,
          text: text || null,
          hours: hours || null,
          source: source(index),
        }) as PublicLine,
    ),
  )
  const publicLine = once(() => publicLineTable(publicLines()))

  return {
    get version() {
      return packed().version
    },
    get companies() {
      return companies()
    },
    get services() {
      return services()
    },
    get names() {
      return names()
    },
    get publicLines() {
      return publicLines()
    },
    company: (id) => companyById().get(id),
    service: (id) => serviceById().get(id),
    ways: (serviceId) =>
      (packedServices().get(serviceId)?.[3] ?? []).map(([action, url, index]) => ({
        action: action as Action,
        url,
        source: source(index),
      })),
    byName: (name) => namesByKey().get(nameKey(name)) ?? [],
    hostOwner: (host) => hosts().owner(host),
    number(e164, today) {
      const found = numbers().get(e164)
      return found && numberOf(found.companyId, found.number, today)
    },
    numbersOf(companyId, today) {
      const company = packed().companies.find(([id]) => id === companyId)
      return company ? company[5].map((number) => numberOf(companyId, number, today)) : []
    },
    publicLine: (digits, country) => publicLine().find(digits, country),
  }
}

export function expandSource([url, ownDomain, readAt, asOf]: PackedSource): Source {
  return { url, ownDomain: ownDomain === 1, readAt: readAt || null, asOf: asOf || null }
}

function catalogueNumber(companyId: string, packed: PackedNumber, source: Source, today: IsoDate): CatalogueNumber {
  const [e164, purpose, region, , retired] = packed
  const number = { e164, companyId, purpose, region: region || null, source }
  const age = (Date.parse(today) - Date.parse(source.readAt!)) / 86_400_000
  const status: NumberStatus = retired && retired <= today ? 'retired' : age <= daysUntilExpiry ? 'current' : 'expired'
  return { ...number, status, official: status === 'current' ? (number as OfficialNumber) : null }
}

function allNames({ companies, knownCompanies, services }: PackedCatalogue): Name[] {
  const names: Name[] = []
  const taken = new Set<string>()
  const add = (packed: string, companyId: string, serviceId: string | null) => {
    const name = plain(packed)
    // A company often bears the name of its service: the service, entered first, says more.
    const key = `${companyId} ${nameKey(name)}`
    if (serviceId === null && taken.has(key)) return
    taken.add(key)
    names.push({ name, companyId, serviceId, ambiguous: packed.startsWith('?') })
  }
  for (const [id, companyId, list] of services) for (const name of list) add(name, companyId, id)
  for (const [id, list] of companies) for (const name of list) add(name, id, null)
  for (const [id, list] of knownCompanies) for (const name of list) add(name, id, null)
  return names
}

/** A packed name without its mark for words of ordinary language. */
function plain(name: string): string {
  return name.startsWith('?') ? name.slice(1) : name
}
