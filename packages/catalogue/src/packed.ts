/**
 * The compact form in which the build writes the catalogue and the run-time reads it: tuples instead of objects, each
 * source once, 0 where a value is absent. Change both sides together; nobody else reads it.
 */

export type PackedSource = readonly [url: string, ownDomain: 0 | 1, readAt: string | 0, asOf: string | 0]

/** Position in the `sources` of the same part. */
type SourceIndex = number

export type PackedNumber = readonly [
  e164: string,
  purpose: string,
  region: string | 0,
  source: SourceIndex,
  retired: string | 0,
]

/** A list of names; those that are words of ordinary language follow a leading `?`. */
export type PackedNames = readonly string[]

export type PackedCompany = readonly [
  id: string,
  names: PackedNames,
  domains: readonly string[],
  communityHosts: readonly string[],
  mixedHosts: readonly string[],
  numbers: readonly PackedNumber[],
]

/** A company known by name and domain only. */
export type PackedKnownCompany = readonly [
  id: string,
  names: PackedNames,
  domains: readonly string[],
  communityHosts: readonly string[],
]

export type PackedRoute = readonly [
  biller: string,
  action: string,
  url: string | 0,
  steps: readonly string[],
  takesEffect: string,
  confirmation: string | 0,
  ifMissing: string | 0,
  basis: string,
  sources: readonly SourceIndex[],
  regions: readonly string[],
  channel: string,
  noticeDays: number,
]

export type PackedRefund = readonly [
  biller: string,
  plan: string,
  windowDays: number,
  business: 0 | 1,
  from: string | 0,
  condition: string,
  basis: string,
  sources: readonly SourceIndex[],
  regions: readonly string[],
]

export type PackedCaveat = readonly [text: string, basis: string, sources: readonly SourceIndex[]]

/** Without a biller it holds whoever bills. */
export type PackedServiceCaveat = readonly [...PackedCaveat, biller?: string]

export type PackedServiceName = readonly [
  id: string,
  company: string,
  names: PackedNames,
  ways: readonly (readonly [action: string, url: string, source: SourceIndex])[],
]

export type PackedService = readonly [
  id: string,
  category: string | 0,
  countries: readonly string[],
  descriptors: readonly (readonly [text: string, biller: string, sources: readonly SourceIndex[]])[],
  billers: readonly string[],
  routes: readonly PackedRoute[],
  refunds: readonly PackedRefund[],
  caveats: readonly PackedServiceCaveat[],
  answers: readonly (readonly [about: string, whole: 0 | 1, ...PackedServiceCaveat])[],
  nothingToCancel: PackedServiceCaveat | 0,
]

export type PackedBiller = readonly [
  id: string,
  name: string,
  kind: string,
  company: string | 0,
  service: string | 0,
  descriptors: readonly (readonly [
    text: string,
    certain: 0 | 1,
    anywhere: 0 | 1,
    namesSeller: 0 | 1,
    service: string | 0,
    basis: string,
    sources: readonly SourceIndex[],
  ])[],
  notItsOwn: readonly (readonly [text: string, why: string])[],
  receiptDomains: readonly (readonly [domain: string, basis: string, sources: readonly SourceIndex[]])[],
  tells: readonly (readonly [where: string, ...PackedCaveat])[],
  see: readonly [url: string | 0, steps: readonly string[], basis: string, sources: readonly SourceIndex[]] | 0,
  routes: readonly PackedRoute[],
  refunds: readonly PackedRefund[],
  limits: readonly PackedCaveat[],
]

export type PackedRule = readonly [
  id: string,
  jurisdiction: string,
  topic: string,
  status: string,
  since: string | 0,
  until: string | 0,
  text: string,
  periods: readonly (readonly [
    what: string,
    length: number,
    unit: string,
    business: 0 | 1,
    from: string | 0,
    before: string | 0,
    binds: string,
  ])[],
  money: readonly (readonly [what: string, value: string, currency: string])[],
  contacts: readonly (readonly [what: string, url: string | 0, line: string | 0])[],
  citation: string,
  official: SourceIndex | -1,
  sources: readonly SourceIndex[],
  confidence: string,
  note: string | 0,
]

export type PackedDeletion = readonly [company: string, name: string, url: string | 0, difficulty: string | 0]

export type PackedPublicLine = readonly [
  id: string,
  name: string,
  kind: string,
  country: string,
  dial: string | 0,
  e164: string | 0,
  text: string | 0,
  hours: string | 0,
  source: SourceIndex,
]

/** What judging a text needs: small enough for a page. */
export interface PackedCatalogue {
  readonly version: string
  readonly sources: readonly PackedSource[]
  readonly companies: readonly PackedCompany[]
  readonly knownCompanies: readonly PackedKnownCompany[]
  readonly services: readonly PackedServiceName[]
  readonly publicLines: readonly PackedPublicLine[]
}

/** All the rest, with sources of its own. */
export interface PackedGuide {
  /** That of the catalogue it was compiled with. */
  readonly version: string
  readonly sources: readonly PackedSource[]
  readonly services: readonly PackedService[]
  readonly billers: readonly PackedBiller[]
  readonly deletions: readonly PackedDeletion[]
  readonly rules: readonly PackedRule[]
}

/** The sentences of both parts in another language, by `sentenceKey`. */
export interface PackedTranslation {
  /** That of the catalogue it was compiled with. */
  readonly of: string
  /** Whether no sentence is missing. */
  readonly isWhole: boolean
  readonly sentences: Readonly<Record<string, string>>
}
