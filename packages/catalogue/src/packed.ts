/**
 * The compact form in which the build writes the catalogue and the run-time reads it: tuples instead of objects, each
 * source once, 0 where a value is absent. Change both sides together; nobody else reads it.
 */

export type PackedSource = readonly [url: string, ownDomain: 0 | 1, readAt: string | 0, asOf: string | 0]

/** Position in `PackedCatalogue.sources`. */
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
]

export type PackedService = readonly [
  id: string,
  company: string,
  names: PackedNames,
  descriptors: readonly (readonly [text: string, sources: readonly SourceIndex[]])[],
  billers: readonly string[],
  routes: readonly PackedRoute[],
  refunds: readonly PackedRefund[],
  caveats: readonly (readonly [text: string, basis: string, sources: readonly SourceIndex[]])[],
]

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

export interface PackedCatalogue {
  readonly version: string
  readonly sources: readonly PackedSource[]
  readonly companies: readonly PackedCompany[]
  readonly knownCompanies: readonly PackedKnownCompany[]
  readonly services: readonly PackedService[]
  readonly billers: readonly (readonly [id: string, name: string, company: string | 0, service: string | 0])[]
  readonly publicLines: readonly PackedPublicLine[]
}
