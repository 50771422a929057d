import { Between, type Group, Hidden } from '../decode/groups.ts'
import type { ReadingContext } from '../found.ts'
import { languageOf } from '../language/detect.ts'
import { notNumbers, usualNotNumbers } from '../not-a-number/index.ts'
import type { Spans } from '../not-a-number/spans.ts'
import type { NumberKind, Repair } from '../report.ts'
import { evidence, isCalled, isInvited } from './evidence.ts'
import { whereabouts } from './places.ts'
import { callingCodeLength, countriesOf } from './plans.ts'
import { readNumber, type Written } from './read.ts'

/** A number at a place in the text. */
export interface Chosen {
  readonly e164: string | null
  readonly dial: string | null
  readonly country: string | null
  readonly kind: NumberKind
  readonly repairs: readonly Repair[]
  readonly start: number
  readonly end: number
  readonly hidden: number
}

/** What a score has to reach, in log-odds. */
const threshold = 3
const fewestDigits = 7
const mostDigits = 18
/** In a longer run every group could begin a number and none does: a table. Only what its separators set apart is read. */
const longRun = 40
/** How much of the text around a run may tell that it is something else. */
const around = 64
/** How much of the text before a number tells the language of its sentence, in code units. */
const wordsBefore = 120

interface Candidate extends Chosen {
  readonly score: number
  readonly first: number
  readonly last: number
}

/** Reads the numbers of a run of groups: the non-overlapping readings whose scores add up to most. */
export function choose(text: string, run: readonly Group[], context: ReadingContext): Chosen[] {
  const short = readShortCode(text, run, context)
  if (short !== null) return [short]
  let digits = 0
  for (const group of run) digits += group.digits.length
  if (digits < fewestDigits) return []

  const first = run[0]!.start
  const last = run[run.length - 1]!.end
  const from = Math.max(0, first - around)
  const to = Math.min(text.length, last + around)
  let spans: Spans | undefined
  if (run.every(mayBeOther)) {
    // Dates, versions and hashes are many and soon told, without a plan.
    const usual = usualNotNumbers(text, from, to, isCalled(text, first))
    if (run.every((group) => isWithin(group, usual))) return []
    if (run.some((group) => isWithin(group, usual))) {
      const all = notNumbers(text, from, to, isCalled(text, first))
      // Where nothing is left to be read, nothing is read of the whole.
      if (readBetween(text, run, (group) => isWithin(group, all), context).length === 0) return []
      spans = all
    }
  }
  const best = bestInLanguages(text, run, context)
  if (best.length === 0) return best
  // With its calling code a number is one, whatever its last groups look like.
  const known = new Set(
    best
      .filter(({ e164, first }) => e164 !== null && run[first]!.plusAt >= 0)
      .flatMap(({ first, last }) => run.slice(first, last + 1)),
  )
  spans ??= notNumbers(text, from, to, isCalled(text, first))
  const isOther = (group: Group): boolean => !known.has(group) && mayBeOther(group) && isWithin(group, spans)
  if (!run.some(isOther)) return best
  return readBetween(text, run, isOther, context)
}

/** Reads what stands between the groups that are something else. */
function readBetween(
  text: string,
  run: readonly Group[],
  isOther: (group: Group) => boolean,
  context: ReadingContext,
): Chosen[] {
  const kept: Chosen[] = []
  let rest: Group[] = []
  for (const group of run) {
    if (isOther(group)) {
      if (rest.length > 0) kept.push(...bestCandidates(text, rest, context))
      rest = []
    } else rest.push(group)
  }
  if (rest.length > 0) kept.push(...bestCandidates(text, rest, context))
  return kept
}

/** Whether a group may be part of a date, a code, a sum: nobody writes those so that machines do not read them. */
function mayBeOther({ plusAt, link, hidden }: Group): boolean {
  return plusAt < 0 && link === 0 && (hidden & spelledOut) === 0
}

function isWithin({ start, end }: Group, spans: Spans): boolean {
  for (let i = 0; i < spans.length; i += 2) if (start < spans[i + 1]! && end > spans[i]!) return true
  return false
}

/** As the language of the text has it; where no plan then has the digits, as the words right before them have it. */
function bestInLanguages(text: string, run: readonly Group[], context: ReadingContext): Candidate[] {
  const best = bestCandidates(text, run, context)
  if (context.country !== undefined || best.some(({ e164 }) => e164 !== null)) return best
  const { start } = run[0]!
  const language = languageOf(text.slice(Math.max(0, start - wordsBefore), start))
  if (language === 'und' || language === context.language) return best
  const own = bestCandidates(text, run, { ...context, language })
  return own.length > 0 ? own : best
}

function bestCandidates(text: string, run: readonly Group[], context: ReadingContext): Candidate[] {
  // total[k] is the best score of the first k groups, by[k] the candidate that ends there in it.
  const total = new Float64Array(run.length + 1)
  const by: (Candidate | null)[] = [null]
  for (let last = 0; last < run.length; last++) {
    total[last + 1] = total[last]!
    by.push(null)
    let digits = 0
    for (let first = last; first >= 0; first--) {
      digits += run[first]!.digits.length
      if (digits > mostDigits) break
      if (digits < fewestDigits) continue
      if (run.length > longRun && !isSetApart(run, first, last)) continue
      const candidate = candidateOf(text, run, first, last, context)
      if (candidate !== null && total[first]! + candidate.score > total[last + 1]!) {
        total[last + 1] = total[first]! + candidate.score
        by[last + 1] = candidate
      }
    }
  }
  const chosen: Candidate[] = []
  for (let k = run.length; k > 0; ) {
    const candidate = by[k]
    if (candidate) {
      chosen.push(candidate)
      k = candidate.first
    } else k--
  }
  return chosen.reverse()
}

/** Whether what stands around some groups differs from what stands between them. */
function isSetApart(run: readonly Group[], first: number, last: number): boolean {
  const inside = first < last ? run[first + 1]!.gap.bits : -1
  const isPlus = run[first]!.plusAt >= 0
  const isLeftApart = first === 0 || isPlus || run[first]!.gap.bits !== inside
  return isLeftApart && (last === run.length - 1 || run[last + 1]!.plusAt >= 0 || run[last + 1]!.gap.bits !== inside)
}

function candidateOf(
  text: string,
  run: readonly Group[],
  first: number,
  last: number,
  context: ReadingContext,
): Candidate | null {
  const head = run[first]!
  let digits = ''
  let otherDigits = ''
  const groups: number[] = []
  let hidden = 0
  let strangeness = 0
  let spelled = 0
  for (let i = first; i <= last; i++) {
    const group = run[i]!
    digits += group.digits
    otherDigits += group.otherDigits
    groups.push(group.digits.length)
    hidden |= group.hidden
    if (group.hidden & Hidden['number-words']) spelled++
    if (i > first) {
      const cost = strangenessOf(group, run[i - 1]!)
      // With a calling code before it, the same odd sign all through is less odd than many.
      const isAgain = i > first + 1 && group.gap.bits === run[i - 1]!.gap.bits
      strangeness += isAgain && (head.plusAt >= 0 || isOddSign(group.gap.bits)) ? cost / 4 : cost
    }
  }
  if (strangeness > 6) return null
  if (spelled > 0 && spelled < groups.length) strangeness += 1
  // "+49 30 23125 917 ein echter Anschluss": one small word beside a number is a word.
  if (spelled === 1 && groups.length > 1 && (isSmallWord(run[first]!) || isSmallWord(run[last]!))) strangeness += 4.5
  const hasPlus = head.plusAt >= 0
  const written: Written = { digits, groups, hasPlus, link: head.link }
  const { start, end } = extent(text, run, first, last)
  const { countries, isTold } = whereabouts(context, text, start, end)
  let reading = readNumber(written, countries, isTold)
  if (reading === null && otherDigits !== digits && otherDigits.length >= fewestDigits) {
    reading = readNumber({ ...written, digits: otherDigits }, countries, isTold)
    if (reading !== null) hidden = (hidden & ~Hidden.homoglyphs) | Hidden['stray-letter']
  }
  let fit = reading?.fit ?? 0
  // Pasted to a word, so many digits that a plan has are a number in a text of any language.
  if (reading !== null && groups.length === 1 && digits.length >= shortestPasted && isPasted(text, start, end))
    fit = Math.max(fit, 1)
  const shown = groups.length - (hasPlus ? 0 : 1)
  if (reading === null) {
    fit = unplannedFit(written)
    if (fit < 0) return null
  }
  let score = fit - strangeness - orphans(run, first, last)
  // What stands together is one number rather than one and a rest.
  if (first === 0 && last === run.length - 1 && first < last) score += 1.5
  // Nobody disguises an order number.
  if (hidden & disguising) score += 1.5
  if (hidden & styling && digits.length >= 10) score += 2
  if (isSpelledOut(groups) && digits.length >= 10) score += 1.5
  if (head.link > 0) score += 3
  else score += evidence(text, start, end, shown === 0 && (hidden & disguising) === 0)
  if (score < threshold) return null
  return {
    e164: reading?.e164 ?? null,
    dial: reading === null ? digits : null,
    country: reading === null ? countryOfCode(digits, hasPlus) : reading.country,
    kind: reading?.kind ?? 'unknown',
    repairs: reading?.repairs ?? [],
    start,
    end,
    hidden:
      hidden |
      gapsHidden(run, first, last) |
      (hidden & Hidden['vanity-letters'] ? 0 : grouping(written, spelled, reading?.e164 ?? null)) |
      glued(text, start, end),
    score,
    first,
    last,
  }
}

const shortestPasted = 10

/** A whole word, and no code, ends or begins at the number. */
function isPasted(text: string, start: number, end: number): boolean {
  return (
    /\p{L}{4}[:.,]?$/u.test(text.slice(Math.max(0, start - 6), start)) || /^\p{L}{4}/u.test(text.slice(end, end + 6))
  )
}

/** Every digit on its own. */
const isSpelledOut = (groups: readonly number[]): boolean => groups.every((length) => length === 1)

/** Nobody writes dates and orders so. */
const spelledOut =
  Hidden['number-words'] |
  Hidden['vanity-letters'] |
  Hidden['unicode-digits'] |
  Hidden.keycaps |
  Hidden.mojibake |
  Hidden['html-entities'] |
  Hidden['percent-encoding'] |
  Hidden.markup
const disguising =
  Hidden['unicode-digits'] |
  Hidden['number-words'] |
  Hidden.keycaps |
  Hidden.homoglyphs |
  Hidden.mojibake |
  Hidden['html-entities'] |
  Hidden['vanity-letters']

/** Signs that stand for digits only to be looked at: a whole number of them is there to be dialled. */
const styling = Hidden['unicode-digits'] | Hidden.keycaps

/** How little one expects what stands before a group inside a number. */
function strangenessOf(group: Group, before: Group): number {
  const { bits, length } = group.gap
  // Between spoken digits there are pauses.
  if (
    group.hidden & before.hidden & Hidden['number-words'] &&
    (bits & ~(Between.space | Between.comma | Between.dash | Between.lineBreak)) === 0
  )
    return 0
  let cost = 0
  if (isHyphenated(bits)) return 0.5
  if (bits & Between.list) cost += 3
  if (bits & Between.lineBreak) cost += 2
  if (bits & Between.plus) cost += 2.5
  if (bits & Between.letter) cost += 1.5
  if (bits & Between.colon) cost += 2
  if (bits & Between.comma && bits & Between.space) cost += 1.5
  if (bits & Between.emoji) cost += 0.3
  if (length > 3) cost += 0.25 * (length - 3)
  return cost
}

/** A dash at the end of a line says that the number goes on. */
const isHyphenated = (bits: number): boolean =>
  (bits & Between.dash) !== 0 &&
  (bits & (Between.lineBreak | Between.list)) !== 0 &&
  (bits & ~(Between.dash | Between.lineBreak | Between.list | Between.space | Between.markup)) === 0

function isSmallWord({ hidden, digits }: Group): boolean {
  return (hidden & Hidden['number-words']) !== 0 && digits.length === 1
}

const isOddSign = (bits: number): boolean =>
  (bits & (Between.colon | Between.emoji)) !== 0 && (bits & Between.list) === 0

/** Groups beside the number, joined to it just as its own groups are to each other, and left over. */
function orphans(run: readonly Group[], first: number, last: number): number {
  if (first === last) {
    let cost = 0
    for (const group of [run[first]!, run[first + 1]]) {
      if (group === undefined || (group === run[first] && first === 0) || group.plusAt >= 0) continue
      if (group.gap.length <= 1 && (group.gap.bits & (Between.space | Between.lineBreak | Between.list)) === 0)
        cost += 2
    }
    return cost
  }
  let cost = 0
  for (const [group, inside] of [
    [first > 0 ? run[first] : undefined, run[first + 1]],
    [run[last + 1], run[last]],
  ]) {
    if (group === undefined || group.plusAt >= 0 || (isSmallWord(group) && !isSmallWord(run[first]!))) continue
    const { bits, length } = group.gap
    const isSame = bits === inside!.gap.bits && length === inside!.gap.length
    if (isSame || (isHyphenated(bits) && inside!.gap.bits === Between.dash)) cost += 2
  }
  return cost
}

/** Digits that no plan has, and yet written as a number is. Below zero where they are not. */
function unplannedFit({ digits, groups, hasPlus, link }: Written): number {
  // 000-000-0000 is a form to be filled in.
  if (/^0+$/.test(digits)) return -1
  const shape = groups.join('-')
  if (hasPlus || link > 0) return digits.length >= 8 && digits.length <= 15 && callingCodeLength(digits) > 0 ? 2 : -1
  if (/^(?:1-)?3-3-4$/.test(shape)) return 2
  if (shape === '3-4') return 0.5
  if (digits[0] === '0' && digits.length >= 9 && digits.length <= 12 && groups.length > 1) return 1
  return -1
}

function countryOfCode(digits: string, hasPlus: boolean): string | null {
  if (!hasPlus) return null
  const countries = countriesOf(digits.slice(0, callingCodeLength(digits)))
  return countries.length === 1 ? countries[0]! : null
}

/** Disguises that lie in what stands between the groups. */
function gapsHidden(run: readonly Group[], first: number, last: number): number {
  let hidden = 0
  for (let i = first + 1; i <= last; i++) {
    const { bits } = run[i]!.gap
    if (bits & (Between.symbol | Between.comma | Between.colon | Between.plus)) hidden |= Hidden['symbol-separators']
    if (bits & Between.emoji) hidden |= Hidden.emoji
    if (bits & Between.lineBreak) hidden |= Hidden['line-break']
    if (bits & Between.letter) hidden |= Hidden['stray-letter']
    if (bits & Between.markup) hidden |= Hidden.markup
    // Round brackets belong around an area code; anywhere else, and any others, they hide.
    if (bits & (Between.open | Between.close) && i - first > 2) hidden |= Hidden.brackets
  }
  return hidden
}

function grouping({ groups, digits }: Written, spelled: number, e164: string | null): number {
  if (spelled > 0) return 0
  const single = groups.filter((length) => length === 1).length
  if (single >= 6) return Hidden.spaced
  // Other plans have many ways to group.
  const northAmerican = digits.length === 11 ? digits[0] === '1' : digits.length === 10 && groups.length > 1
  if (!northAmerican || (e164 !== null && !e164.startsWith('+1'))) return 0
  return /^(?:1-?)?(?:3-?3-?4|10|11|4-3-4|3-7|6-4)$/.test(groups.join('-')) || groups.length === 1
    ? 0
    : Hidden.regrouped
}

function glued(text: string, start: number, end: number): number {
  const previous = text[start - 1] ?? ' '
  const next = text[end] ?? ' '
  return /\p{L}/u.test(previous) || /\p{L}/u.test(next) ? Hidden.glued : 0
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '（': '）', '【': '】', '［': '］' }

const opening: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closing).map(([open, close]) => [close, open]),
)

/** From the plus or the bracket that belongs to the first group, to the bracket that closes the last. */
function extent(text: string, run: readonly Group[], first: number, last: number): { start: number; end: number } {
  let start = run[first]!.plusAt >= 0 ? run[first]!.plusAt : run[first]!.start
  let end = run[last]!.end
  for (let reach = 0; reach < 2; reach++) {
    const bracket = text[start - 1] ?? ''
    const close = closing[bracket]
    if (close === undefined) break
    const at = text.indexOf(close, start)
    if (at < 0 || at >= end) break
    start--
  }
  if (opening[text[end] ?? ''] === undefined) return { start, end }
  const inside = text.slice(start, end)
  for (let reach = 0; reach < 2; reach++) {
    const bracket = text[end] ?? ''
    const open = opening[bracket]
    if (open === undefined || count(inside, open) <= count(inside, bracket) + reach) break
    end++
  }
  return { start, end }
}

function count(text: string, character: string): number {
  let found = 0
  for (const each of text) if (each === character) found++
  return found
}

/** Three to six digits: a number only where one is told to dial or text them. */
function readShortCode(text: string, run: readonly Group[], context: ReadingContext): Chosen | null {
  if (run.length > 6) return null
  let digits = ''
  for (const group of run) digits += group.digits
  const plain = run[0]!.plusAt < 0 ? digits : digits.slice(callingCodeLength(digits))
  if (plain.length < 3 || plain.length > 6) return null
  const { start, end } = extent(text, run, 0, run.length - 1)
  const country = run[0]!.plusAt < 0 ? (context.country?.toUpperCase() ?? null) : countryOfCode(digits, true)
  const isListed = context.isPublicLine?.(plain, country) ?? false
  if (run[0]!.plusAt >= 0 && !isListed) return null
  const isWhole = run.length === 1 || isListed || run.every((group) => group.digits.length === 1)
  if (!isWhole || !isInvited(text, start, end, isListed)) return null
  const hidden = run.reduce((bits, group) => bits | group.hidden, 0)
  return { e164: null, dial: plain, country, kind: 'short-code', repairs: [], start, end, hidden }
}
