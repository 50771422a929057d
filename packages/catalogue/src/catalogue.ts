import { descriptorIndex } from './descriptors.ts'
import { hostTable } from './hosts.ts'
import type {
  Action,
  Basis,
  Biller,
  BillerId,
  Catalogue,
  CatalogueNumber,
  Company,
  IsoDate,
  Name,
  NumberStatus,
  OfficialNumber,
  PublicLine,
  Refund,
  Route,
  Service,
  Source,
} from './model.ts'
import { nameKey } from './name-key.ts'
import type { PackedCatalogue, PackedNumber, PackedRefund, PackedRoute, PackedService } from './packed.ts'
import { publicLineTable } from './public-lines.ts'

/** A number that was not read again for this many days is no longer official. */
const daysUntilExpiry = 180

/**
 * Opens a compiled catalogue. Nothing is parsed before the first question, no service is expanded before it is asked
 * for, and each look-up table is made once.
 */
export function openCatalogue(compiled: string): Catalogue {
  const packed = once(() => JSON.parse(compiled) as PackedCatalogue)
  const source = (index: number): Source => {
    const [url, ownDomain, readAt, asOf] = packed().sources[index]!
    return { url, ownDomain: ownDomain === 1, readAt: readAt || null, asOf: asOf || null }
  }

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

  const expanded = new Map<string, Service>()
  const packedServices = once(() => new Map(packed().services.map((service) => [service[0], service])))
  const service = (id: string): Service | undefined => {
    const known = expanded.get(id)
    if (known) return known
    const found = packedServices().get(id)
    if (!found) return undefined
    const made = expandService(found, source)
    expanded.set(id, made)
    return made
  }
  const services = once(() => packed().services.map(([id]) => service(id)!))
  const descriptors = once(() =>
    descriptorIndex(packed().services.flatMap(([id, , , texts]) => texts.map(([text]) => [text, id] as const))),
  )

  const billers = once(() =>
    packed().billers.map(
      ([id, name, company, ownService]): Biller => ({
        id,
        name,
        companyId: company || null,
        serviceId: ownService || null,
      }),
    ),
  )
  const billerById = once(() => new Map(billers().map((biller) => [biller.id, biller])))

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
    get billers() {
      return billers()
    },
    get names() {
      return names()
    },
    get publicLines() {
      return publicLines()
    },
    company: (id) => companyById().get(id),
    service,
    biller: (id) => billerById().get(id),
    routes(serviceId, biller) {
      const asked = service(serviceId)
      if (!asked) return []
      const own = asked.routes.filter((route) => biller === undefined || route.biller === biller)
      const through = biller === undefined ? asked.billers : [biller]
      return [...own, ...through.flatMap((id) => generalRoutes(id, asked, own))]
    },
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
    byDescriptor: (line) =>
      descriptors()
        .find(line)
        .map((id) => service(id)!),
  }

  /** What a biller says of everything it bills, where the service has no route of its own through it. */
  function generalRoutes(id: BillerId, asked: Service, own: readonly Route[]): Route[] {
    const general = billerById().get(id)?.serviceId
    if (!general || general === asked.id) return []
    return service(general)!
      .routes.filter(
        ({ biller, action }) => biller === id && !own.some((route) => route.biller === id && route.action === action),
      )
      .map((route) => ({ ...route, basis: 'general' }))
  }
}

function expandService(packed: PackedService, source: (index: number) => Source): Service {
  const [id, companyId, [name, ...aliases], descriptors, billers, routes, refunds, caveats] = packed
  return {
    id,
    companyId,
    name: plain(name!),
    aliases: aliases.map(plain),
    descriptors: descriptors.map(([text, sources]) => ({ text, sources: sources.map(source) })),
    billers,
    routes: routes.map((route) => expandRoute(route, source)),
    refunds: refunds.map((refund) => expandRefund(refund, source)),
    caveats: caveats.map(([text, basis, sources]) => ({ text, basis: basis as Basis, sources: sources.map(source) })),
  }
}

function expandRoute(packed: PackedRoute, source: (index: number) => Source): Route {
  const [biller, action, url, steps, takesEffect, confirmation, ifMissing, basis, sources] = packed
  return {
    biller,
    action: action as Action,
    url: url || null,
    steps,
    takesEffect: takesEffect as Route['takesEffect'],
    confirmation: confirmation || null,
    ifMissing: ifMissing || null,
    basis: basis as Basis,
    sources: sources.map(source),
  }
}

function expandRefund(packed: PackedRefund, source: (index: number) => Source): Refund {
  const [biller, plan, windowDays, business, from, condition, basis, sources] = packed
  return {
    biller,
    plan,
    windowDays: windowDays || null,
    business: business === 1,
    from: from || null,
    condition,
    basis: basis as Basis,
    sources: sources.map(source),
  }
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

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
