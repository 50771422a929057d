import type { Catalogue, IsoDate, Name, OfficialNumber, PublicLine } from '@offhook/catalogue'
import { findNumbers } from './find-numbers.ts'
import type { NumberKind, Party } from './report.ts'

/** Why a number alone is not official. `unread`: what was given cannot be read as one phone number. */
export type Doubt = 'not-in-catalogue' | 'other-company' | 'brand-not-in-catalogue' | 'expired' | 'retired' | 'unread'

/** What can be said of a number without a text around it: whose it is, or nothing. */
export interface NumberAnswer {
  readonly verdict: 'official' | 'public' | 'unverified'
  readonly e164: string | null
  readonly dial: string | null
  readonly country: string | null
  readonly kind: NumberKind
  /** Present exactly when `verdict` is `official`. */
  readonly official: OfficialNumber | null
  /** Present exactly when `verdict` is `public`. */
  readonly line: PublicLine | null
  /** The company that was asked about, where the catalogue knows it. */
  readonly claimed: Party | null
  /** Whose the catalogue says it is, also when that is not the company asked about. */
  readonly owner: Party | null
  readonly doubt: Doubt | null
}

export interface NumberQuestion {
  readonly catalogue: Catalogue
  /** The company or service that the number is said to belong to, by any of its names. */
  readonly brand?: string
  /** ISO 3166 alpha-2: where a national number is dialled. */
  readonly country?: string
  readonly today?: IsoDate
}

/**
 * Says whether a call that you dial to this number arrives at the company, as far as the catalogue knows. It says
 * nothing of who rang you: what a display shows is easily forged.
 */
export function checkNumber(given: string, question: NumberQuestion): NumberAnswer {
  const { catalogue, brand, country, today = new Date().toISOString().slice(0, 10) } = question
  const found = findNumbers(given, {
    ...(country !== undefined && { country }),
    isPublicLine: (digits, where) => catalogue.publicLine(digits, where) !== undefined,
  })
  const names = brand === undefined ? [] : catalogue.byName(brand)
  const number = found.length === 1 ? found[0]! : undefined
  const digits = number?.e164 ?? number?.dial ?? given.replace(/\D/g, '')
  const known = number?.e164 ? catalogue.number(number.e164, today) : undefined
  const line = catalogue.publicLine(digits, number?.country ?? country ?? null)
  const official = known?.official ?? null
  const isClaimed = brand === undefined || names.some(({ companyId }) => companyId === known?.companyId)
  const answer = {
    e164: number?.e164 ?? null,
    dial: number?.dial ?? (number ? null : digits || null),
    country: number?.country ?? line?.country ?? null,
    kind: number?.kind ?? (line ? 'short-code' : 'unknown'),
    claimed: names[0] ? partyOf(names[0]) : null,
    owner: known ? ownerOf(catalogue, known.companyId) : null,
  } as const
  if (line) return { ...answer, verdict: 'public', line, official: null, doubt: null }
  if (official && isClaimed) return { ...answer, verdict: 'official', official, line: null, doubt: null }
  const doubt: Doubt =
    number === undefined
      ? 'unread'
      : brand !== undefined && names.length === 0
        ? 'brand-not-in-catalogue'
        : known === undefined
          ? 'not-in-catalogue'
          : known.status !== 'current'
            ? known.status
            : 'other-company'
  return { ...answer, verdict: 'unverified', official: null, line: null, doubt }
}

function partyOf({ companyId, serviceId, name }: Name): Party {
  return { companyId, serviceId, name }
}

function ownerOf(catalogue: Catalogue, companyId: string): Party {
  return { companyId, serviceId: null, name: catalogue.company(companyId)?.name ?? companyId }
}
