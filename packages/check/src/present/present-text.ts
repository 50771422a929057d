import type { Catalogue } from '@offhook/catalogue'
import { addressesIn } from '../brands/find-brands.ts'
import type { NumberReport, NumberVerdict } from '../report.ts'

/** A stretch of a text as a person may see it. */
export interface Segment {
  readonly text: string
  /** Null for what is not a number. */
  readonly verdict: NumberVerdict | null
  /** Where the stretch stands in the text as given. */
  readonly start: number
  readonly end: number
}

export interface PresentOptions {
  readonly catalogue: Catalogue
  /** Shows every number in full: only where a person asked for it. */
  readonly reveal?: boolean
}

/** Verdicts whose numbers are shown in full. All others are masked. */
const shownInFull: ReadonlySet<NumberVerdict> = new Set(['official', 'public', 'ordinary'])

/** Whether a person sees a number with this verdict in full. */
export function isShownInFull(verdict: NumberVerdict): boolean {
  return shownInFull.has(verdict)
}

/**
 * A text as a person may see it: numbers that are not official, public or nobody's are masked wherever they stand,
 * and addresses that are not a known company's cannot be followed.
 */
export function presentText(
  text: string,
  part: 'text' | 'title',
  numbers: readonly NumberReport[],
  { catalogue, reveal = false }: PresentOptions,
): Segment[] {
  const mentions = numbers
    .flatMap((number) => number.mentions.map((mention) => ({ number, mention })))
    .filter(({ mention }) => mention.in === part)
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
  const hidden = tailsOf(reveal ? [] : numbers.filter(({ verdict }) => !isShownInFull(verdict)).map(digitsOf))
  const plain = (start: number, end: number): Segment => {
    const piece = text.slice(start, end)
    const shown = reveal ? piece : defang(hideTails(piece, hidden), catalogue)
    return { text: shown, verdict: null, start, end }
  }
  const segments: Segment[] = []
  let at = 0
  for (const { number, mention } of mentions) {
    if (mention.start < at) continue
    if (mention.start > at) segments.push(plain(at, mention.start))
    const isOpen = reveal || isShownInFull(number.verdict)
    segments.push({
      text: isOpen ? mention.raw : number.masked,
      verdict: number.verdict,
      start: mention.start,
      end: mention.end,
    })
    at = mention.end
  }
  if (at < text.length) segments.push(plain(at, text.length))
  return segments
}

/** So many digits of a number in a row give it away. */
const telling = 7
/** Characters that may stand between two digits of one number. */
const widestGap = 4

function digitsOf({ e164, dial }: NumberReport): string {
  return (e164 ?? dial ?? '').replace(/\D/g, '')
}

/**
 * Replaces the digits of numbers that must not be shown, also where they stand inside something that is no mention: an
 * address, a file name, a longer run of digits.
 */
export function hideDigits(text: string, numbers: readonly string[]): string {
  return hideTails(text, tailsOf(numbers))
}

function hideTails(text: string, tails: ReadonlySet<string>): string {
  if (tails.size === 0) return text
  const digits: { digit: string; start: number; end: number }[] = []
  let start = 0
  for (const character of text) {
    const digit = decimalDigit(character)
    if (digit !== null) digits.push({ digit, start, end: start + character.length })
    start += character.length
  }
  const stream = digits.map(({ digit }) => digit).join('')
  const hide = new Set<number>()
  for (let at = 0; at + telling <= digits.length; at++) {
    if (!tails.has(stream.slice(at, at + telling))) continue
    const run = digits.slice(at, at + telling)
    if (run.every(({ start }, index) => index === 0 || start - run[index - 1]!.end <= widestGap)) {
      for (let i = 0; i < telling; i++) hide.add(at + i)
    }
  }
  if (hide.size === 0) return text
  let shown = ''
  let end = 0
  for (const index of [...hide].sort((a, b) => a - b)) {
    shown += `${text.slice(end, digits[index]!.start)}•`
    end = digits[index]!.end
  }
  return shown + text.slice(end)
}

/** The last digits of the numbers, of those that are long enough. */
function tailsOf(numbers: readonly string[]): ReadonlySet<string> {
  return new Set(numbers.map((number) => number.slice(-telling)).filter((tail) => tail.length === telling))
}

function decimalDigit(character: string): string | null {
  if (character >= '0' && character <= '9') return character
  const plain = character.normalize('NFKD').match(/\d/)
  return plain ? plain[0] : null
}

/** Addresses that are not a known company's, in a form that nothing turns into a link: `help-desk[.]example`. */
function defang(text: string, catalogue: Catalogue): string {
  let shown = ''
  let at = 0
  for (const { host, start, end } of addressesIn(text)) {
    const owner = catalogue.hostOwner(host)
    if (owner && !owner.community) continue
    shown += text.slice(at, start).replace(/(https?):\/\/$/i, '') + text.slice(start, end).replaceAll('.', '[.]')
    at = end
  }
  return shown + text.slice(at)
}
