import type { NumberKind } from '../report.ts'
import { callingCodeLength, countriesOf, kindIn, type Plan, planOf } from './plans.ts'

/** Digits read by a numbering plan. */
export interface Reading {
  readonly e164: string
  /** ISO 3166 alpha-2; null for a calling code that belongs to no country. */
  readonly country: string | null
  readonly kind: NumberKind
}

function reading(plan: Plan, national: string, kind: NumberKind): Reading {
  return { e164: `+${plan.callingCode}${national}`, country: plan.country === '001' ? null : plan.country, kind }
}

/** Reads digits that begin with a calling code. Null where no plan has the number. */
export function readInternational(digits: string): Reading | null {
  const length = callingCodeLength(digits)
  if (length === 0) return null
  const national = digits.slice(length)
  const countries = countriesOf(digits.slice(0, length))
  for (const country of countries) {
    const plan = planOf(country)!
    // Where countries share a calling code, the leading digits decide before the kinds of line do.
    if (plan.leading?.test(national)) {
      const kind = kindIn(plan, national)
      return kind === null ? null : reading(plan, national, kind)
    }
  }
  for (const country of countries) {
    const plan = planOf(country)!
    if (plan.leading !== null) continue
    const kind = kindIn(plan, national)
    if (kind !== null) return reading(plan, national, kind)
  }
  return null
}

/** Reads digits as they are dialled inside a country, with or without its trunk prefix. Null where its plan has no such number. */
export function readNational(digits: string, country: string): Reading | null {
  const plan = planOf(country)
  if (plan === null) return null
  const significant = withoutTrunk(digits, plan)
  for (const national of significant === digits ? [digits] : [significant, digits]) {
    if (!plan.lengths.includes(national.length)) continue
    const read = readInternational(plan.callingCode + national)
    if (read !== null) return read
  }
  return null
}

/** The national significant number: the trunk prefix taken off, a mobile prefix put where the plan wants it. */
function withoutTrunk(digits: string, plan: Plan): string {
  const match = plan.trunkPattern?.exec(digits)
  if (!match) return digits
  const captured = match.length > 1 && match[match.length - 1] !== undefined
  if (captured && plan.trunkReplacement !== null) return digits.replace(plan.trunkPattern!, plan.trunkReplacement)
  return digits.slice(match[0].length)
}
