import { CharacterClass } from '../decode/character-classes.ts'
import { classOf } from '../decode/characters.ts'
import { undoMojibake, undone } from '../decode/mojibake.ts'
import { canBeNumberWordBytes, digitsOf, readNumberWord } from '../decode/number-words.ts'
import { mayBeDialled } from '../parse/evidence.ts'

/** `decode` ends a number at 12 signs; a sign repeated up to four times counts as one. */
const widestGap = 64
/** Where a tag stands between them. */
const widestGapWithTag = 264
/** `nbsp`, `ndash`, behind an ampersand. */
const longestName = 8
/** Keys that a word may be pressed with. */
const longestVanity = 24
/** What a vanity word, a closing bracket or a keycap behind the last digit may need. */
const margin = 32
/** Of a short code; two stand before a word only in Australia's 13 CABS. */
const fewestDigits = 3
/** Fewer are a number only as a short code, or before a word that is dialled by its letters. */
const longerThanShortCodes = 5
/** `&#x1d7ce;`, and with `&amp;` for its first sign. */
const longestEscape = 16
/** Letters that pass for digits come in runs no longer than this. */
const mostLookAlikes = 4

/** What may stand between them and the first digit. */
const lookAlikeReach = 4

const Kind = { other: 0, digit: 1, letter: 2, plus: 3, escape: 4, tagStart: 5, tagEnd: 6, wide: 7 } as const

const kinds = new Uint8Array(256)
kinds.fill(Kind.wide, 0x80)
kinds.fill(Kind.digit, 0x30, 0x3a)
kinds.fill(Kind.letter, 0x41, 0x5b)
kinds.fill(Kind.letter, 0x61, 0x7b)
kinds[0x2b] = Kind.plus
// &#49; %31 \u0031: one character that shows, written in up to nine.
kinds[0x26] = kinds[0x25] = kinds[0x5c] = Kind.escape
kinds[0x3c] = Kind.tagStart
kinds[0x3e] = Kind.tagEnd

const { number, lastNumber, lookAlike, lastLookAlike, letter, mark, invisible, bidiControl, softHyphen } =
  CharacterClass

const isLookAlike = (unitClass: number): boolean => unitClass >= lookAlike && unitClass <= lastLookAlike

/** The ASCII letters that stand for a digit even without one on both sides. */
const asciiLookAlikes = Uint8Array.from({ length: 128 }, (_, point) =>
  Number('OolISZB'.includes(String.fromCharCode(point))),
)

const encoder = new TextEncoder()

/** The code point that begins at a byte, overwritten by the next call. */
const wide = { point: 0, bytes: 0, units: 0 }

function readWide(bytes: Uint8Array, at: number): void {
  const lead = bytes[at]!
  const second = bytes[at + 1]! & 0x3f
  if (lead < 0xe0) {
    wide.point = ((lead & 0x1f) << 6) | second
    wide.bytes = 2
    wide.units = 1
  } else if (lead < 0xf0) {
    wide.point = ((lead & 0x0f) << 12) | (second << 6) | (bytes[at + 2]! & 0x3f)
    wide.bytes = 3
    wide.units = 1
  } else {
    wide.point = ((lead & 7) << 18) | (second << 12) | ((bytes[at + 2]! & 0x3f) << 6) | (bytes[at + 3]! & 0x3f)
    wide.bytes = 4
    wide.units = 2
  }
}

/**
 * The first stage, and the only one that looks at every byte: the stretches of a text that can hold a phone number at
 * all, as UTF-16 offsets `[start, end, start, end …]`, in order and apart. Nothing outside of them is looked at again,
 * so it errs to one side only: a window without a number costs a microsecond, a number without a window is lost.
 *
 * A window grows from signs that carry a digit: digits of every script, number words, remains of mis-decoded UTF-8. It
 * ends at a word that cannot stand inside a number, or where more stands after a digit than `decode` allows. Letters that
 * only look like digits do not begin a window: they count beside digits. Fewer than five digits are a window only where
 * a word near them may tell one to dial a short code.
 *
 * In "We moved in 2019. Call 1★888★555★0100 or write." the one window is "1★888★555★0100 or".
 *
 * One pass over the UTF-8 bytes; allocates the windows and the words that may be number words.
 */
export function findWindows(text: string): readonly number[] {
  const bytes = encoder.encode(text)
  const { length } = bytes
  const windows: number[] = []
  /** How many bytes before this place are no UTF-16 units of their own: turns a byte's place into an offset. */
  let surplus = 0
  /** The window that grows, as offsets; `from` is -1 between windows. */
  let from = -1
  let to = 0
  let digits = 0
  let gap = 0
  let allowed = widestGap
  /** Where the last window ended. */
  let lastEnd = 0
  /** Where the word that touches this place begins, as an offset; -1 where none does. */
  let wordStart = -1
  /** Escapes close to each other, the last of them close to this place: where the first begins and the last one does. */
  let firstEscape = -1
  let lastEscape = -longestEscape
  /** Words of look-alikes close to each other, the last of them close to this place. */
  let lookAlikeStart = -1
  let lookAlikeEnd = -lookAlikeReach - 1
  /** Where a tag that has not ended begins; -1 outside of tags. */
  let tagStart = -1

  const grow = (start: number, end: number, by: number): void => {
    if (from < 0) {
      from = wordStart >= 0 ? wordStart : start
      if (from - lastEscape < longestEscape) from = Math.min(from, firstEscape)
      if (from - lookAlikeEnd <= lookAlikeReach) from = Math.min(from, lookAlikeStart)
      if (isInTag(from)) from = Math.min(from, tagStart)
      from = Math.max(from, lastEnd)
    }
    to = end
    digits += by
    gap = 0
    allowed = widestGap
  }

  const isInTag = (offset: number): boolean => tagStart >= 0 && offset - tagStart < widestGapWithTag

  const pass = (shown: number): void => {
    if (from < 0) return
    gap += shown
    if (gap > allowed) close(text.length)
  }

  /** Ends the window, at an offset or a little behind its last digit. */
  const close = (end: number): void => {
    if (
      digits >= longerThanShortCodes ||
      ((digits >= fewestDigits || text.startsWith('13', from)) && mayBeDialled(text, from, to))
    ) {
      lastEnd = Math.min(end, to + margin, text.length)
      windows.push(from, lastEnd)
    }
    from = -1
    digits = 0
    gap = 0
    allowed = widestGap
  }

  let at = 0
  while (at < length) {
    let kind = kinds[bytes[at]!]!
    if (from < 0 && kind === Kind.other) {
      // Between windows most signs mean nothing.
      do at++
      while (at < length && kinds[bytes[at]!] === Kind.other)
      wordStart = -1
      if (at === length) break
      kind = kinds[bytes[at]!]!
    }
    switch (kind) {
      case Kind.other:
        wordStart = -1
        at++
        if (from >= 0 && ++gap > allowed) close(text.length)
        break
      case Kind.digit:
        grow(at - surplus, at - surplus + 1, 1)
        wordStart = -1
        at++
        break
      case Kind.plus:
        grow(at - surplus, at - surplus + 1, 0)
        wordStart = -1
        at++
        break
      case Kind.escape: {
        const offset = at - surplus
        if (offset - lastEscape >= longestEscape) firstEscape = wordStart >= 0 ? wordStart : offset
        lastEscape = offset
        gap = 0
        allowed = widestGap
        wordStart = -1
        at++
        break
      }
      case Kind.tagEnd:
        tagStart = -1
        wordStart = -1
        at++
        if (from >= 0 && ++gap > allowed) close(text.length)
        break
      case Kind.tagStart:
        tagStart = at - surplus
        gap = 0
        allowed = widestGapWithTag
        wordStart = -1
        at++
        break
      case Kind.letter: {
        const first = at
        do at++
        while (at < length && kinds[bytes[at]!] === Kind.letter)
        if (at < length && bytes[at]! >= 0x80) {
          // A letter of another script, or a mark, may go on with the word: fünf, zéro.
          at = readWord(first)
        } else if (canBeNumberWordBytes(bytes, first, at)) {
          judgeWord(first - surplus, at - surplus)
        } else {
          wordStart = first - surplus
          if (
            at - first <= mostLookAlikes &&
            asciiLookAlikes[bytes[first]!] === 1 &&
            areLookAlikes(text, wordStart, at - surplus)
          ) {
            if (from >= 0) grow(wordStart, at - surplus, at - first)
            else seeLookAlikes(wordStart, at - surplus)
          } else if (from >= 0) passWord(wordStart, at - surplus, false)
        }
        break
      }
      default:
        at = readWideSign(at)
    }
  }
  if (from >= 0) close(text.length)
  return windows

  function readWideSign(first: number): number {
    readWide(bytes, first)
    const offset = first - surplus
    const unitClass = classOf(wide.point)
    if (unitClass >= number && unitClass <= lastNumber) {
      grow(offset, offset + wide.units, unitClass - number > 9 ? 2 : 1)
      wordStart = -1
    } else if (unitClass === mark || unitClass === invisible || unitClass === bidiControl || unitClass === softHyphen) {
      // Takes no room, and neither ends nor begins a word.
    } else if (isMojibake(offset)) {
      grow(offset, undone.end, 1)
      wordStart = -1
      return skipTo(first, undone.end)
    } else if (unitClass === letter || isLookAlike(unitClass)) {
      return readWord(first)
    } else {
      wordStart = -1
      pass(1)
    }
    surplus += wide.bytes - wide.units
    return first + wide.bytes
  }

  /** Passes over the characters up to an offset. */
  function skipTo(first: number, offset: number): number {
    let next = first
    while (next - surplus < offset) {
      if (bytes[next]! < 0x80) next++
      else {
        readWide(bytes, next)
        surplus += wide.bytes - wide.units
        next += wide.bytes
      }
    }
    return next
  }

  /** Whether mis-decoded UTF-8 begins at an offset. */
  function isMojibake(offset: number): boolean {
    const { point, bytes: width, units } = wide
    const is = undoMojibake(text, offset)
    wide.point = point
    wide.bytes = width
    wide.units = units
    return is
  }

  /** A word with letters beyond ASCII. Returns where it ends. */
  function readWord(first: number): number {
    const offset = first - surplus
    let end = first
    let moreSurplus = 0
    while (end < length) {
      if (kinds[bytes[end]!] === Kind.letter) {
        end++
        continue
      }
      if (bytes[end]! < 0x80) break
      readWide(bytes, end)
      const unitClass = classOf(wide.point)
      const isPart =
        unitClass === letter ||
        isLookAlike(unitClass) ||
        unitClass === mark ||
        unitClass === invisible ||
        unitClass === softHyphen
      if (!isPart || (end > first && isMojibake(end - surplus - moreSurplus))) break
      moreSurplus += wide.bytes - wide.units
      end += wide.bytes
    }
    surplus += moreSurplus
    judgeWord(offset, end - surplus)
    return end
  }

  /** A number word carries digits; a word of look-alikes does where digits are near. */
  function judgeWord(start: number, end: number): void {
    const spoken = readNumberWord(text.slice(start, end))
    const spokenDigits = spoken === null ? 0 : digitsOf(spoken)
    if (spokenDigits > 0) grow(start, end, spokenDigits)
    else if (areLookAlikes(text, start, end)) {
      if (from >= 0) grow(start, end, end - start)
      else seeLookAlikes(start, end)
    } else if (from >= 0) passWord(start, end, spoken !== null)
    wordStart = start
  }

  /** A word that is no number ends what went before it, unless it may be part of it all the same. */
  function passWord(start: number, end: number, isSpoken: boolean): void {
    const before = text.charCodeAt(start - 1)
    const isPart =
      // One letter, a letter or two of an escape, the name of a tag, f1ve.
      end - start === 1 ||
      start - lastEscape <= longestName ||
      isInTag(start) ||
      isAsciiDigit(before) ||
      isAsciiDigit(text.charCodeAt(end)) ||
      // 1-800-FLOWERS, 1 800 GO-FEDEX.
      ((before === 0x2d || before === 0x2e) && gap <= longestVanity) ||
      (gap <= 3 && isCapital(text.charCodeAt(start))) ||
      // An `and` between two words.
      (end - start <= 3 && isSpoken)
    if (isPart) pass(end - start)
    else close(end)
  }

  function seeLookAlikes(start: number, end: number): void {
    if (start - lookAlikeEnd > lookAlikeReach) lookAlikeStart = start
    lookAlikeEnd = end
  }
}

const isAsciiDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a

/** Whether a word consists of letters that pass for digits, and of no more than come in a row. Marks and what takes no room do not count. */
function areLookAlikes(text: string, start: number, end: number): boolean {
  let letters = 0
  for (let at = start; at < end; ) {
    const point = text.codePointAt(at)!
    at += point > 0xffff ? 2 : 1
    const unitClass = classOf(point)
    if (point < 0x80 ? asciiLookAlikes[point] === 1 : isLookAlike(unitClass)) letters++
    else if (unitClass !== mark && unitClass !== invisible && unitClass !== softHyphen) return false
    if (letters > mostLookAlikes) return false
  }
  return letters > 0
}
