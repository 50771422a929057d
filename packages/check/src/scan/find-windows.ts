import { CharacterClass } from '../decode/character-classes.ts'
import { classOf } from '../decode/characters.ts'
import { mayBeMojibake, undoMojibake, undone } from '../decode/mojibake.ts'
import {
  canBeFoldedNumberWord,
  canBeNumberWordBytes,
  digitsOf,
  digitsOfAsciiWord,
  mayBeNumberWordBytes,
  readNumberWord,
  Spelling,
  spellingOf,
  valueOfAsciiWord,
} from '../decode/number-words.ts'
import { mayTakeWord } from '../parse/evidence.ts'
import {
  asciiLookAlikes as anyLookAlikes,
  isInvitingNear,
  mayBeNumber,
  ShortLines,
  type SpokenAmong,
} from './few-digits.ts'

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
/** Of a number that a plan has, short codes and letters aside. */
const fewestOfPlan = 7
/** What a word may be dialled after begins so: a digit, or a sign or two before it. */
const isVanityStart = (byte: number): boolean =>
  byte === 0x30 || byte === 0x31 || byte === 0x38 || !(byte >= 0x32 && byte <= 0x39)
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

/** A word of letters beyond ASCII as far as it can be a number: its first letters, folded. */
const longestFolded = 80
const folded = new Uint8Array(longestFolded)

const isLookAlike = (unitClass: number): boolean => unitClass >= lookAlike && unitClass <= lastLookAlike

/** The ASCII letters that stand for a digit even without one on both sides. */
const asciiLookAlikes = Uint8Array.from({ length: 256 }, (_, point) =>
  Number('OolISZB'.includes(String.fromCharCode(point))),
)

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

const encoder = new TextEncoder()
/** Texts up to a third of this are encoded into the same room again and again. */
const room = new Uint8Array(1 << 16)

const noLines = new ShortLines(() => false)

/**
 * The first stage, and the only one that looks at every byte: the stretches of a text that can hold a phone number at
 * all, as UTF-16 offsets `[start, end, start, end …]`, in order and apart. Nothing outside of them is looked at again,
 * so it errs to one side only: a window without a number costs a microsecond, a number without a window is lost.
 *
 * A window grows from signs that carry a digit: digits of every script, number words, remains of mis-decoded UTF-8. It
 * ends at a word that cannot stand inside a number, or where more stands after a digit than `decode` allows. Letters that
 * only look like digits do not begin a window: they count beside digits. Fewer digits than a number has are a window
 * only where they may be a short code or go on with a word.
 *
 * In "We moved in 2019. Call 1★888★555★0100 or write." the one window is "1★888★555★0100 or".
 *
 * One pass over the UTF-8 bytes; allocates the windows and the words that may be number words.
 */
export function findWindows(text: string, lines = noLines): readonly number[] {
  const isShort = 3 * text.length <= room.length
  const bytes = isShort ? room : encoder.encode(text)
  const length = isShort ? encoder.encodeInto(text, room).written : bytes.length
  return new Scan(bytes, 0, length, text.length, () => text, lines, false).windows
}

/**
 * Whether a text has a window, for a text that is still UTF-8: the bytes from `first` to `last` (exclusive). They have to
 * be valid; `textOf` decodes them, and is called only where ASCII does not decide.
 */
export function hasWindow(
  bytes: Uint8Array,
  first: number,
  last: number,
  textOf: () => string,
  lines = noLines,
): boolean {
  return new Scan(bytes, first, last, Number.POSITIVE_INFINITY, textOf, lines, true).windows.length > 0
}

class Scan {
  readonly windows: number[] = []
  readonly #bytes: Uint8Array
  readonly #first: number
  /** Where the bytes end; brought forward where one window is all that is asked for. */
  #last: number
  /** The length of the text, if it is known. */
  readonly #length: number
  readonly #textOf: () => string
  readonly #lines: ShortLines
  readonly #isOneEnough: boolean
  #text: string | undefined
  /** How many bytes before this place are no UTF-16 units of the text: turns a byte's place into an offset. */
  #surplus: number
  /** The window that grows, as offsets and as places of bytes; `from` is -1 between windows. */
  #from = -1
  #fromByte = 0
  #to = 0
  #toByte = 0
  #digits = 0
  /**
   * Nothing but ASCII digits, signs and letters that are no digits is in the window, and a number word at most; it begins
   * with one of those that carry digits.
   */
  #isPlain = true
  readonly #spoken: SpokenAmong = { first: -1, last: 0, value: 0 }
  #gap = 0
  #allowed = widestGap
  /** Where the last window ended. */
  #lastEnd = 0
  /** Where the word that touches this place begins; -1 where none does. */
  #wordStart = -1
  #wordByte = 0
  /** Escapes close to each other, the last of them close to this place: where the first begins and the last one does. */
  #firstEscape = -1
  #firstEscapeByte = 0
  #lastEscape = -longestEscape
  /** Words of look-alikes close to each other, the last of them close to this place. */
  #lookAlikeStart = -1
  #lookAlikeByte = 0
  #lookAlikeEnd = -lookAlikeReach - 1
  /** Where a tag that has not ended begins; -1 outside of tags. */
  #tagStart = -1
  #tagByte = 0

  constructor(
    bytes: Uint8Array,
    first: number,
    last: number,
    length: number,
    textOf: () => string,
    lines: ShortLines,
    isOneEnough: boolean,
  ) {
    this.#bytes = bytes
    this.#first = first
    this.#last = last
    this.#length = length
    this.#surplus = first
    this.#textOf = textOf
    this.#lines = lines
    this.#isOneEnough = isOneEnough
    this.#run()
  }

  #run(): void {
    const bytes = this.#bytes
    let at = this.#first
    while (at < this.#last) {
      if (this.#from < 0) {
        at = this.#skip(at)
        if (at === this.#last) break
      }
      const kind = kinds[bytes[at]!]!
      if (kind === Kind.other) {
        this.#wordStart = -1
        at++
        if (++this.#gap > this.#allowed) this.#close(this.#length)
        continue
      }
      if (kind === Kind.letter) {
        const first = at
        const last = this.#last
        do at++
        while (at < last && kinds[bytes[at]!] === Kind.letter)
        if (at < last && bytes[at]! >= 0x80) {
          // A letter of another script, or a mark, may go on with the word: fünf, zéro.
          at = this.#readWord(first)
        } else if (canBeNumberWordBytes(bytes, first, at)) {
          this.#judgeWord(first, at)
        } else {
          this.#wordStart = first - this.#surplus
          this.#wordByte = first
          if (asciiLookAlikes[bytes[first]!] === 1 && at - first <= mostLookAlikes && this.#areLookAlikes(first, at)) {
            this.#takeLookAlikes(first, this.#wordStart, at)
          } else if (this.#from >= 0) this.#passWord(first, this.#wordStart, at, false)
        }
        continue
      }
      switch (kind) {
        case Kind.digit:
          this.#growDigit(at)
          this.#wordStart = -1
          at++
          break
        case Kind.plus:
          this.#grow(at, at - this.#surplus, at + 1, at + 1 - this.#surplus, 0)
          this.#wordStart = -1
          at++
          break
        case Kind.escape: {
          const offset = at - this.#surplus
          if (offset - this.#lastEscape >= longestEscape) {
            this.#firstEscape = this.#wordStart >= 0 ? this.#wordStart : offset
            this.#firstEscapeByte = this.#wordStart >= 0 ? this.#wordByte : at
          }
          this.#lastEscape = offset
          this.#interrupt(widestGap)
          at++
          break
        }
        case Kind.tagEnd:
          this.#tagStart = -1
          this.#wordStart = -1
          at++
          if (this.#from >= 0 && ++this.#gap > this.#allowed) this.#close(this.#length)
          break
        case Kind.tagStart:
          this.#tagStart = at - this.#surplus
          this.#tagByte = at
          this.#interrupt(widestGapWithTag)
          at++
          break
        default:
          at = this.#readWideSign(at)
      }
    }
    if (this.#from >= 0) this.#close(this.#length)
  }

  /** Between windows most signs and words mean nothing: passes over them, up to one that may. */
  #skip(from: number): number {
    const bytes = this.#bytes
    const last = this.#last
    let word = -1
    let at = from
    while (at < last) {
      const kind = kinds[bytes[at]!]!
      if (kind === Kind.other) {
        word = -1
        at++
        continue
      }
      if (kind !== Kind.letter) break
      const first = at
      do at++
      while (at < last && kinds[bytes[at]!] === Kind.letter)
      if (
        (asciiLookAlikes[bytes[first]!]! & asciiLookAlikes[bytes[at - 1]!]!) === 1 ||
        at + 2 >= last ||
        at < 3 ||
        bytes[at]! >= 0x80 ||
        mayBeNumberWordBytes(bytes, first, at)
      ) {
        at = first
        word = -1
        break
      }
      word = first
    }
    // Where the word begins before `from` it stays as it is.
    if (at > from || word >= 0) {
      this.#wordStart = word < 0 ? -1 : word - this.#surplus
      this.#wordByte = word
    }
    return at
  }

  /** Behind an escape or a tag there is room again. */
  #interrupt(allowed: number): void {
    this.#gap = 0
    this.#allowed = allowed
    this.#wordStart = -1
    this.#isPlain = false
  }

  #growDigit(at: number): void {
    const offset = at - this.#surplus
    if (this.#from < 0) {
      this.#begin(at, offset)
      this.#isPlain = this.#fromByte === at && this.#from === offset
    }
    this.#to = offset + 1
    this.#toByte = at + 1
    this.#digits++
    this.#gap = 0
    this.#allowed = widestGap
  }

  /** Takes in what carries so many digits: where it begins and ends, as places of bytes and as offsets. */
  #grow(first: number, start: number, last: number, end: number, digits: number): void {
    if (this.#from < 0) this.#begin(first, start)
    this.#isPlain = false
    this.#to = end
    this.#toByte = last
    this.#digits += digits
    this.#gap = 0
    this.#allowed = widestGap
  }

  /** Begins a window at a sign, or at what may belong to the number and stands before it. */
  #begin(first: number, start: number): void {
    let from = start
    this.#fromByte = first
    if (this.#wordStart >= 0) {
      from = this.#wordStart
      this.#fromByte = this.#wordByte
    }
    if (from - this.#lastEscape < longestEscape && this.#firstEscape < from) {
      from = this.#firstEscape
      this.#fromByte = this.#firstEscapeByte
    }
    if (from - this.#lookAlikeEnd <= lookAlikeReach && this.#lookAlikeStart < from) {
      from = this.#lookAlikeStart
      this.#fromByte = this.#lookAlikeByte
    }
    if (this.#isInTag(from) && this.#tagStart < from) {
      from = this.#tagStart
      this.#fromByte = this.#tagByte
    }
    this.#from = Math.max(from, this.#lastEnd)
  }

  #isInTag(offset: number): boolean {
    return this.#tagStart >= 0 && offset - this.#tagStart < widestGapWithTag
  }

  #pass(shown: number): void {
    if (this.#from < 0) return
    this.#gap += shown
    if (this.#gap > this.#allowed) this.#close(this.#length)
  }

  /** Ends the window, at an offset or a little behind its last digit. */
  #close(end: number): void {
    if (this.#mayHoldNumber()) {
      this.#lastEnd = Math.min(end, this.#to + margin)
      this.windows.push(this.#from, this.#lastEnd)
      if (this.#isOneEnough) this.#last = this.#first
    }
    this.#from = -1
    this.#spoken.first = -1
    this.#digits = 0
    this.#gap = 0
    this.#allowed = widestGap
  }

  #mayHoldNumber(): boolean {
    const digits = this.#digits
    const bytes = this.#bytes
    const from = this.#fromByte
    const to = this.#toByte
    if (digits < fewestDigits && !(bytes[from] === 0x31 && bytes[from + 1] === 0x33)) return false
    if (
      this.#isPlain &&
      digits < fewestOfPlan &&
      !mayBeNumber(bytes, this.#first, this.#last, from, to, this.#spoken, this.#lines)
    )
      return false
    return (
      digits >= longerThanShortCodes ||
      isInvitingNear(bytes, this.#first, this.#last, from, to) ||
      (isVanityStart(bytes[from]!) && mayTakeWord(this.#wholeText(), this.#from, this.#to))
    )
  }

  #wholeText(): string {
    this.#text ??= this.#textOf()
    return this.#text
  }

  #readWideSign(first: number): number {
    readWide(this.#bytes, first)
    const offset = first - this.#surplus
    const unitClass = classOf(wide.point)
    if (unitClass >= number && unitClass <= lastNumber) {
      this.#grow(first, offset, first + wide.bytes, offset + wide.units, unitClass - number > 9 ? 2 : 1)
      this.#wordStart = -1
    } else if (unitClass === mark || unitClass === invisible || unitClass === bidiControl || unitClass === softHyphen) {
      // Takes no room, and neither ends nor begins a word.
      this.#isPlain = false
    } else if (this.#isMojibake(offset)) {
      const { end } = undone
      const last = this.#skipTo(first, end)
      this.#grow(first, offset, last, end, 1)
      this.#wordStart = -1
      return last
    } else if (unitClass === letter || isLookAlike(unitClass)) {
      return this.#readWord(first)
    } else {
      this.#wordStart = -1
      this.#isPlain = false
      this.#pass(1)
    }
    this.#surplus += wide.bytes - wide.units
    return first + wide.bytes
  }

  /** Passes over the characters up to an offset. */
  #skipTo(first: number, offset: number): number {
    const bytes = this.#bytes
    let next = first
    while (next - this.#surplus < offset) {
      if (bytes[next]! < 0x80) next++
      else {
        readWide(bytes, next)
        this.#surplus += wide.bytes - wide.units
        next += wide.bytes
      }
    }
    return next
  }

  /** Whether mis-decoded UTF-8 begins at an offset, with the character that was read last. */
  #isMojibake(offset: number): boolean {
    return mayBeMojibake(wide.point) && undoMojibake(this.#wholeText(), offset)
  }

  /** A word with letters beyond ASCII. Returns where it ends. */
  #readWord(first: number): number {
    const bytes = this.#bytes
    const last = this.#last
    const start = first - this.#surplus
    let end = first
    let surplus = this.#surplus
    let lookAlikes = 0
    let length = 0
    /** Whether a letter is none that number words are written in, and whether the folded letters are all of the word. */
    let isForeign = false
    let isFolded = true
    while (end < last) {
      const byte = bytes[end]!
      if (kinds[byte] === Kind.letter) {
        if (asciiLookAlikes[byte] === 1) lookAlikes++
        else lookAlikes = mostLookAlikes + 1
        if (length < longestFolded) folded[length] = byte | 0x20
        length++
        end++
        continue
      }
      if (byte < 0x80) break
      readWide(bytes, end)
      const unitClass = classOf(wide.point)
      const isLike = isLookAlike(unitClass)
      const isMark = unitClass === mark || unitClass === invisible || unitClass === softHyphen
      if (!(unitClass === letter || isLike || isMark) || (end > first && this.#isMojibake(end - surplus))) break
      if (isLike) lookAlikes++
      else if (!isMark) lookAlikes = mostLookAlikes + 1
      const spelling = spellingOf(wide.point)
      if (spelling === Spelling.foreign) isForeign = true
      else if (spelling === Spelling.several) isFolded = false
      else if (spelling !== Spelling.nothing) {
        if (length < longestFolded) folded[length] = spelling
        length++
      }
      surplus += wide.bytes - wide.units
      end += wide.bytes
    }
    this.#surplus = surplus
    const isNoNumber =
      isForeign || (isFolded && length > 1 && length <= longestFolded && !canBeFoldedNumberWord(folded, length))
    const spoken = isNoNumber ? null : readNumberWord(this.#wholeText().slice(start, end - surplus))
    this.#judge(
      first,
      start,
      end,
      spoken === null ? -1 : digitsOf(spoken),
      lookAlikes > 0 && lookAlikes <= mostLookAlikes,
    )
    return end
  }

  /** A word of ASCII letters that may be a number. */
  #judgeWord(first: number, end: number): void {
    const start = first - this.#surplus
    const digits = digitsOfAsciiWord(this.#bytes, first, end)
    const isFirst = this.#from < 0
    const isPlain = (isFirst || this.#isPlain) && digits > 0 && this.#standsAlone(first, end)
    this.#judge(first, start, end, digits, this.#areLookAlikes(first, end))
    if (isPlain) this.#isPlain = !isFirst || (this.#fromByte === first && this.#from === start)
  }

  /** Whether a number word is the only one in its window, has no digit beside it, and stands for the same whatever comes. */
  #standsAlone(first: number, last: number): boolean {
    const bytes = this.#bytes
    if (this.#spoken.first >= 0 || (first > this.#first && isAsciiDigit(bytes[first - 1]!))) return false
    if (last < this.#last && isAsciiDigit(bytes[last]!)) return false
    const value = valueOfAsciiWord(bytes, first, last)
    if (value < 0) return false
    this.#spoken.first = first
    this.#spoken.last = last
    this.#spoken.value = value
    return true
  }

  /**
   * A number word carries digits; a word of look-alikes does where digits are near. `digits` is below zero where it is no
   * number word.
   */
  #judge(first: number, start: number, end: number, digits: number, areLookAlikes: boolean): void {
    if (digits > 0) this.#grow(first, start, end, end - this.#surplus, digits)
    else if (areLookAlikes) this.#takeLookAlikes(first, start, end)
    else if (this.#from >= 0) this.#passWord(first, start, end, digits === 0)
    this.#wordStart = start
    this.#wordByte = first
  }

  #takeLookAlikes(first: number, start: number, last: number): void {
    const end = last - this.#surplus
    if (this.#from >= 0) {
      this.#grow(first, start, last, end, end - start)
      return
    }
    if (start - this.#lookAlikeEnd > lookAlikeReach) {
      this.#lookAlikeStart = start
      this.#lookAlikeByte = first
    }
    this.#lookAlikeEnd = end
  }

  /** A word that is no number ends what went before it, unless it may be part of it all the same. */
  #passWord(first: number, start: number, last: number, isSpoken: boolean): void {
    const bytes = this.#bytes
    const end = last - this.#surplus
    const before = first > this.#first ? bytes[first - 1]! : 0
    const isBeforeDigit = last < this.#last && isAsciiDigit(bytes[last]!)
    const isPart =
      // One letter, a letter or two of an escape, the name of a tag, f1ve.
      end - start === 1 ||
      start - this.#lastEscape <= longestName ||
      this.#isInTag(start) ||
      isAsciiDigit(before) ||
      isBeforeDigit ||
      // 1-800-FLOWERS, 1 800 GO-FEDEX.
      ((before === 0x2d || before === 0x2e) && this.#gap <= longestVanity) ||
      (this.#gap <= 3 && isCapital(bytes[first]!)) ||
      // An `and` between two words.
      (end - start <= 3 && isSpoken)
    if (!isPart) {
      this.#close(end)
      return
    }
    // Letters before a digit may be read as one or change it.
    if (isBeforeDigit && !(isAsciiDigit(before) && !this.#areDigitsAmongDigits(first, last))) this.#isPlain = false
    this.#pass(end - start)
  }

  /** Whether a word of ASCII letters passes for digits where it stands between digits. */
  #areDigitsAmongDigits(first: number, last: number): boolean {
    for (let at = first; at < last; at++) if (anyLookAlikes[this.#bytes[at]!] === 0) return false
    return true
  }

  /** Whether a word of ASCII letters passes for digits near digits, and is no longer than such words are. */
  #areLookAlikes(first: number, last: number): boolean {
    if (last - first > mostLookAlikes) return false
    for (let at = first; at < last; at++) if (asciiLookAlikes[this.#bytes[at]!] === 0) return false
    return true
  }
}

const isAsciiDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const isCapital = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a
