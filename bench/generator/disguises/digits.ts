import { type Split, split } from '../split.ts'
import type { Disguise } from './disguise.ts'

/** Alphabets of ten digits. The parts use different ones. */
const STYLED: Split<string> = split(
  ['𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗', '０１２３４５６７８９', '⓪①②③④⑤⑥⑦⑧⑨', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿', '०१२३४५६७८९', '₀₁₂₃₄₅₆₇₈₉'],
  ['𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡', '𝟬𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴𝟵', '⓿❶❷❸❹❺❻❼❽❾', '𝟢𝟣𝟤𝟥𝟦𝟧𝟨𝟩𝟪𝟫', '٠١٢٣٤٥٦٧٨٩', '⁰¹²³⁴⁵⁶⁷⁸⁹', '০১২৩৪৫৬৭৮৯'],
)

/** Letters that pass for a digit. */
const LOOK_ALIKES: Split<Readonly<Record<string, string>>> = split(
  [
    { '0': 'O', '1': 'l' },
    { '0': 'О', '5': 'S' },
    { '1': 'I', '5': 'S', '0': 'O' },
  ],
  [
    { '0': 'o', '1': 'I' },
    { '0': 'Ο', '1': 'l', '5': 'S' },
    { '0': 'օ', '5': 'Ѕ' },
  ],
)

/** Every digit, or only most of them, in another alphabet. */
export const unicodeDigits: Disguise = ({ plain, part, random }) => {
  const alphabet = [...random.pick(STYLED[part])]
  const mixed = random.chance(0.3)
  return plain().replace(/\d/g, (digit) => (mixed && random.chance(0.4) ? digit : alphabet[Number(digit)]!))
}

export const homoglyphs: Disguise = ({ plain, part, random }) => {
  const table = random.pick(LOOK_ALIKES[part])
  return plain().replace(/\d/g, (digit) => table[digit] ?? digit)
}

/** Emoji keys: a digit, a variation selector and the enclosing keycap. */
export const keycaps: Disguise = ({ written, part, random }) => {
  const between = random.pick(part === 'train' ? ['', ' ', '-'] : ['', '➖', ' . '])
  const variation = random.chance(0.5) ? '\uFE0F' : ''
  return written.groups.map((group) => group.replace(/\d/g, `$&${variation}\u20E3`)).join(between)
}

/** UTF-8 of mathematical or full-width digits, read in a one-byte encoding. */
export const mojibake: Disguise = ({ plain, part, random }) => {
  const alphabet = [...(part === 'train' ? '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗' : random.pick(['𝟬𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴𝟵', '𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡']))]
  const decoder = new TextDecoder(
    part === 'train' ? 'windows-1252' : random.pick(['windows-1253', 'macintosh', 'windows-1252']),
  )
  return plain().replace(/\d/g, (digit) => decoder.decode(new TextEncoder().encode(alphabet[Number(digit)]!)))
}
