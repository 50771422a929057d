import type { Concept } from '../lexicon/concept.ts'
import { hasAny, type JudgedNumber, nearby, type Place } from '../scene.ts'

/** Words of calling stand this near to a number that they offer. */
const reach = 10
const often = 3

/**
 * Whether a text offers a number to be called. Digits that are no service line, bear no country code and stand where
 * nobody speaks of calling are a post code, a standard or a version, whatever names and troubles the page is full of.
 */
export function isOffered({ found, places, claim }: JudgedNumber): boolean {
  if (found.kind === 'short-code') return claim?.by === 'name' && claim.nearness !== 'text' && places.some(isDialled)
  if (places.some(isSpokenOf)) return true
  if (found.e164 === null) return false
  const isService = found.kind === 'toll-free' || found.kind === 'shared-cost' || found.kind === 'premium'
  const isDense = places.length >= often && claim?.nearness !== 'text' && places.some(isPlain)
  return ((isService || isDense) && !places.every(isHash)) || places.some(isWrittenToBeCalled)
}

/** In a title or a link that dials, or beside words of calling. */
function isSpokenOf(place: Place): boolean {
  const { in: part, raw } = place.mention
  if (part === 'title' || linked.test(raw)) return true
  return !isHash(place) && !isScrap(place) && (speaks(place, 'call') || speaks(place, 'phone'))
}

const linked = /^(?:tel|sms|callto|viber|skype|https?):/i

/** By its form alone, or by its form and somebody who would answer. */
function isWrittenToBeCalled(place: Place): boolean {
  if (hasCallingCode(place) || isHidden(place) || isGrouped(place) || isPromised(place) || isActing(place)) return true
  if (!isPlain(place) && !isEncoded(place)) return false
  if (answering.some((concept) => speaks(place, concept))) return true
  return (
    (trunked.test(place.mention.raw) || isEncoded(place)) && (speaks(place, 'testimony') || speaks(place, 'regain'))
  )
}

/** Who would answer. */
const answering = ['support', 'staff', 'role'] as const
/** A trunk zero with an area behind it: not the 0.2001 of a version. */
const trunked = /^\(?0\d/

/** "0199000361 connects you": a whole number that does something is a line. */
function isActing(place: Place): boolean {
  const { passage, sentence, from, to } = place
  if (!/^[+(]?0/.test(place.mention.raw) && !isEncoded(place)) return false
  const opens = from - sentence.from <= 1 && to < sentence.to
  return opens && (isPlain(place) || isEncoded(place)) && hasAny(passage, { from: to, to: to + 1 }, 'verb')
}

/** Written so that neither a machine nor a hurried reader takes it for a number. */
function isEncoded(place: Place): boolean {
  const { disguises, raw } = place.mention
  if (isHash(place) || isScrap(place)) return false
  return disguises.some((disguise) => encoding.has(disguise)) || separated.test(raw)
}

const encoding: ReadonlySet<string> = new Set([
  'html-entities',
  'percent-encoding',
  'number-words',
  'homoglyphs',
  'vanity-letters',
  'spaced',
  'glued',
  'soft-hyphen',
])

/** 04"65"71"18"75: a trunk zero and groups, whatever stands between them. */
const separated = /^\(?0\d{1,4}(?:[^\p{L}\p{N}\n]{1,3}\d{2,4}){2,5}$/u

/** Letters and pairs of digits in brackets are what is left of mark-up: `(16)B l(45)B`. */
function isScrap({ mention: { disguises, raw } }: Place): boolean {
  return disguises.includes('homoglyphs') && /[()\n]/.test(raw) && !/[\p{L}\p{N}]{3}/u.test(raw)
}

const hexGroups = /^(?=.*[a-f])[0-9a-f]{4}([.:-])[0-9a-f]{4}(?:\1[0-9a-f]{4})*$/i

/** `618b142` of a commit, `911B.0020.0002` of a table. */
function isHash({ mention }: Place): boolean {
  return hexGroups.test(mention.raw) || /^[^\p{L}\p{N}%]*(?=.*[a-f])[0-9a-f]{7,40}$/iu.test(mention.raw)
}

/** A plus or an exit code, and a number right behind it. */
function hasCallingCode(place: Place): boolean {
  const { raw, disguises } = place.mention
  if (/^00/.test(raw)) return isPlain(place)
  return /^[^\p{L}\p{N}+＋]*[+＋][\s(]*\p{N}/u.test(raw) && !disguises.includes('stray-letter')
}

/** Nothing but digits and what usually stands between them, and enough of them. */
function isPlain({ mention }: Place): boolean {
  return !/[^\d\s().+/-]/.test(mention.raw) && mention.raw.replace(/\D/g, '').length >= fewestDigits
}

/** "Call 78787": of few digits only the words right before them tell that they are dialled. */
function isDialled({ passage, from }: Place): boolean {
  return hasAny(passage, { from: Math.max(0, from - shortReach), to: from }, 'call', 'phone')
}

const shortReach = 3

/** Signs that no code, list or log has between its digits. Nobody hides a post code, and nobody groups one as a telephone number. */
function isHidden({ mention }: Place): boolean {
  return mention.disguises.some((disguise) => hiding.has(disguise))
}

const hiding: ReadonlySet<string> = new Set([
  'unicode-digits',
  'keycaps',
  'zero-width',
  'combining-marks',
  'bidi-controls',
  'mojibake',
])

/** 01 99 00 41 22, (503) 555-0171, 030 23125-901: an area code or a trunk zero, and groups. */
function isGrouped(place: Place): boolean {
  return isPlain(place) && /^(?:\(\d{2,5}\)|0\d{1,4})(?:[ ./-]\d{2,6}){1,5}$/.test(place.mention.raw)
}

const fewestDigits = 9

/** "Day and night on 0536494771": what is promised there is an answer. */
function isPromised(place: Place): boolean {
  const { passage, from } = place
  return (
    hasAny(passage, { from: from - 2, to: from }, 'preposition') &&
    hasAny(passage, { from: from - reach, to: from }, 'promise')
  )
}

function speaks(place: Place, concept: Concept): boolean {
  return hasAny(place.passage, nearby(place, reach, reach), concept)
}
