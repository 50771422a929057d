import type { Disguise } from '../report.ts'

/** The disguises in the order of their bits. */
const disguiseOrder: readonly Disguise[] = [
  'unicode-digits',
  'homoglyphs',
  'number-words',
  'symbol-separators',
  'brackets',
  'emoji',
  'keycaps',
  'zero-width',
  'combining-marks',
  'bidi-controls',
  'soft-hyphen',
  'line-break',
  'markup',
  'html-entities',
  'percent-encoding',
  'mojibake',
  'vanity-letters',
  'glued',
  'regrouped',
  'spaced',
  'stray-letter',
  'link',
]

/** Sets of disguises are numbers: a bit for each. */
export const Hidden = Object.fromEntries(disguiseOrder.map((name, index) => [name, 1 << index])) as Readonly<
  Record<Disguise, number>
>

/** The names of a set of disguises, in the order in which `Disguise` lists them. */
export function disguisesOf(bits: number): Disguise[] {
  return disguiseOrder.filter((_, index) => bits & (1 << index))
}

/** What stands between two groups of digits; a set of bits. */
export const Between = {
  space: 1,
  lineBreak: 2,
  plus: 4,
  open: 8,
  close: 16,
  dash: 32,
  dot: 64,
  slash: 128,
  comma: 256,
  colon: 512,
  symbol: 1024,
  emoji: 2048,
  letter: 4096,
  markup: 8192,
  list: 16384,
} as const

/** What stands before a group of digits, back to the group before it. */
export interface Gap {
  /** What it consists of, see `Between`. */
  bits: number
  /** How many characters that show; a run of the same one counts once, up to the length where it is a rule or a leader. */
  length: number
}

/** Digits that stand together, with nothing that shows between them. */
export interface Group {
  digits: string
  /** A second reading, where the first rests on letters or foreign digits that may be meant otherwise; `digits` if there is none. */
  otherDigits: string
  /** UTF-16 offsets into the text. */
  start: number
  end: number
  /** Set of disguises, see `Hidden`. */
  hidden: number
  gap: Gap
  /** A plus, or what is used for one, belongs to this group. Its offset; -1 without. */
  plusAt: number
  /** Written in a link that is only for numbers (`tel:`, `wa.me/`). 0: none, 1: as dialled, 2: always international. */
  link: 0 | 1 | 2
  /** Spelled with the letters of a keypad. */
  isVanity: boolean
}
