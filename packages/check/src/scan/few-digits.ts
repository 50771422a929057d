import { CharacterClass } from '../decode/character-classes.ts'
import { classOf } from '../decode/characters.ts'
import { after, before, dialledWords, invitingBeginnings, wordsBetween } from '../parse/evidence.ts'

/**
 * What a few digits in a text of UTF-8 bytes can be. Each question is answered with yes where ASCII alone does not tell,
 * so that a no spares reading the place.
 */

/** Whether a letter or a digit, by its byte. */
const isLetter = new Uint8Array(256)
const isWordSign = new Uint8Array(256)
/** What may stand between an invitation and the short code: spaces, `:`, `(`, quotes, `*`, `_`. */
const isBeforeCode = new Uint8Array(256)
for (let byte = 0; byte < 0x80; byte++) {
  const sign = String.fromCharCode(byte)
  isLetter[byte] = Number(/[a-z]/i.test(sign))
  isWordSign[byte] = Number(/\w/.test(sign))
  isBeforeCode[byte] = Number(/[\s:('"*_]/.test(sign))
}

/** ASCII letters that pass for a digit between digits. */
export const asciiLookAlikes: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letterClass = byte < 0x80 ? classOf(byte) : 0
  return Number(letterClass >= CharacterClass.lookAlike && letterClass <= CharacterClass.lastLookAlike)
})

/** Words are looked up by their first three letters, five bits each. */
const keyLetters = 3
const beginningsByKey: (string[] | undefined)[] = []
for (const beginning of invitingBeginnings) {
  let key = 0
  for (let i = 0; i < keyLetters; i++) key = (key << 5) | (beginning.charCodeAt(i) & 31)
  const known = beginningsByKey[key]
  if (known === undefined) beginningsByKey[key] = [beginning]
  else known.push(beginning)
}
const hasBeginning = Uint8Array.from({ length: 1 << (5 * keyLetters) }, (_, key) => Number(key in beginningsByKey))

/** Whether a word near some digits may tell one to dial them; the same as the first half of `mayBeDialled`. */
export function isInvitingNear(bytes: Uint8Array, first: number, last: number, from: number, to: number): boolean {
  const begin = Math.max(first, from - before)
  const end = Math.min(last, to + after)
  let isInside = false
  for (let at = begin; at < end; at++) {
    const byte = bytes[at]!
    if (byte >= 0x80) return true
    if (isWordSign[byte] === 0) isInside = false
    else if (!isInside) {
      isInside = true
      if (isLetter[byte] === 1 && at + keyLetters <= end && beginsInviting(bytes, at, end)) return true
    }
  }
  return false
}

function beginsInviting(bytes: Uint8Array, at: number, end: number): boolean {
  const key = ((bytes[at]! & 31) << 10) | ((bytes[at + 1]! & 31) << 5) | (bytes[at + 2]! & 31)
  if (hasBeginning[key] === 0) return false
  for (const beginning of beginningsByKey[key]!) {
    if (at + beginning.length > end) continue
    let i = 0
    while (i < beginning.length && (bytes[at + i]! | 0x20) === beginning.charCodeAt(i)) i++
    if (i === beginning.length) return true
  }
  return false
}

/** What a word right before a short code is to its invitation. */
const Part = { none: 0, verb: 1, between: 2 } as const
const partOf = new Map<string, number>()
/** By their first letter, the lengths of those words. */
const lengthsByFirst = new Uint32Array(32)
const learn = (words: Iterable<string>, part: number): void => {
  for (const word of words) {
    partOf.set(word, part)
    lengthsByFirst[word.charCodeAt(0) & 31]! |= 1 << word.length
  }
}
learn(wordsBetween, Part.between)
learn(dialledWords, Part.verb)

/** Words that an invitation has at most: the verb, four behind it, two of them for one. */
const mostWords = 6

/** Whether the words right before a place may tell one to dial what stands there. */
function mayBeInvited(bytes: Uint8Array, first: number, from: number): boolean {
  let at = from
  // A bracket that belongs to the number.
  if (at > first && (bytes[at - 1] === 0x5b || bytes[at - 1] === 0x7b)) return true
  for (let words = 0; words < mostWords; words++) {
    const behind = at
    while (at > first && isBeforeCode[bytes[at - 1]!] === 1) at--
    if (at > first && bytes[at - 1]! >= 0x80) return true
    if (at === behind || at === first) return false
    const end = at
    let capitals = 0
    while (at > first && isLetter[bytes[at - 1]!] === 1) {
      at--
      if (bytes[at]! < 0x61) capitals++
    }
    const length = end - at
    if (length === 0) return false
    // Of what stands further back only the end is looked at.
    if (from - at >= before || (at > first && bytes[at - 1]! >= 0x80)) return true
    const part = partAt(bytes, at, end)
    if (part === Part.verb) return true
    if (part === Part.none && (capitals < length || length === 1)) return false
  }
  return true
}

function partAt(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from
  if (length > 31 || (lengthsByFirst[bytes[from]! & 31]! & (1 << length)) === 0) return Part.none
  let word = ''
  for (let at = from; at < to; at++) word += String.fromCharCode(bytes[at]! | 0x20)
  return partOf.get(word) ?? Part.none
}

/** Devanagari is written in bytes that begin so; in it the invitation stands behind the number. */
const devanagariLead = 0xe0
const bytesAfter = 3 * after

/** Whether the words right behind a place may tell one to dial what stands there. */
function mayBeInvitedAfter(bytes: Uint8Array, last: number, to: number): boolean {
  const end = Math.min(last, to + bytesAfter)
  for (let at = to; at < end; at++) if (bytes[at] === devanagariLead) return true
  return false
}

/** More signs than `decode` lets stand before a word that goes on with a number. */
const widestGap = 12

/** Whether a word behind some digits may go on with their number by its letters. */
function mayTakeWord(bytes: Uint8Array, last: number, to: number): boolean {
  let isJoined = true
  for (let at = to; at < last && at - to <= widestGap; at++) {
    const byte = bytes[at]!
    if (byte >= 0x80) return true
    if (isLetter[byte] === 1) return isJoined || byte < 0x61
    if (byte !== 0x2d && byte !== 0x2e) isJoined = false
  }
  return false
}

/** The digits of a number that may begin at a place, so far. */
const digits = new Uint8Array(16)

/** Whether words are dialled after so many of them, as `keysLeft` has it: 13, 1300, 0800, 0508, 800, 888 … with or without a 1. */
function isVanityPrefix(count: number): boolean {
  const [first, second] = digits as unknown as [number, number]
  if (count < 2) return false
  if (first === 1 && second === 3) return true
  if (first === 0)
    return (second === 8 && digits[2] === 0 && digits[3] === 0) || (second === 5 && digits[2] === 0 && digits[3] === 8)
  const code = first === 1 ? 1 : 0
  const middle = digits[code + 1]!
  return count >= code + 3 && digits[code] === 8 && middle === digits[code + 2] && middle !== 1 && middle !== 9
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
/** What no short code stands right behind, and right before. */
const gluesBefore = new Uint8Array(256)
const gluesAfter = new Uint8Array(256)
for (let byte = 0; byte < 0x80; byte++) {
  const sign = String.fromCharCode(byte)
  gluesBefore[byte] = Number(/[a-z\d_$#/.=-]/i.test(sign))
  gluesAfter[byte] = Number(/[a-z\d_%/=-]/i.test(sign))
}

const shortest = 3
const longest = 6

/** A number word among digits: where it stands, and what it stands for; `first` is -1 without. */
export interface SpokenAmong {
  first: number
  last: number
  value: number
}

/** The short codes that are lines of the catalogue, each asked for once. */
export class ShortLines {
  readonly #isListed: (digits: string) => boolean
  readonly #known = new Map<number, boolean>()

  constructor(isListed: (digits: string) => boolean) {
    this.#isListed = isListed
  }

  /** Whether the first digits of `digits` are one. */
  has(count: number): boolean {
    let key = 1
    for (let i = 0; i < count; i++) key = key * 10 + digits[i]!
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const is = this.#isListed(String(key).slice(1))
    this.#known.set(key, is)
    return is
  }
}

/**
 * Whether at most six digits between two places can be a short code or go on with a word. Besides the digits stand ASCII
 * signs, letters that pass for none, and one number word at most.
 */
export function mayBeNumber(
  bytes: Uint8Array,
  first: number,
  last: number,
  from: number,
  to: number,
  spoken: SpokenAmong,
  lines: ShortLines,
): boolean {
  for (let start = from; start < to; start++) {
    // Each group of digits may be the first of a number.
    if (start !== spoken.first && (!isDigit(bytes[start]!) || (start > from && isDigit(bytes[start - 1]!)))) continue
    const isFree = start === first || gluesBefore[bytes[start - 1]!] === 0
    let count = 0
    let groups = 0
    let areSingle = true
    for (let at = start; at < to; at++) {
      const before = count
      if (at === spoken.first) {
        if (spoken.value > 9) digits[count++] = Math.trunc(spoken.value / 10)
        digits[count++] = spoken.value % 10
        at = spoken.last
      } else if (isDigit(bytes[at]!)) {
        while (at < to && isDigit(bytes[at]!)) digits[count++] = bytes[at++]! - 0x30
      } else continue
      groups++
      if (count - before > 1) areSingle = false
      if (isVanityPrefix(count) && mayTakeWord(bytes, last, at)) return true
      if (!isFree || count < shortest || count > longest) continue
      if (at < last && gluesAfter[bytes[at]!] === 1) continue
      if ((groups === 1 || areSingle) && (mayBeInvited(bytes, first, start) || mayBeInvitedAfter(bytes, last, at)))
        return true
      if (lines.has(count)) return true
    }
  }
  return false
}
