/** What a UTF-16 unit is to a word: not asked yet, nothing, a letter, or a mark or number. */
const Sign = { unknown: 0, other: 1, letter: 2, inner: 3 } as const

const signs = new Uint8Array(0x10000)
const isLetter = /^\p{L}$/u
const isInner = /^[\p{M}\p{N}]$/u

function signOf(character: string): number {
  return isLetter.test(character) ? Sign.letter : isInner.test(character) ? Sign.inner : Sign.other
}

const highSurrogate = 0xd800
const lowSurrogate = 0xdc00

/** The sign at an offset; half of a character is none. */
function signAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = signs[unit]!
  if (known !== Sign.unknown) return known
  if (unit >= highSurrogate && unit < lowSurrogate) return signOf(String.fromCodePoint(text.codePointAt(at)!))
  const sign = signOf(text[at]!)
  signs[unit] = sign
  return sign
}

const widthAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  return unit >= highSurrogate && unit < lowSurrogate && text.codePointAt(at)! > 0xffff ? 2 : 1
}

const straight = 0x27
const curly = 0x2019

/**
 * Calls back with the offsets of each word: a run of letters, marks and numbers, and what follows an apostrophe in it.
 * The same as `[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*`, at a look-up a character.
 */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  const { length } = text
  let at = 0
  while (at < length) {
    if (signAt(text, at) < Sign.letter) {
      at += widthAt(text, at)
      continue
    }
    const start = at
    do at += widthAt(text, at)
    while (at < length && signAt(text, at) >= Sign.letter)
    for (let unit = text.charCodeAt(at); unit === straight || unit === curly; unit = text.charCodeAt(at)) {
      if (at + 1 >= length || signAt(text, at + 1) !== Sign.letter) break
      at++
      do at += widthAt(text, at)
      while (at < length && signAt(text, at) === Sign.letter)
    }
    take(start, at)
  }
}
