// Writes src/decode/characters.data.ts: the class of every code point, from the Unicode data of this Node and from the
// confusables of UTS #39. `node packages/check/build/characters.ts`, by hand, when either has a newer version.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import confusablesOfUts39 from 'unhomoglyph/data.json' with { type: 'json' }
import { CharacterClass } from '../src/decode/character-classes.ts'

/** Of the package unhomoglyph, which carries confusables.txt as JSON. */
const confusablesVersion = '13.0.0'

const lastCodePoint = 0x1ffff

/** Numbers inside circles and the like that have no compatibility decomposition: first code point, first number, how many. */
const undecomposed: readonly (readonly [number, number, number])[] = [
  [0x24eb, 11, 10],
  [0x24f5, 1, 10],
  [0x24ff, 0, 1],
  [0x2776, 1, 10],
  [0x2780, 1, 10],
  [0x278a, 1, 10],
  [0x3248, 10, 1],
  [0x1f10b, 0, 1],
  [0x1f10c, 0, 1],
]

/** Which digit a Latin letter or sign is used for, where it stands among digits. */
const lookAlikes: Readonly<Record<string, number>> = {
  O: 0,
  o: 0,
  I: 1,
  l: 1,
  Z: 2,
  z: 2,
  S: 5,
  s: 5,
  b: 6,
  G: 6,
  B: 8,
  g: 9,
  q: 9,
}

/** Used for a digit by their shape, though UTS #39 does not pair them. */
const byShape: Readonly<Record<string, number>> = { Ø: 0, ø: 0, Θ: 0, θ: 0, Ө: 0, ө: 0, '\u03ec': 6, '\u03ed': 6, ӏ: 1 }

type Confusables = Readonly<Record<string, string>>
const confusables: Confusables = confusablesOfUts39

/** The prototypes of UTS #39 that stand for a digit. It takes 0 for O, and 1, I and | for l. */
function lookAlikeOf(character: string): number | null {
  const shown = confusables[character] ?? character
  if (/^[2-9]$/.test(shown)) return Number(shown)
  return lookAlikes[shown] ?? byShape[character] ?? null
}

function numberOf(character: string, point: number): number | null {
  for (const [first, number, count] of undecomposed) {
    if (point >= first && point < first + count) return number + point - first
  }
  if (/\p{Nd}/u.test(character)) {
    let zero = point
    while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    // Decimal digits come in runs of ten; several runs may touch (the mathematical ones), then they start at a multiple.
    let runStart = zero
    while (/\p{Nd}/u.test(String.fromCodePoint(runStart - 1))) runStart--
    return (point - runStart) % 10
  }
  const bare = /^\(?(\d{1,2})[).,]?$/.exec(character.normalize('NFKC'))
  return bare && Number(bare[1]) <= 50 && !/\p{L}/u.test(character) ? Number(bare[1]) : null
}

/** Tag characters, variation selectors and whatever else takes no room. U+115F and its like are letters by category, and blank. */
const invisible =
  /[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u0000-\u0008\u000e-\u001f\u007f]/u
const bidiControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

function classOf(point: number): number {
  const character = String.fromCodePoint(point)
  if (point === 0xad) return CharacterClass.softHyphen
  if (point === 0x20e3) return CharacterClass.keycap
  if (bidiControl.test(character)) return CharacterClass.bidiControl
  if (invisible.test(character)) return CharacterClass.invisible
  if (/[\n\r\v\f\u0085\u2028\u2029]/.test(character)) return CharacterClass.lineBreak
  // The blank braille pattern shows as a space and is none by category.
  if (/[\s\u2800]/.test(character)) return CharacterClass.space
  const number = numberOf(character, point)
  if (number !== null) return CharacterClass.number + number
  const compatible = character.normalize('NFKC')
  if (/^[+\u2795]$/u.test(compatible) || confusables[character] === '+') return CharacterClass.plus
  // A sign that merely resembles a digit (the bar for 1) is far more often a separator; only letters and letter-like
  // signs are taken for digits.
  const letterLike = /[\p{L}\p{Nl}\p{So}]/u.test(character) && !/[\p{Ps}\p{Pe}]/u.test(character)
  const digit = lookAlikeOf(character) ?? (compatible === character ? null : lookAlikeOf(compatible))
  const upper = character.toUpperCase()
  const cased = /\p{Ll}/u.test(character) && upper.length === character.length ? confusables[upper] : undefined
  const byCase = cased !== undefined && /^[2-9]$/.test(cased) ? Number(cased) : null
  if (letterLike && (digit ?? byCase) !== null) return CharacterClass.lookAlike + (digit ?? byCase)!
  if (/\p{L}/u.test(character) || /\p{Nl}/u.test(character)) return CharacterClass.letter
  if (/\p{M}/u.test(character)) return CharacterClass.mark
  if (/[\p{Ps}\p{Pi}]/u.test(character)) return CharacterClass.open
  if (/[\p{Pe}\p{Pf}]/u.test(character)) return CharacterClass.close
  if (/[\p{Pd}\u2212\u02d7\u2043]/u.test(character)) return CharacterClass.dash
  if (/[\p{Emoji_Presentation}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(character)) {
    return CharacterClass.pictograph
  }
  return CharacterClass.symbol
}

/** Single-byte charsets that UTF-8 is wrongly read in, as their upper halves. */
const charsets = [
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1251',
  'windows-1250',
  'windows-874',
  'macintosh',
]

function upperHalf(charset: string): string {
  const bytes = Uint8Array.from({ length: 128 }, (_, index) => 128 + index)
  const text = new TextDecoder(charset).decode(bytes)
  if (text.length !== 128) throw new Error(`${charset} does not decode a byte to a character`)
  return text
}

/** Runs of one class, and runs that count upwards: `gap.length.class`, in base 36, with `+` where the class counts. */
export function encodeCharacters(): string {
  const runs: string[] = []
  let end = 0
  for (let point = 0; point <= lastCodePoint; ) {
    const first = classOf(point)
    let length = 1
    if (first === CharacterClass.symbol) {
      point++
      continue
    }
    const countsUp = first <= CharacterClass.lastNumber && classOf(point + 1) === first + 1
    while (point + length <= lastCodePoint && classOf(point + length) === first + (countsUp ? length : 0)) length++
    runs.push(`${(point - end).toString(36)}.${length.toString(36)}.${first.toString(36)}${countsUp ? '+' : ''}`)
    point += length
    end = point
  }
  return runs.join(' ')
}

const escaped = (text: string): string =>
  text.replace(/[\p{C}\p{Z}\p{M}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrapped = encodeCharacters().replace(/(.{1,112})(?: |$)/g, "  '$1 ' +\n")
  const text = `// Written by build/characters.ts from Unicode ${process.versions['unicode']} and the confusables of UTS #39,
// version ${confusablesVersion} (Unicode-3.0 licence, https://www.unicode.org/license.txt). Do not edit.
export const unicodeVersion = '${process.versions['unicode']}'

/** \`gap.length.class\` in base 36; after a \`+\` the class goes up by one with every code point of the run. */
export const encodedCharacters =
${wrapped.replace(/ ' \+\n$/, "'\n")}
/** What the bytes 128 to 255 are in ${charsets.join(', ')}. */
export const upperHalves: readonly string[] = [
${charsets.map((charset) => `  '${escaped(upperHalf(charset))}',`).join('\n')}
]
`
  writeFileSync(new URL('../src/decode/characters.data.ts', import.meta.url), text)
}
