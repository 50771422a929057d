import { foldLine } from './statement-line.ts'

/** Where a descriptor stands in a line. */
export interface DescriptorMatch {
  readonly start: number
  /** Where what follows begins. */
  readonly end: number
  /** False where a star of the descriptor is missing, or the line breaks off inside it. */
  readonly whole: boolean
}

export interface DescriptorPattern {
  readonly text: string
  /** How many letters and digits it has: of two that fit, the longer one says more. */
  readonly weight: number
  find(folded: string): DescriptorMatch | null
}

/**
 * A descriptor as a pattern for folded lines. Banks drop and add spaces, lose stars, dots and slashes, and cut lines
 * off; letters and digits they keep. A hyphen is never taken for a dot or a slash, and a domain-like text never fits
 * inside a longer domain: `APPLE.COM-BILL.NET` is not `APPLE.COM/BILL`.
 */
export function descriptorPattern(text: string): DescriptorPattern {
  const folded = foldLine(text)
  const parts = folded.match(/[A-Z]+|\d+|#|[^A-Z\d#]+/g) ?? []
  const isDomain = /[A-Z0-9]\.[A-Z]/.test(folded)
  const firstWord = parts.find((part) => /[A-Z0-9]/.test(part)) ?? ''
  // Two or three letters are somebody's only with their star.
  const starIsNeeded = firstWord.length <= 4 && text.includes('*')
  let source = ''
  for (const [index, part] of parts.entries()) {
    if (/^[A-Z]+$|^\d+$/.test(part)) source += part
    else if (part === '#') source += '\\s?\\d+'
    else source += separator(part, parts[index - 1] ?? '', parts[index + 1] ?? '', starIsNeeded)
  }
  const last = parts.at(-1) ?? ''
  // AMAZONPRIMEBR: a country may stand at the end of a long text without a space.
  const country = folded.length > 9 ? '(?:(?:BR|CA|AU|IN|MX|UK|US|DE|FR|ES|IT|NL|PT)(?![A-Z]))?' : ''
  if (/[A-Z]$/.test(last)) source += `${country}(?![A-Z])`
  const before = isDomain ? '(?<![A-Z0-9@_-])(?<!(?<!WWW)\\.)' : '(?<![A-Z0-9@])'
  const pattern = new RegExp(before + source)
  const letters = folded.replace(/[^A-Z0-9#]/g, '')
  return {
    text,
    weight: letters.length,
    find(folded) {
      const match = pattern.exec(folded)
      if (match) {
        const stars = match.slice(1).length
        const found = match.slice(1).filter((star) => star === '*').length
        const end = match.index + match[0].length
        if (isDomain && isInsideDomain(match[0], folded.slice(end))) return null
        if (!match[0].includes('/') && isOthersDomain(folded, match.index, end)) return null
        // Without its star the descriptor has to end as a word does: TULPAYMENTS is nobody's TULPAY *.
        if (last.includes('*') && found === 0 && /[A-Z]/.test(folded[end - 1]!) && /[A-Z]/.test(folded[end] ?? ''))
          return null
        return { start: match.index, end, whole: found === stars }
      }
      return cutOff(letters, folded)
    },
  }
}

/** Whether the text is a part of somebody else's domain: PAYPAL-HELP.COM, MY-PAYPAL.NET, PAYPAL.COM.DESK.NET. */
function isOthersDomain(folded: string, start: number, end: number): boolean {
  const before = /[A-Z0-9.-]*$/.exec(folded.slice(0, start))![0]
  const after = /^[A-Z0-9.-]*/.exec(folded.slice(end))![0]
  if (/^\.(?:COM|NET|ORG|INFO|CO)\.[A-Z0-9-]{3,}/.test(after) || /^\.[A-Z0-9-]{4,}\.[A-Z]{2,}/.test(after)) return true
  const isHyphened = before.endsWith('-') || after.startsWith('-')
  return isHyphened && /\.[A-Z]{2,}$/.test(before + folded.slice(start, end) + after)
}

/** Whether a longer domain goes on after the text. Behind a slash that is really there, a hyphen belongs to a path. */
function isInsideDomain(matched: string, after: string): boolean {
  return /^\s?\.\s?[A-Z]/.test(after) || (!matched.includes('/') && /^\s?-\s?[A-Z]/.test(after))
}

function separator(part: string, left: string, right: string, starIsNeeded: boolean): string {
  if (part.includes('*')) return starIsNeeded ? '\\s{0,3}(\\*)\\s{0,3}' : '\\s{0,3}(\\*)?\\s{0,3}'
  if (part.includes('+')) return '\\s?(?:\\+|PLUS)\\s?'
  if (part === '.') return '\\s?\\.?\\s?'
  if (part === '/') return '\\s?/?\\s?'
  const joins = left.length >= 3 && right.length >= 3 ? '{0,3}' : '{1,3}'
  return part.includes('&') ? '[^A-Z0-9]{0,3}' : `[^A-Z0-9]${joins}`
}

/** The letters that a cut-off line needs at least to be told. */
const fewestLetters = 8

/** A line that ends inside the descriptor: fields of 22 or 25 characters are usual. */
function cutOff(letters: string, folded: string): DescriptorMatch | null {
  if (letters.includes('#') || letters.length <= fewestLetters) return null
  const place = folded.lastIndexOf(letters.slice(0, 3))
  if (place < 0 || (place > 0 && /[A-Z0-9@.-]/.test(folded[place - 1]!))) return null
  const rest = folded.slice(place)
  if (/-|\.[^A-Z]*$/.test(rest.slice(0, -1)) && /-/.test(rest)) return null
  const kept = rest.replace(/[^A-Z0-9]/g, '')
  if (kept.length < fewestLetters || kept.length >= letters.length || !letters.startsWith(kept)) return null
  return { start: place, end: folded.length, whole: false }
}
