/** Signs that families ask for, a bit each. */
const asked = '-/.:#*()xXvVhHpP$°,\\'
const bits = new Uint32Array(128)
for (const [index, sign] of [...asked].entries()) bits[sign.charCodeAt(0)] = 1 << index
const beyondAscii = 1 << asked.length

/** The bits of some signs; a sign beyond ASCII stands for all of them. */
export function signsOf(signs: string): number {
  let set = 0
  for (const sign of signs) {
    const unit = sign.charCodeAt(0)
    const bit = unit < 0x80 ? bits[unit]! : beyondAscii
    if (bit === 0) throw new Error(`no bit for ${sign}`)
    set |= bit
  }
  return set
}

const Kind = { other: 0, digit: 1, upper: 2, lower: 3 } as const
const kinds = new Uint8Array(128)
kinds.fill(Kind.digit, 0x30, 0x3a)
kinds.fill(Kind.upper, 0x41, 0x5b)
kinds.fill(Kind.lower, 0x61, 0x7b)

/** What a stretch of text has of what the families look for: told in one pass, so that most of them need none. */
export interface Signs {
  /** All signs, and those right behind a digit; see `signsOf`. */
  readonly all: number
  readonly behindDigits: number
  /** The longest runs of digits, and of digits and the letters a to f. */
  readonly longestDigits: number
  readonly longestHex: number
  readonly hyphens: number
  readonly dots: number
  /** A capital letter right before or behind a digit. */
  readonly hasCode: boolean
}

export function readSigns(text: string): Signs {
  let all = 0
  let behindDigits = 0
  let longestDigits = 0
  let longestHex = 0
  let hyphens = 0
  let dots = 0
  let hasCode = false
  let digits = 0
  let hex = 0
  let before: number = Kind.other
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) {
      all |= beyondAscii
      if (before === Kind.digit) behindDigits |= beyondAscii
      before = Kind.other
      digits = hex = 0
      continue
    }
    const kind = kinds[unit]!
    const bit = bits[unit]!
    all |= bit
    if (before === Kind.digit) behindDigits |= bit
    if (kind === Kind.digit) {
      if (++digits > longestDigits) longestDigits = digits
      if (++hex > longestHex) longestHex = hex
      if (before === Kind.upper) hasCode = true
    } else {
      digits = 0
      if (kind !== Kind.other && (unit | 0x20) <= 0x66) {
        if (++hex > longestHex) longestHex = hex
      } else hex = 0
      if (kind === Kind.upper && before === Kind.digit) hasCode = true
      if (unit === 0x2d) hyphens++
      else if (unit === 0x2e) dots++
    }
    before = kind
  }
  return { all, behindDigits, longestDigits, longestHex, hyphens, dots, hasCode }
}
