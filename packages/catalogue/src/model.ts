/**
 * What the compiled catalogue says, as the look-ups return it. Everything here is plain data but `OfficialNumber`
 * and `PublicLine`, which only this package can make: whoever holds one holds a number that may be shown in full.
 */

/** An ISO 8601 calendar date, `2026-11-20`. */
export type IsoDate = string

/** Where a fact was read. */
export interface Source {
  readonly url: string
  /** True when the address lies on one of the company's or the biller's own domains. */
  readonly ownDomain: boolean
  /** The day it was read; null where a third party read it and gave no day. */
  readonly readAt: IsoDate | null
  /** The day the page itself gives; null where it gives none. */
  readonly asOf: IsoDate | null
}

/** How firmly a route is known: read on the own domain, seen in third-party text, or said of a biller in general. */
export type Basis = 'own-domain' | 'third-party' | 'general'

export type Action = 'cancel' | 'refund' | 'contact' | 'delete-account'

/** Who takes the money. `direct` is the company itself. */
export type BillerId = string

export interface Company {
  readonly id: string
  readonly name: string
  /** Registrable names, each trusted with all its subdomains but the community hosts. */
  readonly domains: readonly string[]
  /** Hosts on those domains that carry users' text and are never official. */
  readonly communityHosts: readonly string[]
}

export interface Service {
  readonly id: string
  readonly companyId: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly descriptors: readonly string[]
  readonly routes: readonly Route[]
  readonly refunds: readonly Refund[]
  readonly caveats: readonly string[]
}

export interface Route {
  readonly biller: BillerId
  readonly action: Action
  /** On the company's or the biller's own domain; null where only steps are known. */
  readonly url: string | null
  readonly steps: readonly string[]
  readonly takesEffect: 'immediately' | 'end-of-term' | 'unknown'
  readonly confirmation: string | null
  readonly ifMissing: string | null
  readonly basis: Basis
  readonly sources: readonly Source[]
}

export interface Refund {
  readonly biller: BillerId
  readonly plan: string
  readonly windowDays: number | null
  readonly business: boolean
  /** One or more of purchase, renewal-charge, trial-end, delivery, activation, statement, joined by `|`; null if unknown. */
  readonly from: string | null
  readonly condition: string
  readonly sources: readonly Source[]
}

/** `expired`: not read again for 180 days. `retired`: the company withdrew it. Neither is official. */
export type NumberStatus = 'current' | 'expired' | 'retired'

/** A company's number as the catalogue has it, whatever its status. Not yet a licence to show it. */
export interface CatalogueNumber {
  readonly e164: string
  readonly companyId: string
  readonly purpose: string
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

/** An emergency, crisis, police, regulator or card-block line. Never masked. Only the catalogue makes one. */
export interface PublicLine {
  readonly [publicLine]: true
  readonly id: string
  readonly name: string
  readonly kind: string
  /** ISO 3166 alpha-2, or `EU`. */
  readonly country: string
  /** As it is dialled in that country, digits only; null where only `e164` exists. */
  readonly dial: string | null
  readonly e164: string | null
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

export type HostOwner = { readonly companyId: string; readonly community: boolean }

/** The look-ups. All of them are pure; `today` decides which numbers have expired. */
export interface Catalogue {
  /** The day of its newest fact. */
  readonly version: IsoDate
  readonly companies: readonly Company[]
  readonly services: readonly Service[]
  readonly names: readonly Name[]
  readonly publicLines: readonly PublicLine[]
  company(id: string): Company | undefined
  service(id: string): Service | undefined
  /** Services and companies whose name or alias is this one, letter case and spacing aside. */
  byName(name: string): readonly Name[]
  /** Whose host this is, by exact registrable name; undefined for everybody else's, shared hosts included. */
  hostOwner(host: string): HostOwner | undefined
  number(e164: string, today: IsoDate): CatalogueNumber | undefined
  numbersOf(companyId: string, today: IsoDate): readonly CatalogueNumber[]
  /** A public line by its E.164 form, or by what is dialled within a country (`EU` lines hold in every member state). */
  publicLine(digits: string, country: string | null): PublicLine | undefined
  /** Services whose statement descriptors begin or fit this line. */
  byDescriptor(line: string): readonly Service[]
}
