import { expandSource, openCatalogue } from './catalogue.ts'
import type {
  AccountDeletion,
  Action,
  Basis,
  Biller,
  BillerId,
  BillerKind,
  Category,
  Caveat,
  Channel,
  FullCatalogue,
  Period,
  Question,
  Refund,
  Route,
  Rule,
  RuleTopic,
  Service,
  ServiceName,
  Source,
  Tell,
} from './model.ts'
import { once } from './once.ts'
import type {
  PackedBiller,
  PackedCaveat,
  PackedGuide,
  PackedRefund,
  PackedRoute,
  PackedRule,
  PackedService,
} from './packed.ts'
import { rulesThatFit } from './rules.ts'

/**
 * Opens both parts. Nothing is parsed before the first question, no service is expanded before it is asked for, and
 * each look-up table is made once.
 */
export function openFullCatalogue(compiled: string, compiledGuide: string): FullCatalogue {
  const base = openCatalogue(compiled)
  const guide = once(() => JSON.parse(compiledGuide) as PackedGuide)
  const source: Sources = (indexes) => indexes.map((index) => expandSource(guide().sources[index]!))

  const expanded = new Map<string, Service>()
  const packedServices = once(() => new Map(guide().services.map((service) => [service[0], service])))
  const service = (id: string): Service | undefined => {
    const known = expanded.get(id)
    if (known) return known
    const found = packedServices().get(id)
    const named = base.service(id)
    if (!found || !named) return undefined
    const made = expandService(named, found, source)
    expanded.set(id, made)
    return made
  }
  const services = once(() => guide().services.map(([id]) => service(id)!))

  const billers = once(() => guide().billers.map((biller) => expandBiller(biller, source)))
  const billerById = once(() => new Map(billers().map((biller) => [biller.id, biller])))

  const deletions = once(
    () =>
      new Map(
        guide().deletions.map(([companyId, name, url, difficulty]) => [
          companyId,
          { companyId, name, url: url || null, difficulty: (difficulty || null) as AccountDeletion['difficulty'] },
        ]),
      ),
  )

  const rules = once(() => guide().rules.map((rule) => expandRule(rule, source)))
  const ruleById = once(() => new Map(rules().map((rule) => [rule.id, rule])))

  const routesOf = (id: BillerId): readonly Route[] => {
    const biller = billerById().get(id)
    if (!biller) return []
    const ofService = (biller.serviceId && service(biller.serviceId)?.routes) || []
    const isNew = ({ biller: through, action }: Route) =>
      through === id && action !== 'delete-account' && !biller.routes.some((route) => route.action === action)
    return [...biller.routes, ...ofService.filter(isNew)]
  }

  // The getters of the smaller part stay getters: nothing is parsed before it is asked for.
  return Object.create(base, {
    services: { get: services, enumerable: true },
    billers: { get: billers, enumerable: true },
    service: { value: service, enumerable: true },
    biller: { value: (id: BillerId) => billerById().get(id), enumerable: true },
    routesOf: { value: routesOf, enumerable: true },
    routes: {
      value: (serviceId: string, biller?: BillerId): readonly Route[] => {
        const asked = service(serviceId)
        if (!asked) return []
        const own = asked.routes.filter((route) => biller === undefined || route.biller === biller)
        const through = biller === undefined ? asked.billers : [biller]
        const general = through.flatMap((id) => (billerById().get(id)?.serviceId === serviceId ? [] : routesOf(id)))
        const isMissing = (route: Route) =>
          !own.some(({ biller, action }) => biller === route.biller && action === route.action)
        return [...own, ...general.filter(isMissing).map((route): Route => ({ ...route, basis: 'general' }))]
      },
      enumerable: true,
    },
    accountDeletion: { value: (companyId: string) => deletions().get(companyId), enumerable: true },
    rules: { value: (filter = {}) => rulesThatFit(rules(), filter), enumerable: true },
    rule: { value: (id: string) => ruleById().get(id), enumerable: true },
  }) as FullCatalogue
}

type Sources = (indexes: readonly number[]) => Source[]

function expandService(named: ServiceName, packed: PackedService, source: Sources): Service {
  const [, category, countries, descriptors, billers, routes, refunds, caveats, answers] = packed
  return {
    ...named,
    category: (category || null) as Category | null,
    countries,
    descriptors: descriptors.map(([text, biller, sources]) => ({ text, biller, sources: source(sources) })),
    billers,
    routes: routes.map((route) => expandRoute(route, source)),
    refunds: refunds.map((refund) => expandRefund(refund, source)),
    caveats: caveats.map((caveat) => expandCaveat(caveat, source)),
    answers: answers.map(([about, ...caveat]) => ({ about: about as Question, ...expandCaveat(caveat, source) })),
  }
}

function expandBiller(packed: PackedBiller, source: Sources): Biller {
  const [id, name, kind, company, ofService, descriptors, notItsOwn, receipts, tells, see, routes, refunds, limits] =
    packed
  return {
    id,
    name,
    kind: kind as BillerKind,
    companyId: company || null,
    serviceId: ofService || null,
    descriptors: descriptors.map(([text, certain, anywhere, namesSeller, serviceId, basis, sources]) => ({
      text,
      certainty: certain ? 'certain' : 'likely',
      at: anywhere ? 'anywhere' : 'start',
      namesSeller: namesSeller === 1,
      serviceId: serviceId || null,
      basis: basis as Basis,
      sources: source(sources),
    })),
    notItsOwn: notItsOwn.map(([text, why]) => ({ text, why })),
    receiptDomains: receipts.map(([domain, basis, sources]) => ({
      domain,
      basis: basis as Basis,
      sources: source(sources),
    })),
    tells: tells.map(([where, ...caveat]) => ({ where: where as Tell['where'], ...expandCaveat(caveat, source) })),
    see: see ? { url: see[0] || null, steps: see[1], basis: see[2] as Basis, sources: source(see[3]) } : null,
    routes: routes.map((route) => expandRoute(route, source)),
    refunds: refunds.map((refund) => expandRefund(refund, source)),
    limits: limits.map((caveat) => expandCaveat(caveat, source)),
  }
}

function expandCaveat([text, basis, sources]: PackedCaveat, source: Sources): Caveat {
  return { text, basis: basis as Basis, sources: source(sources) }
}

function expandRoute(packed: PackedRoute, source: Sources): Route {
  const [
    biller,
    action,
    url,
    steps,
    takesEffect,
    confirmation,
    ifMissing,
    basis,
    sources,
    regions,
    channel,
    noticeDays,
  ] = packed
  return {
    biller,
    action: action as Action,
    regions,
    channel: channel as Channel,
    url: url || null,
    steps,
    takesEffect: takesEffect as Route['takesEffect'],
    noticeDays: noticeDays || null,
    confirmation: confirmation || null,
    ifMissing: ifMissing || null,
    basis: basis as Basis,
    sources: source(sources),
  }
}

function expandRefund(packed: PackedRefund, source: Sources): Refund {
  const [biller, plan, windowDays, business, from, condition, basis, sources, regions] = packed
  return {
    biller,
    regions,
    plan,
    windowDays: windowDays || null,
    business: business === 1,
    from: from || null,
    condition,
    basis: basis as Basis,
    sources: source(sources),
  }
}

function expandRule(packed: PackedRule, source: Sources): Rule {
  const [id, jurisdiction, topic, status, since, until, text, periods, money, contacts, citation, official, sources] =
    packed
  const page = official < 0 ? null : source([official])[0]!
  return {
    id,
    jurisdiction,
    topic: topic as RuleTopic,
    status: status as Rule['status'],
    since: since || null,
    until: until || null,
    text,
    periods: periods.map(([what, length, unit, business, from, before, binds]) => ({
      what,
      length,
      unit: unit as Period['unit'],
      business: business === 1,
      from: from || null,
      before: before || null,
      binds: binds as Period['binds'],
    })),
    money: money.map(([what, value, currency]) => ({ what, value, currency })),
    contacts: contacts.map(([what, url, line]) => ({ what, url: url || null, lineId: line || null })),
    citation,
    official: page,
    sources: source(sources),
    confidence: packed[13] as Rule['confidence'],
    note: packed[14] || null,
    citable: page?.readAt != null,
  }
}
