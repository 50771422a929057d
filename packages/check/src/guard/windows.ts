import { CharacterClass, classOf } from '../decode/characters.ts'
import { readUnit, unit } from '../decode/decode.ts'
import { mayBeMojibake } from '../decode/mojibake.ts'
import { canBeNumberWord, readNumberWord } from '../decode/number-words.ts'

/** What a window may measure, in code units; a longer one is cut, so that little is held back. */
const longestWindow = 304
/** What has to be known after a window to read it: units of measure, the rest of a date. */
export const lookAhead = 64
/** Tags, escapes and words are read whole only up to these lengths. */
const longestTag = 200
const longestEscape = 16
const longestWord = 64
/** Nothing that belongs to a number stands further apart. */
const longestGap = 96
/** Fewer digits are a short code, which is never masked. */
const fewestDigits = 7
/** Letters that pass for digits come in runs no longer than this. */
const mostLookAlikes = 4
/** "eight hundred", "triple five": what a word may stand for at most, roughly. */
const digitsPerWord = 4

const { number, lastNumber, lookAlike, lastLookAlike, letter, mark, invisible, softHyphen, lineBreak } = CharacterClass

const neutral = 0
const word = 1
const digit = 2
const newLine = 3
const special = 4
const kinds = new Uint8Array(128)
for (let c = 0x30; c <= 0x39; c++) kinds[c] = digit
for (let c = 0x61; c <= 0x7a; c++) kinds[c] = kinds[c - 32] = word
kinds[0x0a] = newLine
const asciiLookAlike = new Uint8Array(128)
for (let c = 0x41; c < 0x7b; c++) {
  const asciiClass = classOf(c)
  if (asciiClass >= lookAlike && asciiClass <= lastLookAlike) asciiLookAlike[c] = 1
}
for (const c of '<&%\\') kinds[c.charCodeAt(0)] = special

/** What `advance` came to: a window to be read, or text that ran out. */
export type Step = 'window' | 'more'

/**
 * Finds, in text that arrives in pieces, the stretches that can hold a phone number: everything between two words that
 * are no part of one, where enough digits stand. Where a window begins and ends depends on the text alone, never on how
 * it was cut into pieces. A window is a superset of what decoding joins into one number.
 */
export class Windows {
  /** Everything before belongs to no number and may go out. */
  start = 0
  /** Where the window to be read ends. */
  end = 0
  /** Whether the window was cut for its length, so that a number may go on behind its end. */
  isCut = false
  #at = 0
  #digits = 0
  #lastDigit = -1
  #skipped = 0
  #lineBreaks = 0
  #closesAt = -1

  /** Goes on behind a window that has been read, at this offset. */
  restart(at: number): void {
    this.start = at
    this.#at = at
    this.#digits = 0
    this.#lastDigit = -1
    this.#skipped = 0
    this.#lineBreaks = 0
    this.#closesAt = -1
    this.isCut = false
  }

  /** Takes so many units away from the front of the text. */
  shift(by: number): void {
    this.start -= by
    this.end -= by
    this.#at -= by
    this.#lastDigit -= by
    this.#closesAt -= by
  }

  /** Reads on until a window is complete, with what has to be known after it, or until the text ends. */
  advance(text: string, isLast: boolean): Step {
    const length = text.length
    for (;;) {
      if (this.#closesAt >= 0) {
        const isEnough = this.#digits >= fewestDigits
        if (isEnough && !isLast && length < this.#closesAt + lookAhead) return 'more'
        this.end = this.#closesAt
        this.#closesAt = -1
        if (isEnough) return 'window'
        this.restart(Math.max(this.end, this.#at))
        continue
      }
      if (this.#digits === 0 && this.#lastDigit < 0) this.#skipProse(text)
      const at = this.#at
      if (at - this.start > longestWindow) {
        if (this.#digits < fewestDigits) {
          const keep = this.#lastDigit < 0 ? at - longestGap : this.start + (longestWindow >> 1)
          if (this.#lastDigit < 0) this.start = keep
          else this.restart(keep)
          continue
        }
        if (!isLast && length < this.start + longestWindow + lookAhead) return 'more'
        this.end = this.start + longestWindow
        this.isCut = true
        return 'window'
      }
      if (at >= length) {
        if (!isLast) return 'more'
        if (this.#digits < fewestDigits) {
          this.start = length
          return 'more'
        }
        this.end = length
        return 'window'
      }
      const c = text.charCodeAt(at)
      const kind = c < 0x80 ? kinds[c]! : special
      if (kind === neutral) {
        this.#at++
      } else if (kind === newLine) {
        this.#at++
        if (this.#lastDigit >= 0) this.#lineBreaks++
      } else if (kind === special) {
        // Before the first digit a tag is text as any other: whether it is complete must not matter.
        if (c === 0x3c && this.#digits === 0) {
          this.#at++
          continue
        }
        const wanted = c === 0x3c ? longestTag : longestEscape
        if (!isLast && length - at < wanted) {
          // A tag that is complete needs no more text.
          if (c !== 0x3c || !text.includes('>', at)) return 'more'
        }
        readUnit(text, at)
        if (readsWord(unit.class)) {
          if (!this.#readWord(text, isLast)) return 'more'
          continue
        }
        if (unit.class >= 200 || unit.class === invisible) this.#skipped += unit.end - at
        if (unit.class === lineBreak && this.#lastDigit >= 0) this.#lineBreaks++
        this.#at = unit.end
      } else {
        if (!this.#readWord(text, isLast)) return 'more'
        continue
      }
      if (this.#lineBreaks > 1 || (this.#lastDigit >= 0 && this.#at - this.#lastDigit - this.#skipped > longestGap)) {
        this.#closesAt = this.#at
      } else if (this.#lastDigit < 0 && this.#at - this.start > longestGap) {
        this.start = this.#at - longestGap
      }
    }
  }

  /** Where no digit has been met, passes over plain words and signs, as far as it is told what they are. */
  #skipProse(text: string): void {
    const { length } = text
    let { start } = this
    let at = this.#at
    while (at < length) {
      const c = text.charCodeAt(at)
      const kind = c < 0x80 ? kinds[c]! : isPlainSign(c) ? neutral : special
      // Before the first digit a tag is text as any other.
      if (kind === neutral || kind === newLine || c === 0x3c) {
        at++
        continue
      }
      if (kind !== word) break
      const before = at === 0 ? 0 : text.charCodeAt(at - 1)
      if (before === 0x26 || before === 0x25) break
      let end = at + 1
      let last = c
      for (; end < length; end++) {
        const next = text.charCodeAt(end)
        if (next >= 0x80 || kinds[next] !== word) break
        last = next
      }
      const letters = end - at
      if (end === length || letters >= longestWord || !endsPlainWord(text.charCodeAt(end))) break
      if (letters > 1) {
        // A number word, or letters that all pass for digits.
        const mayBeAlike = letters <= mostLookAlikes && asciiLookAlike[c] === 1 && asciiLookAlike[last] === 1
        if (mayBeAlike || canBeNumberWord(text, at, letters)) break
        start = end
      }
      at = end
    }
    this.#at = at
    this.start = Math.max(start, at - longestGap)
  }

  /** Reads letters and digits up to the next character that is neither. False where the text ended within. */
  #readWord(text: string, isLast: boolean): boolean {
    const from = this.#at
    const length = text.length
    let at = from
    let letters = 0
    let digits = 0
    let isLookAlike = true
    let isAscii = true
    let isCapital = true
    let alike = 0
    while (at < length && at - from < longestWord) {
      const c = text.charCodeAt(at)
      if (c < 0x80) {
        const kind = kinds[c]!
        if (kind === digit) digits++
        else if (kind === word) {
          letters++
          if (c >= 0x61) isCapital = false
          if (asciiLookAlike[c] === 0) isLookAlike = false
          else alike++
        } else if (c === 0x25 || c === 0x26 || c === 0x5c) {
          if (!isLast && length - at < longestEscape) return false
          readUnit(text, at)
          if (!readsWord(unit.class) && !joins(unit.class)) break
          if (unit.class >= number && unit.class <= lastNumber) digits++
          isAscii = false
          at = unit.end
          continue
        } else break
        at++
        continue
      }
      if (!isLast && length - at < longestEscape) return false
      readUnit(text, at)
      const unitClass = unit.class
      if (unitClass >= number && unitClass <= lastNumber) digits += unitClass > 10 ? 2 : 1
      else if (unitClass === letter) {
        letters++
        isLookAlike = false
      } else if (unitClass >= lookAlike && unitClass <= lastLookAlike) {
        letters++
        alike++
      } else if (!joins(unitClass)) break
      isAscii = false
      at = unit.end
    }
    if (at >= length && !isLast && at - from < longestWord) return false

    const before = from === 0 ? 0 : text.charCodeAt(from - 1)
    const isJoined = before === 0x2d || before === 0x2e
    if (digits > 0) {
      this.#add(digits + alike, at)
    } else if (letters < 2) {
      if (isLookAlike && letters === 1) this.#add(this.#digits > 0 ? 1 : 0, this.#digits > 0 ? at : -1)
    } else if (isLookAlike && letters <= mostLookAlikes) {
      if (this.#digits > 0) this.#add(letters, at)
    } else if (this.#spells(text, from, at, isAscii)) {
      // Taken in.
    } else if (this.#digits >= 3 && this.#digits <= 12 && letters >= 3 && letters <= 12 && (isCapital || isJoined)) {
      this.#add(letters, at)
    } else if (!((before === 0x26 && text[at] === ';') || (before === 0x25 && letters === 2))) {
      this.#closesAt = from
    }
    this.#at = at
    return true
  }

  /** Takes a word that says a number, or `and` between two. */
  #spells(text: string, from: number, to: number, isAscii: boolean): boolean {
    if (isAscii && !canBeNumberWord(text, from, to - from)) return false
    const said = readNumberWord(isAscii ? text.slice(from, to) : visible(text.slice(from, to)))
    if (said === null) return false
    const numbers = said.filter(({ role }) => role !== 'and').length
    if (numbers === 0) return this.#digits > 0
    this.#add(digitsPerWord * numbers, to)
    return true
  }

  #add(digits: number, end: number): void {
    if (end < 0) return
    if (this.#lastDigit < 0 && this.#at - this.start > longestGap) this.start = this.#at - longestGap
    this.#digits += digits
    this.#lastDigit = end
    this.#skipped = 0
    this.#lineBreaks = 0
  }
}

/** Whether a unit beyond ASCII is a sign by itself that is no part of a word, and no remains of mis-decoding. */
function isPlainSign(unit: number): boolean {
  return (unit < 0xd800 || unit > 0xdfff) && !readsWord(classOf(unit)) && !mayBeMojibake(unit)
}

/** Whether a word of ASCII letters is over here: no digit, letter or escape stands behind it. */
function endsPlainWord(unit: number): boolean {
  return unit < 0x80 && (kinds[unit] === neutral || kinds[unit] === newLine || unit === 0x3c)
}

function readsWord(unitClass: number): boolean {
  return (
    unitClass === letter ||
    (unitClass >= number && unitClass <= lastNumber) ||
    (unitClass >= lookAlike && unitClass <= lastLookAlike)
  )
}

/** What may stand inside a word without ending it. */
function joins(unitClass: number): boolean {
  return unitClass === mark || unitClass === invisible || unitClass === softHyphen
}

/** A word without what is invisible in it; the vowel signs of Indian scripts stay. */
function visible(written: string): string {
  return /[\u0900-\u097f]/.test(written) ? written : written.replace(/[\p{Cf}\p{Mn}]/gu, '')
}
