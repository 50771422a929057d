import metadata from 'libphonenumber-js/max/metadata'
import type { NumberKind } from '../report.ts'

/**
 * Numbering plans, from the metadata of libphonenumber-js (`max`, format version 4). The library's own parser takes
 * some twenty microseconds a number; reading asks about every plausible run of digits, so the plans are compiled here
 * to plain regular expressions, country by country and only when first needed.
 */
export interface Plan {
  /** ISO 3166 alpha-2, or `001` for a calling code that belongs to no country. */
  readonly country: string
  readonly callingCode: string
  /** What is dialled before a number abroad: `00`, `011`. */
  readonly exitCode: RegExp
  readonly lengths: readonly number[]
  /** Dialled before a number at home and not part of it: `0`, in North America `1`. */
  readonly trunk: string | null
  readonly general: RegExp
  readonly trunkPattern: RegExp | null
  readonly trunkReplacement: string | null
  /** Where several countries share a calling code: what a number of this one begins with. */
  readonly leading: RegExp | null
  readonly kinds: readonly (readonly [NumberKind, RegExp])[]
  /** How numbers are usually written; the first that fits holds. */
  readonly formats: readonly Format[]
}

interface Format {
  /** The number cut into the groups in which it is written. */
  readonly groups: RegExp
  readonly leading: RegExp | null
  /** Whether the trunk prefix is written before it at home. */
  readonly trunk: 'always' | 'sometimes' | 'never'
}

/** Positions in a plan's record, as METADATA.md of libphonenumber-js gives them. */
const at = {
  code: 0,
  exit: 1,
  general: 2,
  lengths: 3,
  formats: 4,
  trunk: 5,
  trunkRule: 6,
  trunkPattern: 7,
  replacement: 8,
  optionalTrunk: 9,
  leading: 10,
  types: 11,
}
const atFormat = { groups: 0, leading: 2, trunkRule: 3, optionalTrunk: 4 }

/** The order of a plan's types in the metadata. */
const typeKinds: readonly NumberKind[] = [
  'fixed',
  'mobile',
  'toll-free',
  'premium',
  'unknown', // personal number
  'unknown', // voicemail
  'unknown', // universal access number
  'unknown', // pager
  'voip',
  'shared-cost',
]

type PlanRecord = readonly unknown[]

const records = metadata.countries as unknown as Readonly<Record<string, PlanRecord | undefined>>
const stateless = metadata.nonGeographic as unknown as Readonly<Record<string, PlanRecord | undefined>>
const countriesByCode = metadata.country_calling_codes as unknown as Readonly<
  Record<string, readonly string[] | undefined>
>

const compiled = new Map<string, Plan | null>()

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`)
const start = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`)

function compile(country: string, record: PlanRecord): Plan {
  const text = (index: number): string | null => (record[index] as string | 0 | undefined) || null
  const types = (record[at.types] as readonly (readonly [string] | 0)[] | 0 | undefined) || []
  const kinds: [NumberKind, RegExp][] = []
  types.forEach((type, index) => {
    if (type) kinds.push([typeKinds[index] ?? 'unknown', whole(type[0])])
  })
  const trunkPattern = text(at.trunkPattern) ?? text(at.trunk)
  const leading = text(at.leading)
  // Where several countries share a calling code, the chief one has the formats of all.
  const chief = records[countriesOf(text(at.code)!)[0]!] ?? record
  const formatRecords = (record[at.formats] || chief[at.formats] || []) as readonly PlanRecord[]
  const formats = formatRecords.map((format): Format => {
    const leadingDigits = (format[atFormat.leading] || []) as readonly string[]
    const rule = (format[atFormat.trunkRule] || record[at.trunkRule] || '') as string
    const isOptional = Boolean(format[atFormat.optionalTrunk] || record[at.optionalTrunk])
    const isWritten = /^\D*\d/.test(rule.replace(/\$\d/g, '$'))
    return {
      groups: whole(format[atFormat.groups] as string),
      leading: leadingDigits.length === 0 ? null : start(leadingDigits.at(-1)!),
      trunk: isWritten ? (isOptional ? 'sometimes' : 'always') : 'never',
    }
  })
  return {
    country,
    callingCode: text(at.code)!,
    exitCode: start(text(at.exit) ?? '00'),
    lengths: record[at.lengths] as readonly number[],
    trunk: text(at.trunk),
    general: whole(text(at.general)!),
    trunkPattern: trunkPattern === null ? null : start(trunkPattern),
    trunkReplacement: text(at.replacement),
    leading: leading === null ? null : start(leading),
    kinds,
    formats,
  }
}

/** The plan of a country, or of a calling code without country (`800`, `870` …). Null where there is none. */
export function planOf(country: string): Plan | null {
  let plan = compiled.get(country)
  if (plan === undefined) {
    const record = records[country] ?? stateless[country]
    plan = record === undefined ? null : compile(records[country] ? country : '001', record)
    compiled.set(country, plan)
  }
  return plan
}

/** The countries that share a calling code, the chief one first. Empty where nobody has it. */
export function countriesOf(callingCode: string): readonly string[] {
  return countriesByCode[callingCode] ?? (stateless[callingCode] ? [callingCode] : [])
}

/** How many digits at the start of an international number are its calling code; 0 where they are none. */
export function callingCodeLength(digits: string): number {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length)
    if (countriesByCode[code] !== undefined || stateless[code] !== undefined) return length
  }
  return 0
}

/** Which kind of line a national significant number is; null where the plan does not have the number. */
export function kindIn(plan: Plan, national: string): NumberKind | null {
  if (!plan.general.test(national)) return null
  for (const [kind, pattern] of plan.kinds) {
    if (pattern.test(national)) return kind
  }
  return null
}

/** The format in which a national significant number is usually written; null where the plan names none. */
export function formatOf(plan: Plan, national: string): Format | null {
  for (const format of plan.formats) {
    if ((format.leading === null || format.leading.test(national)) && format.groups.test(national)) return format
  }
  return null
}
