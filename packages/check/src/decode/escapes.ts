/** What `readEscape` found: the code point that was written, and where the writing ends. Overwritten by the next call. */
export const escaped = { point: 0, end: 0 }

/** Named references that stand in or around numbers. */
const named: Readonly<Record<string, number>> = {
  nbsp: 0xa0,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  shy: 0xad,
  plus: 0x2b,
  num: 0x23,
  lpar: 0x28,
  rpar: 0x29,
  lsqb: 0x5b,
  rsqb: 0x5d,
  lcub: 0x7b,
  rcub: 0x7d,
  hyphen: 0x2010,
  dash: 0x2010,
  ndash: 0x2013,
  mdash: 0x2014,
  minus: 0x2212,
  bull: 0x2022,
  middot: 0xb7,
  period: 0x2e,
  comma: 0x2c,
  colon: 0x3a,
  sol: 0x2f,
  verbar: 0x7c,
  lowbar: 0x5f,
  ast: 0x2a,
  quot: 0x22,
  apos: 0x27,
  lt: 0x3c,
  gt: 0x3e,
  amp: 0x26,
  sup1: 0xb9,
  sup2: 0xb2,
  sup3: 0xb3,
}

function hexDigit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

function hexNumber(text: string, from: number, digits: number): number {
  let value = 0
  for (let i = from; i < from + digits; i++) {
    const digit = i < text.length ? hexDigit(text.charCodeAt(i)) : -1
    if (digit < 0) return -1
    value = value * 16 + digit
  }
  return value
}

let isNested = false

/** Whether what follows an ampersand is the rest of a reference. */
function isReference(text: string, index: number): boolean {
  return /^(?:#\w{1,8}|[a-z]{2,6});/i.test(text.slice(index, index + 10))
}

/** Reads a character reference of HTML (`&#49;`, `&#x31;`, `&plus;`) that begins at an ampersand. */
export function readEntity(text: string, index: number): boolean {
  let at = index + 1
  if (text.charCodeAt(at) !== 0x23) {
    // The longest name above has six letters.
    const semicolon = text.slice(at, at + 7).indexOf(';')
    const point = semicolon > 0 ? named[text.slice(at, at + semicolon).toLowerCase()] : undefined
    if (point === undefined) return false
    escaped.point = point
    escaped.end = at + semicolon + 1
    // Escaped twice: &amp;#49;
    if (point === 0x26 && !isNested && isReference(text, escaped.end)) {
      isNested = true
      const { end } = escaped
      if (!readEntity(text, end - 1)) {
        escaped.point = point
        escaped.end = end
      }
      isNested = false
    }
    return true
  }
  at++
  const isHex = (text.charCodeAt(at) | 0x20) === 0x78
  if (isHex) at++
  const first = at
  let point = 0
  for (; at < text.length && at - first < 8; at++) {
    const digit = hexDigit(text.charCodeAt(at))
    if (digit < 0 || (!isHex && digit > 9)) break
    point = point * (isHex ? 16 : 10) + digit
  }
  if (at === first || point > 0x10ffff) return false
  escaped.point = point
  escaped.end = text.charCodeAt(at) === 0x3b ? at + 1 : at
  return true
}

/** One percent-encoded byte, encoded once (`%31`) or twice (`%2531`): its value, or -1, and where it ends. */
const byte = { value: -1, end: 0 }

function readByte(text: string, index: number): number {
  byte.value = text.charCodeAt(index) === 0x25 ? hexNumber(text, index + 1, 2) : -1
  byte.end = index + 3
  if (byte.value === 0x25) {
    const inner = hexNumber(text, index + 3, 2)
    if (inner >= 0) {
      byte.value = inner
      byte.end = index + 5
    }
  }
  return byte.value
}

/** Reads one percent-encoded character of UTF-8 that begins at a percent sign. Letters and controls are left alone: `%555` is no U. */
export function readPercent(text: string, index: number): boolean {
  const lead = readByte(text, index)
  if (lead < 0 || (lead < 0x20 && lead !== 0x0a && lead !== 0x0d && lead !== 0x09)) return false
  if (lead < 0x80 && (lead | 0x20) >= 0x61 && (lead | 0x20) <= 0x7a) return false
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (length === 0) return false
  let point = length === 1 ? lead : lead & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) {
    const next = readByte(text, byte.end)
    if (next < 0x80 || next > 0xbf) return false
    point = (point << 6) | (next & 0x3f)
  }
  escaped.point = point
  escaped.end = byte.end
  return true
}

/** Reads a JSON or JavaScript escape (`\u0031`, a surrogate pair of them, `\u{31}`, `\n`) that begins at a backslash. */
export function readBackslash(text: string, index: number): boolean {
  const kind = text.charCodeAt(index + 1)
  if (kind === 0x6e || kind === 0x72 || kind === 0x74) {
    escaped.point = kind === 0x74 ? 0x20 : 0x0a
    escaped.end = index + 2
    return true
  }
  if (kind !== 0x75) return false
  const high = hexNumber(text, index + 2, 4)
  if (high < 0) return false
  escaped.point = high
  escaped.end = index + 6
  if (high >= 0xd800 && high < 0xdc00 && text.charCodeAt(index + 6) === 0x5c && text.charCodeAt(index + 7) === 0x75) {
    const low = hexNumber(text, index + 8, 4)
    if (low >= 0xdc00 && low < 0xe000) {
      escaped.point = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)
      escaped.end = index + 12
    }
  }
  return true
}
