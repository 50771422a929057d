import type { ruleTopics } from './rule-topics.ts'

/**
 * What the compiled catalogue says, as the look-ups return it. Everything here is plain data but `OfficialNumber`
 * and `PublicLine`, which only this package can make: whoever holds one holds a number that may be shown in full.
 */

/** An ISO 8601 calendar date, `2026-11-20`. */
export type IsoDate = string

/** A date as precise as a page gives it: `2026-11-20`, `2026-11` or `2026`. */
export type PartialDate = string

/** Where a fact was read. */
export interface Source {
  readonly url: string
  /**
   * True when the address lies on one of the company's or the biller's own domains, users' forums there excepted; for a
   * public line, on a host of the authority or of those who answer.
   */
  readonly ownDomain: boolean
  /** The day it was read; null where the page itself was not read and a third party reported what it says. */
  readonly readAt: IsoDate | null
  /** The day the page itself, or the report about it, gives; null where it gives none. */
  readonly asOf: PartialDate | null
}

/**
 * How firmly a fact is known. `own-domain`: read on the company's or the biller's own domain. `third-party`: seen in
 * third-party text. `general`: true of this biller, or of any company's own site, but read nowhere about this service.
 */
export type Basis = 'own-domain' | 'third-party' | 'general'

export type Action = 'cancel' | 'refund' | 'contact' | 'delete-account'

/** Who takes the money. `direct` is the company itself. */
export type BillerId = string

export interface Company {
  readonly id: string
  readonly name: string
  /** `researched`: its pages were read. `name-only`: known by name and domain, with no route and no number. */
  readonly basis: 'researched' | 'name-only'
  /** Registrable names, each trusted with all its subdomains but the hosts below. */
  readonly domains: readonly string[]
  /**
   * Hosts on those domains, with everything under them, that carry users' text: never official. All of its domains where
   * the company is known from a list alone and nobody has looked.
   */
  readonly communityHosts: readonly string[]
  /** Single hosts where users' text stands beside the company's own pages: never credited, but a route may lead there. */
  readonly mixedHosts: readonly string[]
}

/** What a biller is to the person. */
export type BillerKind = 'company' | 'store' | 'wallet' | 'reseller' | 'carrier' | 'shop' | 'bank' | 'partner'

/** A billing channel. Where it is a company's, that company's routes hold for whatever it bills. */
export interface Biller {
  readonly id: BillerId
  readonly name: string
  readonly kind: BillerKind
  /** Whose domains its addresses lie on; null where it is a kind of seller (a shop, a phone company), not one company. */
  readonly companyId: string | null
  /** The service whose routes through this biller hold for everything that it bills; null where there is none. */
  readonly serviceId: string | null
  readonly descriptors: readonly BillerDescriptor[]
  /** Lines that begin as one of its own do and are not its own. */
  readonly notItsOwn: readonly { readonly text: string; readonly why: string }[]
  readonly receiptDomains: readonly ReceiptDomain[]
  /** How to see that it is the one who bills. */
  readonly tells: readonly Tell[]
  /** Where it lists what it bills; null where nothing is known. */
  readonly see: Look | null
  /** Ways that hold for whatever it bills. */
  readonly routes: readonly Route[]
  readonly refunds: readonly Refund[]
  /** What cancelling there does not do. */
  readonly limits: readonly Caveat[]
}

/** How a biller's charges begin on a statement. `#` stands for any run of digits. */
export interface BillerDescriptor {
  readonly text: string
  /** `certain`: nobody else prints it. */
  readonly certainty: 'certain' | 'likely'
  readonly at: 'start' | 'anywhere'
  /** Whether what follows names what was bought, or who sold it. */
  readonly namesSeller: boolean
  /** The one service that it is printed for. */
  readonly serviceId: string | null
  readonly basis: Basis
  readonly sources: readonly Source[]
}

/** A domain that receipts come from. A sender's address is easily forged: it hints, it proves nothing. */
export interface ReceiptDomain {
  readonly domain: string
  readonly basis: Basis
  readonly sources: readonly Source[]
}

export interface Tell extends Caveat {
  readonly where: 'statement' | 'receipt' | 'account' | 'app'
}

export interface Look {
  readonly url: string | null
  readonly steps: readonly string[]
  readonly basis: Basis
  readonly sources: readonly Source[]
}

/** A service by name: all that a judge of texts needs to know of it. */
export interface ServiceName {
  readonly id: string
  readonly companyId: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** An official address, for somebody who was about to use another one. */
export interface Way {
  readonly action: Action
  readonly url: string
  readonly source: Source
}

export type Category =
  | 'streaming'
  | 'music'
  | 'software'
  | 'security'
  | 'cloud'
  | 'telecom'
  | 'news'
  | 'fitness'
  | 'dating'
  | 'food'
  | 'gaming'
  | 'finance'
  | 'travel'
  | 'shopping'
  | 'social'
  | 'learning'
  | 'health'
  | 'hardware'
  | 'billing'
  | 'other'

export interface Service extends ServiceName {
  readonly category: Category | null
  /** ISO 3166 alpha-2; empty where nothing is known. */
  readonly countries: readonly string[]
  readonly descriptors: readonly Descriptor[]
  /** Who is known to bill for it, the company itself first. */
  readonly billers: readonly BillerId[]
  /** Where nothing is paid again and again, or only for extras: says so, and what can be ended. Null elsewhere. */
  readonly nothingToCancel: Caveat | null
  readonly routes: readonly Route[]
  readonly refunds: readonly Refund[]
  readonly caveats: readonly ServiceCaveat[]
  readonly answers: readonly ServiceAnswer[]
}

/** What people ask besides how to cancel. */
export type Question =
  | 'proof'
  | 'missing-button'
  | 'app-store'
  | 'online-or-phone'
  | 'errors'
  | 'offers'
  | 'refund'
  | 'after'

/** Something to know of a service. */
export interface ServiceCaveat extends Caveat {
  /** The one biller that it holds for; null where it holds whoever bills. */
  readonly biller: BillerId | null
}

/** What a service's own pages say to one of those questions. */
export interface ServiceAnswer extends ServiceCaveat {
  readonly about: Question
  /** Whether it says all there is to say, so that what holds in general need not follow. */
  readonly isWhole: boolean
}

/** How a charge reads on a statement. `#` stands for any run of digits. */
export interface Descriptor {
  readonly text: string
  /** Who prints it. */
  readonly biller: BillerId
  readonly sources: readonly Source[]
}

export type Channel = 'online' | 'app' | 'phone' | 'chat' | 'mail' | 'letter' | 'in-person'

export interface Route {
  readonly biller: BillerId
  readonly action: Action
  /** ISO 3166 alpha-2 of the countries it holds in; empty where it holds everywhere, or nothing else is known. */
  readonly regions: readonly string[]
  readonly channel: Channel
  /** On the company's or the biller's own domain; null where only steps are known. */
  readonly url: string | null
  readonly steps: readonly string[]
  readonly takesEffect: 'immediately' | 'end-of-term' | 'unknown'
  /** How many days before the renewal it has to be done at the latest; null where nothing is known. */
  readonly noticeDays: number | null
  readonly confirmation: string | null
  readonly ifMissing: string | null
  readonly basis: Basis
  readonly sources: readonly Source[]
}

export interface Refund {
  readonly biller: BillerId
  readonly regions: readonly string[]
  readonly plan: string
  readonly windowDays: number | null
  /** Whether the days are business days. */
  readonly business: boolean
  /** One or more of purchase, renewal-charge, trial-end, delivery, activation, statement, joined by `|`; null if unknown. */
  readonly from: string | null
  readonly condition: string
  readonly basis: Basis
  readonly sources: readonly Source[]
}

/** Something to know before acting. Without sources its basis is `general`. */
export interface Caveat {
  readonly text: string
  readonly basis: Basis
  readonly sources: readonly Source[]
}

/** `expired`: not read again for 180 days. `retired`: the company withdrew it. Neither is official. */
export type NumberStatus = 'current' | 'expired' | 'retired'

/** A company's number as the catalogue has it, whatever its status. Not yet a licence to show it. */
export interface CatalogueNumber {
  readonly e164: string
  readonly companyId: string
  readonly purpose: string
  /** ISO 3166 alpha-2 of the country it serves; null where it serves several. */
  readonly region: string | null
  readonly source: Source
  readonly status: NumberStatus
  /** Present only while `status` is `current`. */
  readonly official: OfficialNumber | null
}

declare const official: unique symbol
declare const publicLine: unique symbol

/** A number read within 180 days on the company's own domain. Only the catalogue makes one. */
export interface OfficialNumber {
  readonly [official]: true
  readonly e164: string
  readonly companyId: string
  readonly purpose: string
  readonly region: string | null
  readonly source: Source
}

export type PublicLineKind =
  | 'emergency'
  | 'police'
  | 'crisis'
  | 'suicide-prevention'
  | 'domestic-violence'
  | 'child-help'
  | 'elder'
  | 'poison'
  | 'health-advice'
  | 'disaster'
  | 'fraud-report'
  | 'bank'
  | 'regulator'
  | 'consumer-advice'

/** An emergency, crisis, police, regulator or card-block line. Never masked. Only the catalogue makes one. */
export interface PublicLine {
  readonly [publicLine]: true
  readonly id: string
  readonly name: string
  readonly kind: PublicLineKind
  /** ISO 3166 alpha-2, or `EU`. */
  readonly country: string
  /** As it is dialled in that country: digits, led by `#` or `*` where that is dialled too; null where only `e164` exists. */
  readonly dial: string | null
  readonly e164: string | null
  /** How to reach it otherwise, and when; null where nothing is known. */
  readonly text: string | null
  readonly hours: string | null
  readonly source: Source
}

/** Something a text can name: a service or a company, under one of its names. */
export interface Name {
  readonly name: string
  readonly companyId: string
  readonly serviceId: string | null
  /** A word of ordinary language ("Max", "Apple", "Brother"): counts as the brand only beside support words. */
  readonly ambiguous: boolean
}

export interface HostOwner {
  readonly companyId: string
  /** True where users' text stands, or where nobody has looked whether it does: such a host earns no credit. */
  readonly community: boolean
}

/** Where the account of a company is deleted, from a list (JustDeleteMe): nobody of this project read the page. */
export interface AccountDeletion {
  readonly companyId: string
  readonly name: string
  /** Null where the list has no address on the company's own domains. */
  readonly url: string | null
  readonly difficulty: 'easy' | 'medium' | 'hard' | 'limited' | 'impossible' | null
}

export type RuleTopic = (typeof ruleTopics)[number]

/** A time limit: one length, counted from or before something, and whom it binds. */
export interface Period {
  readonly what: string
  readonly length: number
  readonly unit: 'hours' | 'days' | 'weeks' | 'months' | 'years'
  /** Whether the days are business days. */
  readonly business: boolean
  /** What it is counted from; null where it is counted back from `before`. */
  readonly from: string | null
  readonly before: string | null
  /** Whose time limit it is. One that binds the bank or the seller is never the person's own. */
  readonly binds: 'person' | 'bank' | 'seller' | 'authority'
}

/** What the law, a card network or an authority says. */
export interface Rule {
  readonly id: string
  /** A country, a state of it (`US-CA`), `EU` or `card-network`. */
  readonly jurisdiction: string
  readonly topic: RuleTopic
  readonly status: 'in-force' | 'announced' | 'vacated'
  readonly since: IsoDate | null
  readonly until: IsoDate | null
  readonly text: string
  readonly periods: readonly Period[]
  readonly money: readonly { readonly what: string; readonly value: string; readonly currency: string }[]
  /** Where to turn: an address, or a public line by its id. */
  readonly contacts: readonly { readonly what: string; readonly url: string | null; readonly lineId: string | null }[]
  readonly citation: string
  /** The authority's own page; its `readAt` is null where it was not read. */
  readonly official: Source | null
  readonly sources: readonly Source[]
  readonly confidence: 'high' | 'medium' | 'low'
  readonly note: string | null
  /** True where the authority's own page was read. Else its figures are shown with "about" and no letter cites it. */
  readonly citable: boolean
}

export interface RuleFilter {
  /** A country or a state of it: its own rules, those of the EU for a member, and those of the card networks. */
  readonly place?: string
  readonly topic?: RuleTopic
  /** Leaves out what is not in force on that day. */
  readonly inForceOn?: IsoDate
}

/** The look-ups that judging a text needs. All of them are pure; `today` decides which numbers have expired. */
export interface Catalogue {
  /** The day of its newest fact. */
  readonly version: IsoDate
  readonly companies: readonly Company[]
  readonly services: readonly ServiceName[]
  readonly names: readonly Name[]
  readonly publicLines: readonly PublicLine[]
  company(id: string): Company | undefined
  service(id: string): ServiceName | undefined
  /** The official addresses of a service that is billed by its own company. */
  ways(serviceId: string): readonly Way[]
  /** Services and companies whose name or alias is this one, letter case, accents and spacing aside. */
  byName(name: string): readonly Name[]
  /** Whose host this is, by exact registrable name; undefined for everybody else's, shared hosts included. */
  hostOwner(host: string): HostOwner | undefined
  number(e164: string, today: IsoDate): CatalogueNumber | undefined
  numbersOf(companyId: string, today: IsoDate): readonly CatalogueNumber[]
  /**
   * A public line by its E.164 form, or by what is dialled within a country (`EU` lines hold in every member state).
   * With no country: one that is dialled so wherever it is listed, for the same kind of help.
   */
  publicLine(digits: string, country: string | null): PublicLine | undefined
}

/** Everything: besides the above, what it takes to find the biller and the way out. */
export interface FullCatalogue extends Catalogue {
  /** Of its sentences: `en`, `es`, `de`, `fr`. */
  readonly language: string
  /** False where some of its sentences stand in English for want of a translation. */
  readonly isWhole: boolean
  /** The same with its sentences in a language (`de`, `de-AT`), fetched when first asked for; English where there is none. */
  in(language: string): Promise<FullCatalogue>
  readonly services: readonly Service[]
  readonly billers: readonly Biller[]
  service(id: string): Service | undefined
  biller(id: BillerId): Biller | undefined
  /**
   * The routes of a service: its own, then, for each biller known to bill for it (or for the one asked about) and each
   * action it has no route of its own for, what that biller says of everything it bills, with basis `general`.
   */
  routes(serviceId: string, biller?: BillerId): readonly Route[]
  /** What a biller says of everything that it bills. */
  routesOf(biller: BillerId): readonly Route[]
  /**
   * Where an account of the company is deleted. A company may have accounts of several kinds: with a service, it is the
   * one that bears a name of the service, or the company's own; never another service's.
   */
  accountDeletion(companyId: string, service?: ServiceName): AccountDeletion | undefined
  /** Rules that fit, those of the place itself first. */
  rules(filter?: RuleFilter): readonly Rule[]
  rule(id: string): Rule | undefined
}
