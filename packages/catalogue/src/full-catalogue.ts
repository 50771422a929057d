import { expandSource, openCatalogue } from './catalogue.ts'
import type {
  AccountDeletion,
  Action,
  Basis,
  Biller,
  BillerId,
  BillerKind,
  Catalogue,
  CatalogueNumber,
  Category,
  Caveat,
  Channel,
  FullCatalogue,
  Period,
  PublicLine,
  Question,
  Refund,
  Route,
  Rule,
  RuleTopic,
  Service,
  ServiceCaveat,
  ServiceName,
  Source,
  Tell,
} from './model.ts'
import { nameKey } from './name-key.ts'
import { once } from './once.ts'
import type {
  PackedBiller,
  PackedCaveat,
  PackedGuide,
  PackedRefund,
  PackedRoute,
  PackedRule,
  PackedService,
  PackedServiceCaveat,
  PackedTranslation,
} from './packed.ts'
import { rulesThatFit } from './rules.ts'
import { sentenceKey } from './sentence-key.ts'

/** How the compiled sentences of each language are fetched, by its two letters. English stands in the guide itself. */
export type TranslationLoaders = Readonly<Record<string, () => Promise<string>>>

/**
 * Opens both parts. Nothing is parsed before the first question, no service is expanded before it is asked for, each
 * look-up table is made once, and a language is fetched when it is first asked for.
 */
export function openFullCatalogue(
  compiled: string,
  compiledGuide: string,
  translations: TranslationLoaders = {},
): FullCatalogue {
  const base = openCatalogue(compiled)
  const guide = once(() => JSON.parse(compiledGuide) as PackedGuide)
  const spoken = new Map<string, Promise<FullCatalogue>>()
  const speak = (language: string): Promise<FullCatalogue> => {
    const name = language.toLowerCase().split('-')[0]!
    const load = Object.hasOwn(translations, name) ? translations[name] : undefined
    if (load === undefined) return Promise.resolve(english)
    const known = spoken.get(name)
    if (known) return known
    const opening = load().then((text) => {
      const { of, isWhole, sentences } = JSON.parse(text) as PackedTranslation
      const say = (sentence: string) => sentences[sentenceKey(sentence)] ?? sentence
      return openIn(base, guide, { language: name, isWhole: isWhole && of === guide().version, say }, speak)
    })
    // A language that could not be fetched may be asked for again.
    opening.catch(() => spoken.delete(name))
    spoken.set(name, opening)
    return opening
  }
  const english = openIn(base, guide, { language: 'en', isWhole: true, say: (sentence) => sentence }, speak)
  return english
}

interface Speech {
  readonly language: string
  readonly isWhole: boolean
  readonly say: Say
}

type Say = (sentence: string) => string

function openIn(
  base: Catalogue,
  guide: () => PackedGuide,
  { language, isWhole, say }: Speech,
  speak: FullCatalogue['in'],
): FullCatalogue {
  const read: Reading = {
    say,
    source: (indexes) => indexes.map((index) => expandSource(guide().sources[index]!)),
  }

  const expanded = new Map<string, Service>()
  const packedServices = once(() => new Map(guide().services.map((service) => [service[0], service])))
  const service = (id: string): Service | undefined => {
    const known = expanded.get(id)
    if (known) return known
    const found = packedServices().get(id)
    const named = base.service(id)
    if (!found || !named) return undefined
    const made = expandService(named, found, read)
    expanded.set(id, made)
    return made
  }
  const services = once(() => guide().services.map(([id]) => service(id)!))

  const billers = once(() => guide().billers.map((biller) => expandBiller(biller, read)))
  const billerById = once(() => new Map(billers().map((biller) => [biller.id, biller])))

  const publicLines = once(() => base.publicLines.map((line) => sayLine(line, say)))

  const deletions = once(() =>
    Map.groupBy(
      guide().deletions.map(
        ([companyId, name, url, difficulty]): AccountDeletion => ({
          companyId,
          name,
          url: url || null,
          difficulty: (difficulty || null) as AccountDeletion['difficulty'],
        }),
      ),
      ({ companyId }) => companyId,
    ),
  )

  const rules = once(() => guide().rules.map((rule) => expandRule(rule, read)))
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
    language: { value: language, enumerable: true },
    isWhole: { value: isWhole, enumerable: true },
    in: { value: speak },
    number: {
      value: (e164: string, today: string) => {
        const number = base.number(e164, today)
        return number && sayNumber(number, say)
      },
      enumerable: true,
    },
    numbersOf: {
      value: (companyId: string, today: string) =>
        base.numbersOf(companyId, today).map((number) => sayNumber(number, say)),
      enumerable: true,
    },
    publicLines: { get: publicLines, enumerable: true },
    publicLine: {
      value: (digits: string, country: string | null) => {
        const line = base.publicLine(digits, country)
        return line && sayLine(line, say)
      },
      enumerable: true,
    },
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
    accountDeletion: {
      value: (companyId: string, service?: ServiceName) => {
        const all = deletions().get(companyId) ?? []
        const company = base.company(companyId)?.name ?? companyId
        const names = service ? [service.name, ...service.aliases] : []
        return (
          named(all, names.slice(0, 1)) ??
          named(all, names) ??
          named(all, [company]) ??
          onlyOf(all, [...names, company])
        )
      },
      enumerable: true,
    },
    rules: { value: (filter = {}) => rulesThatFit(rules(), filter), enumerable: true },
    rule: { value: (id: string) => ruleById().get(id), enumerable: true },
  }) as FullCatalogue
}

/** The entry that bears one of the names: `Amazon / Audible` bears two. */
function named(entries: readonly AccountDeletion[], names: readonly string[]): AccountDeletion | undefined {
  const keys = new Set(names.map(nameKey))
  return entries.find(({ name }) => name.split('/').some((part) => keys.has(nameKey(part))))
}

/** The one account that there is, if its name is akin to one of these: NordPass is not NordVPN's. */
function onlyOf(entries: readonly AccountDeletion[], names: readonly string[]): AccountDeletion | undefined {
  const [entry, another] = entries
  if (entry === undefined || another !== undefined) return undefined
  const parts = entry.name.split('/').flatMap((part) => [nameKey(part), nameKey(part.trim().split(/[\s!(]/)[0]!)])
  const isAkin = (key: string) =>
    parts.some(
      (part) => part.length > 1 && (key.includes(part) || part.endsWith(key) || (key.length > 4 && part.includes(key))),
    )
  return names.map(nameKey).some(isAkin) ? entry : undefined
}

/** What the packed form is read with. */
interface Reading {
  source(indexes: readonly number[]): Source[]
  /** A sentence in the language that is spoken. */
  say(sentence: string): string
}

function sayNumber(number: CatalogueNumber, say: Say): CatalogueNumber {
  const purpose = say(number.purpose)
  return { ...number, purpose, official: number.official && { ...number.official, purpose } }
}

function sayLine(line: PublicLine, say: Say): PublicLine {
  return { ...line, name: say(line.name), hours: line.hours === null ? null : say(line.hours) }
}

function expandService(named: ServiceName, packed: PackedService, read: Reading): Service {
  const [, category, countries, descriptors, billers, routes, refunds, caveats, answers, nothingToCancel] = packed
  return {
    ...named,
    category: (category || null) as Category | null,
    countries,
    descriptors: descriptors.map(([text, biller, sources]) => ({ text, biller, sources: read.source(sources) })),
    billers,
    routes: routes.map((route) => expandRoute(route, read)),
    refunds: refunds.map((refund) => expandRefund(refund, read)),
    caveats: caveats.map((caveat) => expandServiceCaveat(caveat, read)),
    answers: answers.map(([about, whole, ...caveat]) => ({
      about: about as Question,
      isWhole: whole === 1,
      ...expandServiceCaveat(caveat, read),
    })),
    // An index from before it was known has no such place.
    nothingToCancel: nothingToCancel ? expandServiceCaveat(nothingToCancel, read) : null,
  }
}

function expandBiller(packed: PackedBiller, read: Reading): Biller {
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
      sources: read.source(sources),
    })),
    notItsOwn: notItsOwn.map(([text, why]) => ({ text, why: read.say(why) })),
    receiptDomains: receipts.map(([domain, basis, sources]) => ({
      domain,
      basis: basis as Basis,
      sources: read.source(sources),
    })),
    tells: tells.map(([where, ...caveat]) => ({ where: where as Tell['where'], ...expandCaveat(caveat, read) })),
    see: see
      ? { url: see[0] || null, steps: see[1].map(read.say), basis: see[2] as Basis, sources: read.source(see[3]) }
      : null,
    routes: routes.map((route) => expandRoute(route, read)),
    refunds: refunds.map((refund) => expandRefund(refund, read)),
    limits: limits.map((caveat) => expandCaveat(caveat, read)),
  }
}

function expandServiceCaveat([text, basis, sources, biller]: PackedServiceCaveat, read: Reading): ServiceCaveat {
  return { ...expandCaveat([text, basis, sources], read), biller: biller ?? null }
}

function expandCaveat([text, basis, sources]: PackedCaveat, read: Reading): Caveat {
  return { text: read.say(text), basis: basis as Basis, sources: read.source(sources) }
}

function expandRoute(packed: PackedRoute, read: Reading): Route {
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
    steps: steps.map(read.say),
    takesEffect: takesEffect as Route['takesEffect'],
    noticeDays: noticeDays || null,
    confirmation: confirmation ? read.say(confirmation) : null,
    ifMissing: ifMissing ? read.say(ifMissing) : null,
    basis: basis as Basis,
    sources: read.source(sources),
  }
}

function expandRefund(packed: PackedRefund, read: Reading): Refund {
  const [biller, plan, windowDays, business, from, condition, basis, sources, regions] = packed
  return {
    biller,
    regions,
    plan: read.say(plan),
    windowDays: windowDays || null,
    business: business === 1,
    from: from || null,
    condition: read.say(condition),
    basis: basis as Basis,
    sources: read.source(sources),
  }
}

function expandRule(packed: PackedRule, read: Reading): Rule {
  const [id, jurisdiction, topic, status, since, until, text, periods, money, contacts, citation, official, sources] =
    packed
  const page = official < 0 ? null : read.source([official])[0]!
  return {
    id,
    jurisdiction,
    topic: topic as RuleTopic,
    status: status as Rule['status'],
    since: since || null,
    until: until || null,
    text: read.say(text),
    periods: periods.map(([what, length, unit, business, from, before, binds]) => ({
      what: read.say(what),
      length,
      unit: unit as Period['unit'],
      business: business === 1,
      from: from ? read.say(from) : null,
      before: before ? read.say(before) : null,
      binds: binds as Period['binds'],
    })),
    money: money.map(([what, value, currency]) => ({ what: read.say(what), value, currency })),
    contacts: contacts.map(([what, url, line]) => ({ what: read.say(what), url: url || null, lineId: line || null })),
    citation,
    official: page,
    sources: read.source(sources),
    confidence: packed[13] as Rule['confidence'],
    note: packed[14] ? read.say(packed[14]) : null,
    citable: page?.readAt != null,
  }
}
