import { fold } from '../text/fold.ts'
import { spokenDigits } from './number-words.data.ts'

/** What a word does to a spoken number. */
type Role =
  | { readonly role: 'number'; readonly value: number; readonly twenties: boolean }
  | { readonly role: 'hundred' }
  | { readonly role: 'thousand' }
  | { readonly role: 'and' }
  | { readonly role: 'times'; readonly value: 2 | 3 }

/** A word of a spoken number, with the set of languages that have it: a bit each. */
export type SpokenWord = Role & { readonly languages: number }

/** Every language. */
export const anyLanguage = -1

const words = new Map<string, SpokenWord>()
let longest = 0

const beginning = 3
/** How number words begin, without accents. */
const beginnings = new Set<string>()
/** And how they end: a word that ends otherwise is not put together from them. */
const endings = new Set<string>()
learnWords()

/** The ASCII ones as a table: five bits a letter. */
const asciiBeginnings = new Uint8Array(32 ** beginning)
for (const letters of beginnings) {
  if (!/^[a-z]+$/.test(letters)) continue
  asciiBeginnings[[...letters].reduce((key, letter) => key * 32 + (letter.charCodeAt(0) & 31), 0)] = 1
}

/** The last two letters of the ASCII ones. */
const asciiEndings = new Uint8Array(32 ** 2)
for (const letters of endings) {
  if (/^[a-z]+$/.test(letters)) asciiEndings[endingAt(letters, letters.length)] = 1
}

function endingAt(text: string, end: number): number {
  return (text.charCodeAt(end - 2) & 31) * 32 + (text.charCodeAt(end - 1) & 31)
}

function learnWords(): void {
  let bit = 1
  const add = (name: string, word: Role): void => {
    const folded = fold(name).text
    const known = words.get(folded)
    // The first language wins where two share a word, as none share one with two meanings.
    words.set(
      folded,
      known === undefined ? { ...word, languages: bit } : { ...known, languages: known.languages | bit },
    )
    if (folded.length > longest) longest = folded.length
    beginnings.add(folded.slice(0, beginning))
    endings.add(folded.slice(-2))
  }
  for (const language of Object.values(spokenDigits)) {
    const lists: [readonly (readonly string[])[], (index: number) => number][] = [
      [language.units, (index) => index],
      [language.teens, (index) => index + 10],
      [language.tens, (index) => (index + 2) * 10],
    ]
    for (const [list, value] of lists) {
      for (const [index, names] of list.entries()) {
        for (const name of names) {
          add(name, { role: 'number', value: value(index), twenties: language.twenties?.includes(name) ?? false })
        }
      }
    }
    for (const [name, value] of language.compounds?.(language.units, language.tens) ?? []) {
      add(name, { role: 'number', value, twenties: false })
    }
    for (const name of language.hundred) add(name, { role: 'hundred' })
    for (const name of language.thousand) add(name, { role: 'thousand' })
    for (const name of language.double) add(name, { role: 'times', value: 2 })
    for (const name of language.triple) add(name, { role: 'times', value: 3 })
    for (const name of language.and) add(name, { role: 'and' })
    bit <<= 1
  }
}

/** The last three letters of the ASCII ones, and any letter before the last two: a glued word may end in a short one. */
const asciiLastThree = new Uint8Array(32 ** 3)
for (const word of words.keys()) {
  if (!isAsciiLower(word)) continue
  const last = endingAt(word, word.length)
  if (word.length === 2) for (let letter = 0; letter < 32; letter++) asciiLastThree[letter * 32 ** 2 + last] = 1
  else if (word.length > 2) asciiLastThree[(word.charCodeAt(word.length - 3) & 31) * 32 ** 2 + last] = 1
}

/** The first three letters; whatever stands third of those with two. */
const openBeginnings = asciiBeginnings.map((is, key) => is | asciiBeginnings[key >> 5]!)

/** Whether a whole word in ASCII letters is worth reading: no number word begins or ends otherwise. */
export function canBeNumberWord(text: string, from: number, length: number): boolean {
  if (length > 1 && asciiEndings[endingAt(text, from + length)] === 0) return false
  let key = 0
  for (let i = 0; i < beginning && i < length; i++) key = key * 32 + (text.charCodeAt(from + i) & 31)
  return asciiBeginnings[key] === 1
}

/** The same of the bytes of a text. */
export function canBeNumberWordBytes(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from
  if (length < 2) return false
  const ending = ((bytes[to - 2]! & 31) << 5) | (bytes[to - 1]! & 31)
  if (asciiEndings[ending] === 0) return false
  const two = ((bytes[from]! & 31) << 5) | (bytes[from + 1]! & 31)
  if (length === 2) return asciiBeginnings[two] === 1
  if (asciiLastThree[((bytes[to - 3]! & 31) << 10) | ending] === 0) return false
  return asciiBeginnings[(two << 5) | (bytes[from + 2]! & 31)] === 1
}

/** The same without asking how long the word is, in one step: true for more words. `to` is three bytes from the first on at least. */
export function mayBeNumberWordBytes(bytes: Uint8Array, from: number, to: number): boolean {
  return (
    (openBeginnings[((bytes[from]! & 31) << 10) | ((bytes[from + 1]! & 31) << 5) | (bytes[from + 2]! & 31)]! &
      asciiLastThree[((bytes[to - 3]! & 31) << 10) | ((bytes[to - 2]! & 31) << 5) | (bytes[to - 1]! & 31)]!) ===
    1
  )
}

/** The same of a word whose accents have been folded away: put together from others, it may begin with one of two letters. */
export function canBeFoldedNumberWord(letters: Uint8Array, length: number): boolean {
  if (canBeNumberWordBytes(letters, 0, length)) return true
  return length >= shortestGlued && asciiBeginnings[((letters[0]! & 31) << 5) | (letters[1]! & 31)] === 1
}

/** How many digits a word can stand for beyond those of the words before it. */
const mostDigits = { and: 0, times: 4, hundred: 3, thousand: 4 } as const

/** How many digits spoken words add to a number at most. For the scan. */
export function digitsOf(spoken: readonly SpokenWord[]): number {
  let digits = 0
  for (const word of spoken) digits += digitsOfOne(word)
  return digits
}

function digitsOfOne(word: SpokenWord): number {
  return word.role === 'number' ? String(word.value).length : mostDigits[word.role]
}

interface AsciiWord {
  readonly word: string
  readonly digits: number
  /** What it stands for by itself; -1 where it changes others, or is no number of one or two digits. */
  readonly value: number
}

/** The words in ASCII letters by a number made of their letters, which others may share. */
const asciiWords = new Map<number, AsciiWord[]>()
for (const [word, spoken] of words) {
  if (!isAsciiLower(word)) continue
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i))
  const entry = {
    word,
    digits: digitsOfOne(spoken),
    value: spoken.role === 'number' && spoken.value < 100 ? spoken.value : -1,
  }
  const known = asciiWords.get(hash)
  if (known === undefined) asciiWords.set(hash, [entry])
  else known.push(entry)
}

function hashOn(hash: number, letter: number): number {
  return (hash * 31 + letter) & 0x3fffffff
}

function asciiWordAt(bytes: Uint8Array, from: number, to: number): AsciiWord | undefined {
  let hash = 0
  for (let at = from; at < to; at++) hash = hashOn(hash, bytes[at]! | 0x20)
  return asciiWords.get(hash)?.find(({ word }) => isWordAt(word, bytes, from, to))
}

function isWordAt(word: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== (bytes[from + i]! | 0x20)) return false
  return true
}

/** `digitsOf` a word in ASCII letters, in capitals or not, that is still in bytes; -1 where it is no number. */
export function digitsOfAsciiWord(bytes: Uint8Array, from: number, to: number): number {
  const known = asciiWordAt(bytes, from, to)
  if (known !== undefined) return known.digits
  if (to - from < shortestGlued || to - from > longestWritten) return -1
  let written = ''
  for (let at = from; at < to; at++) written += String.fromCharCode(bytes[at]! | 0x20)
  const spoken = readNumberWord(written)
  return spoken === null ? -1 : digitsOf(spoken)
}

/** What a word in ASCII letters stands for by itself; -1 for all but the words for single numbers below a hundred. */
export function valueOfAsciiWord(bytes: Uint8Array, from: number, to: number): number {
  return asciiWordAt(bytes, from, to)?.value ?? -1
}

/** How a character is spelled in a number word, besides as an ASCII letter, which stands for itself. */
export const Spelling = { foreign: 1, several: 2, nothing: 3 } as const

/** The letters beyond ASCII that number words have. */
const otherLetters = new Set([...words.keys()].flatMap((word) => [...word]).filter((letter) => letter > '\x7f'))
const spellings = new Uint8Array(0x10000)

/**
 * What a character beyond ASCII is folded to: the ASCII letter; nothing; several letters or another one that number words
 * have; or letters that they have not.
 */
export function spellingOf(point: number): number {
  if (point > 0xffff) return Spelling.several
  const known = spellings[point]!
  if (known > 0) return known
  const { text } = fold(String.fromCharCode(point))
  const isForeign = [...text].some((letter) => !/[a-z]/.test(letter) && !otherLetters.has(letter))
  const spelling =
    text === ''
      ? Spelling.nothing
      : isForeign
        ? Spelling.foreign
        : text.length > 1 || text > '\x7f'
          ? Spelling.several
          : text.charCodeAt(0)
  spellings[point] = spelling
  return spelling
}

/** Glued words of two letters and less are found in too many others. */
const shortestGlued = 6
/** The longest number that anybody writes as one word; a longer run of letters is no use trying. */
const longestWritten = 80

/**
 * Reads a written word as spoken numbers: one, or several written as one word (`fivefivefive`, `achthundert`). Null unless
 * all of it is numbers. The fewest words win, as `seventeen` over `seven` and something.
 */
export function readNumberWord(written: string): readonly SpokenWord[] | null {
  if (written.length > longestWritten) return null
  const known = words.get(written)
  if (known !== undefined) return [known]
  const folded = isAsciiLower(written) ? written : fold(written).text
  const whole = words.get(folded)
  if (whole !== undefined) return [whole]
  if (folded.length < shortestGlued) return null
  if (!endings.has(folded.slice(-2))) return null
  // From the end: the fewest words that make up the rest of each place, and how long the first of them is.
  const fewest = new Uint8Array(folded.length + 1).fill(unreadable)
  const first = new Uint8Array(folded.length)
  fewest[folded.length] = 0
  for (let at = folded.length - 2; at >= 0; at--) {
    for (let length = Math.min(longest, folded.length - at); length >= 2; length--) {
      const rest = fewest[at + length]!
      if (rest + 1 < fewest[at]! && words.has(folded.slice(at, at + length))) {
        fewest[at] = rest + 1
        first[at] = length
      }
    }
  }
  if (fewest[0] === unreadable) return null
  const parts: SpokenWord[] = []
  for (let at = 0; at < folded.length; at += first[at]!) parts.push(words.get(folded.slice(at, at + first[at]!))!)
  return parts
}

const unreadable = 255

function isAsciiLower(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return true
}

const lettersOfDigits: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }
const leetWord = /^[a-z]{1,5}[0-9][a-z0-9]{0,6}/i

/** A number word with digits for some of its letters, as `s3v3n` and `f1ve`, that begins at an offset; null where none does. */
export function readLeetWord(text: string, index: number): { words: readonly SpokenWord[]; end: number } | null {
  const written = leetWord.exec(text.slice(index, index + 12))?.[0]
  if (written === undefined) return null
  const word = words.get(written.toLowerCase().replace(/\d/g, (digit) => lettersOfDigits[digit] ?? digit))
  return word === undefined || word.role !== 'number' ? null : { words: [word], end: index + written.length }
}

/** Puts spoken words together: eight hundred, ninety-nine, quatre-vingt-dix-huit, cincuenta y cinco, double five. */
export class SpokenNumber {
  #value = -1
  #times = 1
  #canExtend = false
  #twenties = false

  /** Takes the next word. Returns the digits of what was finished by it: empty while it only goes on. */
  take(word: SpokenWord): string {
    switch (word.role) {
      case 'and':
        return ''
      case 'times': {
        const digits = this.finish()
        this.#times = word.value
        return digits
      }
      case 'hundred':
        return this.#multiply(100)
      case 'thousand':
        return this.#multiply(1000)
      case 'number':
        return this.#add(word.value, word.twenties)
    }
  }

  /** Whether a number is under way that an `and` or a further word may go on with. */
  get isOpen(): boolean {
    return this.#value >= 0 || this.#times > 1
  }

  /** Closes the number under way and returns its digits. */
  finish(): string {
    const digits = this.#value < 0 ? '' : String(this.#value).repeat(this.#times)
    this.#value = -1
    if (digits !== '') this.#times = 1
    this.#canExtend = false
    return digits
  }

  #multiply(by: number): string {
    if (this.#value < 0 || this.#value >= by) {
      const digits = this.finish()
      this.#value = by
      return digits
    }
    this.#value *= by
    this.#canExtend = true
    return ''
  }

  #add(value: number, twenties: boolean): string {
    const before = this.#value
    const isTens = before >= 20 && before < 100 && before % 10 === 0
    const joins =
      before > 0 &&
      ((isTens && value > 0 && value < 10) ||
        (this.#twenties && (before === 60 || before === 80) && value >= 10 && value < 20) ||
        (this.#canExtend && before % 100 === 0 && value >= 10 && value < 100) ||
        (this.#canExtend && before % 10 === 0 && before % 100 !== 0 && value > 0 && value < 10))
    if (joins) {
      this.#value += value
      this.#twenties = false
      return ''
    }
    if (before === 4 && value === 20 && twenties) {
      this.#value = 80
      this.#twenties = true
      return ''
    }
    const digits = this.finish()
    this.#value = value
    this.#twenties = twenties
    return digits
  }
}
