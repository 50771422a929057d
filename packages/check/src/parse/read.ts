import type { NumberKind, Repair } from '../report.ts'
import { fictionalKind } from './fictional.ts'
import { callingCodeLength, countriesOf, formatOf, kindIn, type Plan, planOf } from './plans.ts'

/** Digits read by a numbering plan. */
export interface Reading {
  readonly e164: string
  /** ISO 3166 alpha-2; null for a calling code that belongs to no country. */
  readonly country: string | null
  readonly kind: NumberKind
  readonly repairs: readonly Repair[]
  /** How well the writing fits the reading, from 0 (by chance) to 10 (nothing else can be meant). */
  readonly fit: number
}

/** How a number is written, before anything is known about whose it is. */
export interface Written {
  readonly digits: string
  /** How many digits stand in each group, in order. */
  readonly groups: readonly number[]
  readonly hasPlus: boolean
  /** In a link for numbers: 0 no, 1 as dialled, 2 always international. */
  readonly link: 0 | 1 | 2
}

/** A national number that a plan has. */
interface Line {
  readonly plan: Plan
  readonly national: string
  readonly kind: NumberKind
}

function lineOf(callingCode: string, national: string): Line | null {
  const countries = countriesOf(callingCode)
  // Where countries share a calling code, the leading digits decide before the kinds of line do.
  for (const country of countries) {
    const plan = planOf(country)!
    if (plan.leading?.test(national)) {
      const kind = kindIn(plan, national)
      if (kind !== null) return { plan, national, kind }
    }
  }
  for (const country of countries) {
    const plan = planOf(country)!
    const kind = plan.leading === null ? kindIn(plan, national) : null
    if (kind !== null) return { plan, national, kind }
  }
  const chief = countries[0]
  const kind = chief === undefined ? null : fictionalKind(`+${callingCode}${national}`, chief)
  return kind === null ? null : { plan: planOf(chief!)!, national, kind }
}

function international(digits: string): Line | null {
  const length = callingCodeLength(digits)
  return length === 0 ? null : lineOf(digits.slice(0, length), digits.slice(length))
}

/** Digits as they are dialled inside a country, with or without its trunk prefix. */
function national(digits: string, country: string): (Line & { readonly hasTrunk: boolean }) | null {
  const plan = planOf(country)
  if (plan === null) return null
  const significant = withoutTrunk(digits, plan)
  if (significant !== digits && plan.lengths.includes(significant.length)) {
    const line = lineOf(plan.callingCode, significant)
    if (line !== null) return { ...line, hasTrunk: true }
  }
  if (!plan.lengths.includes(digits.length)) return null
  const line = lineOf(plan.callingCode, digits)
  return line === null ? null : { ...line, hasTrunk: false }
}

/** The national significant number: the trunk prefix taken off, a mobile prefix put where the plan wants it. */
function withoutTrunk(digits: string, plan: Plan): string {
  const match = plan.trunkPattern?.exec(digits)
  if (!match) return digits
  const captured = match.length > 1 && match[match.length - 1] !== undefined
  if (captured && plan.trunkReplacement !== null) return digits.replace(plan.trunkPattern!, plan.trunkReplacement)
  return digits.slice(match[0].length)
}

function readingOf(line: Line, fit: number, ...repairs: Repair[]): Reading {
  return {
    e164: `+${line.plan.callingCode}${line.national}`,
    country: line.plan.country === '001' ? null : line.plan.country,
    kind: line.kind,
    repairs,
    fit,
  }
}

/** Whether the groups, from the last backwards, are those in which the number is usually written. */
function isUsualGrouping(line: Line, groups: readonly number[]): boolean {
  const parts = formatOf(line.plan, line.national)?.groups.exec(line.national)
  if (!parts) return false
  let group = groups.length - 1
  for (let part = parts.length - 1; part > 1; part--, group--) {
    if (group < 0 || groups[group] !== parts[part]!.length) return false
  }
  return group >= 0 && groups[group]! >= parts[1]!.length
}

/** Countries whose metropolitan numbers are printed without area code, and the one area that has numbers of that length. */
const soleAreas: Readonly<Record<string, readonly [length: number, area: string]>> = {
  AR: [8, '11'],
  EG: [8, '2'],
  HU: [7, '1'],
  PE: [7, '1'],
  PH: [8, '2'],
}

/** With a plus, or in a link that leaves it out. */
function readWithPlus(written: Written, countries: readonly string[]): Reading | null {
  const { digits } = written
  const line = international(digits)
  if (line !== null) return readingOf(line, written.link > 0 ? 10 : 8)

  const codeLength = callingCodeLength(digits)
  const code = digits.slice(0, codeLength)
  const repaired: Reading[] = []
  const add = (line: Line | null, fit: number, repair: Repair): void => {
    if (line !== null) repaired.push(readingOf(line, fit, repair))
  }
  // +44 (0)20 …: the zero is for callers at home, who leave out the rest.
  if (codeLength > 0 && digits[codeLength] === '0') add(lineOf(code, digits.slice(codeLength + 1)), 7, 'trunk-zero')
  // +1 1 888 …, +44 44 20 …
  if (codeLength > 0 && digits.startsWith(code, codeLength)) {
    add(lineOf(code, digits.slice(2 * codeLength)), 5, 'doubled-country-digit')
  }
  // The exit code after the plus: +011 1 888 …, +00 44 …
  const exit = /^(?:00|011)/.exec(digits)
  if (exit) add(international(digits.slice(exit[0].length)), 5, 'doubled-country-digit')
  // +888 … and +(212) …: North Americans leave out their 1; others their whole code.
  if (digits.length === 10) add(lineOf('1', digits), 4, 'missing-country-digit')
  for (const country of countries) {
    const line = country === 'US' ? null : national(digits, country)
    if (line !== null && (line.hasTrunk || countries.length === 1)) {
      repaired.push(readingOf(line, 4, 'missing-country-digit'))
    }
  }
  return onlyOne(repaired)
}

/** A repair is made only where all that are possible come to the same number. */
function onlyOne(readings: readonly Reading[]): Reading | null {
  const [first, ...others] = readings
  return first !== undefined && others.every((other) => other.e164 === first.e164) ? first : null
}

const tollFree = /^8(?:00|88|77|66|55|44|33|22)/

/** North American numbers are known by their form anywhere: 1 888 555 0100, (888) 555-0100. */
function readNorthAmerican(written: Written): Reading | null {
  const { digits, groups } = written
  const hasOne = digits.length === 11 && digits[0] === '1'
  if (!hasOne && digits.length !== 10) return null
  const line = lineOf('1', hasOne ? digits.slice(1) : digits)
  if (line === null) return null
  const isSolid = groups.length === 1
  const isUsual = isUsualGrouping(line, groups) && groups.length >= 2
  let fit = hasOne ? (isSolid ? 3 : 6) : isUsual ? 5 : isSolid ? 1 : 3
  if (!hasOne && tollFree.test(line.national)) fit++
  return readingOf(line, fit)
}

/** What stands where a number is to be filled in: 123-456-7890, 111-111-1111. */
const placeholder = /^(?:0?1?123456789?0?|(\d)\1+)$/

/** As dialled inside one of the countries, the likeliest first. */
function readNational(written: Written, countries: readonly string[], isTold: boolean): Reading | null {
  const { digits, groups } = written
  if (placeholder.test(digits)) return null
  let best: Reading | null = null
  for (const [rank, country] of countries.entries()) {
    const line = national(digits, country)
    if (line === null || line.plan.callingCode === '1') continue
    const format = formatOf(line.plan, line.national)
    const isSolid = groups.length === 1
    // A country that was given has the first word on what could be North American as well.
    let fit = isSolid ? (digits.length >= 9 ? 3 : 1) : isTold && rank === 0 ? 5 : 4
    if (!isSolid && isUsualGrouping(line, groups)) fit++
    if (line.hasTrunk && digits[0] === '0') fit++
    if (format?.trunk === 'always' && !line.hasTrunk) fit -= 3
    if (line.kind === 'toll-free') fit++
    if (!isTold) fit -= 1 + rank / 4
    // Digits that a far country's plan happens to have: a number of its own is written as numbers are there.
    if (!isTold && rank > 0 && !isSolid && !line.hasTrunk && !isUsualGrouping(line, groups)) fit -= 2
    if (best === null || fit > best.fit) best = readingOf(line, fit)
  }
  return best
}

/** With a calling code, but neither plus nor exit code: 44 20 7946 0000, 61 2-55-50-01-42. */
function readBareInternational(written: Written, countries: readonly string[], isTold: boolean): Reading | null {
  const { digits, groups } = written
  if (digits[0] === '0' || digits[0] === '1' || digits.length < 10) return null
  const line = international(digits)
  if (line === null) return null
  const isOwn = countries.includes(line.plan.country)
  const standsApart = groups[0] === line.plan.callingCode.length
  const isTollFree = line.kind === 'toll-free'
  const fit = (isOwn ? (isTold ? 5 : 3) : isTollFree ? 2 : 1) + (standsApart ? 2 : 0) - (groups.length === 1 ? 2 : 0)
  return readingOf(line, fit)
}

/** What remains to be tried once no plan has the number as it is written. */
function readRepaired(written: Written, countries: readonly string[], isTold: boolean): Reading | null {
  const { digits, groups } = written
  const repaired: Reading[] = []
  const penalty = groups.length === 1 ? 2 : 0
  if (digits.length === 12 && digits.startsWith('11')) {
    const line = lineOf('1', digits.slice(2))
    if (line !== null) repaired.push(readingOf(line, 4 - penalty, 'doubled-country-digit'))
  }
  if (isTold) {
    const plan = planOf(countries[0]!)
    if (plan !== null && digits.startsWith(plan.callingCode)) {
      const rest = digits.slice(plan.callingCode.length)
      // 44 (0)20 … and 91 91 98…
      if (rest[0] === '0') {
        const line = lineOf(plan.callingCode, rest.slice(1))
        if (line !== null) repaired.push(readingOf(line, 5 - penalty, 'trunk-zero'))
      }
      if (rest.startsWith(plan.callingCode)) {
        const line = lineOf(plan.callingCode, rest.slice(plan.callingCode.length))
        if (line !== null) repaired.push(readingOf(line, 4 - penalty, 'doubled-country-digit'))
      }
    }
    // One zero of 00 left out: 049 30 …
    if (plan !== null && digits.startsWith(`0${plan.callingCode}`)) {
      const line = lineOf(plan.callingCode, digits.slice(1 + plan.callingCode.length))
      if (line !== null) repaired.push(readingOf(line, 4 - penalty / 2, 'missing-country-digit'))
    }
  }
  return onlyOne(repaired)
}

function readLocal(written: Written, countries: readonly string[]): Reading | null {
  const sole = soleAreas[countries[0] ?? '']
  if (sole === undefined || written.digits.length !== sole[0] || /^[01]/.test(written.digits)) return null
  const line = lineOf(planOf(countries[0]!)!.callingCode, sole[1] + written.digits)
  return line?.kind === 'fixed' ? readingOf(line, written.groups.length === 1 ? 3 : 4) : null
}

/** 011 44 20 …, 00 1 888 … */
function readAfterExitCode(written: Written): Reading | null {
  const exit = /^(?:00|011)/.exec(written.digits)
  if (exit === null) return null
  const line = international(written.digits.slice(exit[0].length))
  return line === null ? null : readingOf(line, written.groups.length === 1 ? 4 : 6)
}

/**
 * The one reading of a written number, or null where no numbering plan has it. `countries` are those whose national
 * numbers may be meant, the likeliest first; `isTold` where the first of them was given and not guessed.
 */
export function readNumber(written: Written, countries: readonly string[], isTold: boolean): Reading | null {
  if (written.hasPlus || written.link === 2) return readWithPlus(written, countries)
  const readings = [
    readNational(written, countries, isTold),
    readNorthAmerican(written),
    readAfterExitCode(written),
    readBareInternational(written, countries, isTold),
  ]
  let best: Reading | null = null
  for (const reading of readings) {
    if (reading !== null && (best === null || reading.fit > best.fit)) best = reading
  }
  best ??= isTold ? readLocal(written, countries) : null
  best ??= readRepaired(written, countries, isTold)
  return best !== null && written.link > 0 ? { ...best, fit: best.fit + 4 } : best
}
