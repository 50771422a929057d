import type { Catalogue } from '@offhook/catalogue'
import { addressesIn } from '../brands/find-brands.ts'
import { decode } from '../decode/decode.ts'
import type { Group } from '../decode/groups.ts'
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
  const hidden = tailsOf(reveal ? [] : hiddenDigits(numbers))
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
    const isOpen = reveal || isOpenAmong(number, hidden)
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

/** The digits of the numbers that a person must not see. */
export function hiddenDigits(numbers: readonly NumberReport[]): string[] {
  return numbers.filter(({ verdict }) => !isShownInFull(verdict)).map(digitsOf)
}

/** Whether a number is shown in full beside hidden ones, by their ends: nobody's number is not, where it would give one of them away. */
export function isOpenAmong(number: NumberReport, tails: ReadonlySet<string>): boolean {
  if (number.verdict !== 'ordinary') return isShownInFull(number.verdict)
  const digits = digitsOf(number)
  for (let at = 0; at + telling <= digits.length; at++) if (tails.has(digits.slice(at, at + telling))) return false
  return true
}

/** So many digits of a number in a row give it away. */
const telling = 7

function digitsOf({ e164, dial }: NumberReport): string {
  return (e164 ?? dial ?? '').replace(/\D/g, '')
}

/**
 * Replaces the digits of numbers that must not be shown, however they are written, also where they stand inside
 * something that is no mention: an address, a file name, a longer run of digits.
 */
export function hideDigits(text: string, numbers: readonly string[]): string {
  return hideTails(text, tailsOf(numbers))
}

/** As `hideDigits`, for the ends of the numbers as `tailsOf` gives them. */
export function hideTails(text: string, tails: ReadonlySet<string>): string {
  if (tails.size === 0) return text
  const hide: Group[] = []
  decode(text, [0, text.length], (run) => {
    let stream = ''
    for (const group of run) stream += group.digits
    for (let at = 0; at + telling <= stream.length; at++) {
      if (!tails.has(stream.slice(at, at + telling))) continue
      let end = 0
      for (const group of run) {
        const start = end
        end += group.digits.length
        if (start < at + telling && end > at) hide.push(group)
      }
    }
  })
  if (hide.length === 0) return text
  let shown = ''
  let end = 0
  for (const group of hide.sort((a, b) => a.start - b.start)) {
    if (group.start < end) continue
    shown += text.slice(end, group.start) + '•'.repeat(group.digits.length)
    end = group.end
  }
  return shown + text.slice(end)
}

/** The last digits of the numbers, of those that are long enough. */
export function tailsOf(numbers: readonly string[]): ReadonlySet<string> {
  return new Set(numbers.map((number) => number.slice(-telling)).filter((tail) => tail.length === telling))
}

/** Hosts that open a conversation with whoever put up the link, whoever owns the host. */
const messengers = /^(?:wa\.me|(?:api\.|web\.)?whatsapp\.com|t\.me|m\.me|signal\.me)$/

/** Addresses that are not a known company's, in a form that nothing turns into a link: `help-desk[.]example`. */
function defang(text: string, catalogue: Catalogue): string {
  let shown = ''
  let at = 0
  for (const { host, start, end } of addressesIn(text)) {
    const owner = catalogue.hostOwner(host)
    if (owner && !owner.community && !messengers.test(host)) continue
    shown += text.slice(at, start).replace(/(https?):\/\/$/i, '') + text.slice(start, end).replaceAll('.', '[.]')
    at = end
  }
  return shown + text.slice(at)
}
