import type { Catalogue, IsoDate } from '@offhook/catalogue'
import type { AllowEntry } from '../check.ts'
import { findNumbers, findWithin } from '../find-numbers.ts'
import type { FoundNumber } from '../found.ts'
import { languageOf } from '../language/detect.ts'
import { mask } from '../present/mask.ts'
import type { Party } from '../report.ts'
import { claimedBy } from './claimed.ts'
import { officialWay } from './official-way.ts'
import { lookAhead, Windows } from './windows.ts'

export interface GuardOptions {
  readonly catalogue: Catalogue
  /** `claimed` (default) acts on a number that follows a brand or words of support within 2,048 code units; `all` on every one. */
  readonly mode?: 'claimed' | 'all'
  /** `mask` (default) hides the last digits, `replace` puts the official way in its place, `report` changes nothing. */
  readonly action?: 'mask' | 'replace' | 'report'
  /** The host's own numbers: they pass. */
  readonly allow?: readonly AllowEntry[]
  /** What the person typed. Numbers in it pass, and brands in it count as said before the text. */
  readonly userText?: string
  /** ISO 3166 alpha-2: where national numbers are dialled. */
  readonly country?: string
  /** The day that decides which numbers have expired. Default: today, in UTC. */
  readonly today?: IsoDate
  /** Hears of every number that did not pass, in reading order. */
  readonly onNumber?: (number: GuardedNumber) => void
}

/** A number that did not pass. */
export interface GuardedNumber {
  readonly e164: string | null
  readonly masked: string
  /** UTF-16 offsets into all the text given so far; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** For whom the words before say that it answers; null for words of support alone, or in mode `all` for nobody. */
  readonly claimed: Party | null
}

/** How far back a brand or words of support count, in code units. */
const reach = 2048
/** What is looked at before a window to read what stands in it, in code units. */
const lookBehind = 128
/** In a window that was cut, a number that begins in its last part may go on: it is left to the next window. */
const unsettled = 128
/** The language is asked for once in so many code units. */
const languageBlock = 1024
/** Digits of a short code, which is never masked. */
const longestShortCode = 6

/**
 * Masks phone numbers in text that arrives in pieces. What goes out is the same however the text was cut, nothing else
 * is changed, and at most 512 code units are held back.
 */
export class Guard {
  readonly #options: GuardOptions
  readonly #windows = new Windows()
  readonly #passing: ReadonlySet<string>
  readonly #today: IsoDate
  /** What went out but still matters, then what is held back. */
  #text = ''
  /** Where the held back text begins in `#text`. */
  #out = 0
  #language: { readonly place: number; readonly language: string } | null = null
  /** How many units of the given text stand before `#text`. */
  #dropped = 0

  readonly #isPublicLine = (digits: string, where: string | null): boolean =>
    this.#options.catalogue.publicLine(digits, where) !== undefined

  constructor(options: GuardOptions) {
    this.#options = options
    const { today = new Date().toISOString().slice(0, 10), allow = [], userText = '', country } = options
    this.#today = today
    this.#passing = new Set([
      ...allow.filter(({ until }) => until === undefined || until >= today).map(({ e164 }) => e164),
      ...findNumbers(userText, country === undefined ? {} : { country }).map(keyOf),
    ])
    if (userText !== '') {
      this.#text = `${userText.slice(-reach)}\n`
      this.#out = this.#text.length
      this.#dropped = -this.#text.length
      this.#windows.restart(this.#out)
    }
  }

  /** Takes the next piece of text and returns what may go out. */
  push(piece: string): string {
    return this.#run(piece, false)
  }

  /** Returns the rest. The guard may be used again for text that goes on from there. */
  flush(): string {
    return this.#run('', true)
  }

  #run(piece: string, isLast: boolean): string {
    const windows = this.#windows
    this.#text += piece
    // Half a character decides nothing.
    const isHalf = !isLast && isHighSurrogate(this.#text.charCodeAt(this.#text.length - 1))
    const text = isHalf ? this.#text.slice(0, -1) : this.#text
    let out = ''
    while (windows.advance(text, isLast) === 'window') {
      const { from, changed } = this.#readWindow(text, windows.start, windows.end, windows.isCut)
      out += text.slice(this.#out, windows.start) + changed
      this.#out = from
      windows.restart(from)
    }
    out += text.slice(this.#out, windows.start)
    this.#out = windows.start
    const drop = this.#out - reach - lookBehind - longestKept
    if (drop > longestKept) {
      this.#text = this.#text.slice(drop)
      this.#out -= drop
      this.#dropped += drop
      windows.shift(drop)
    }
    return out
  }

  /** Reads a window. Returns what goes out in its place, and where the text behind it begins. */
  #readWindow(text: string, start: number, end: number, isCut: boolean): { from: number; changed: string } {
    const { catalogue, country, mode = 'claimed', action = 'mask', onNumber } = this.#options
    const offset = Math.max(0, start - lookBehind)
    const slice = text.slice(offset, end + lookAhead)
    const languageAt = () => this.#languageAt(text, start)
    const context = {
      ...(country !== undefined && { country }),
      get language() {
        return languageAt()
      },
      isPublicLine: this.#isPublicLine,
    }
    const mentions = findWithin(slice, context, start - offset, end - offset)
      .flatMap((number) => number.mentions.map((mention) => ({ number, mention })))
      .sort((a, b) => a.mention.start - b.mention.start)
      .map(({ number, mention }) => ({
        number,
        raw: mention.raw,
        from: mention.start + offset,
        to: mention.end + offset,
      }))
      .filter(({ from, to }) => to > start && from < end)
    let settledEnd = end
    if (isCut) {
      settledEnd = end - unsettled
      for (const { from, to } of mentions) {
        if (to <= settledEnd || from >= settledEnd) continue
        settledEnd = to <= end ? to : from > start ? from : settledEnd
      }
    }
    let changed = ''
    let at = start
    for (const { number, raw, from, to } of mentions) {
      if (from >= settledEnd || to <= at) continue
      if (this.#passes(number, raw)) continue
      const claim = claimedBy(wordsBefore(text, from), catalogue)
      if (mode === 'claimed' && claim === null) continue
      const masked = mask(number.e164 ?? number.dial ?? '')
      const begin = Math.max(from, at)
      onNumber?.({
        e164: number.e164,
        masked,
        start: from + this.#dropped,
        end: to + this.#dropped,
        claimed: claim?.party ?? null,
      })
      if (action === 'report') continue
      // What went out before as part of something else cannot be taken back; the rest of it can be hidden.
      const shown =
        from < start
          ? raw.slice(begin - from).replace(/[\p{L}\p{N}]/gu, '•')
          : action === 'mask'
            ? masked
            : officialWay(claim?.party ?? null, catalogue)
      changed += text.slice(at, begin) + shown
      at = to
      settledEnd = Math.max(settledEnd, to)
    }
    return { from: Math.max(settledEnd, at), changed: changed + text.slice(at, Math.max(settledEnd, at)) }
  }

  /** The language of the text before a place: it tells where national numbers are dialled. */
  #languageAt(text: string, start: number): string {
    const place = start + this.#dropped
    // The first words tell it best to the first numbers; later on it need not be asked anew for each.
    const known = place < languageBlock ? place : place - (place % languageBlock)
    if (this.#language?.place !== known) {
      this.#language = { place: known, language: languageOf(wordsBefore(text, known - this.#dropped)) }
    }
    return this.#language.language
  }

  #passes(number: FoundNumber, raw: string): boolean {
    const { catalogue } = this.#options
    const { e164, dial, country } = number
    if (this.#passing.has(keyOf(number))) return true
    if (e164 === null && (dial ?? '').replace(/\D/g, '').length <= longestShortCode) return true
    if (e164 !== null && catalogue.number(e164, this.#today)?.official) return true
    const where = country ?? this.#options.country ?? null
    if (catalogue.publicLine(e164 ?? dial ?? '', where) !== undefined) return true
    // A lifeline is printed as it is dialled in its country, which the text need not name.
    return !raw.startsWith('+') && catalogue.publicLine(raw.replace(/\D/g, ''), null) !== undefined
  }
}

/** How much text that went out may pile up before it is dropped. */
const longestKept = 1024

function keyOf({ e164, dial, country }: FoundNumber): string {
  return e164 ?? `${country}:${dial}`
}

/** The text that counts for a number; a word that the reach cuts in two does not. */
function wordsBefore(text: string, at: number): string {
  const from = Math.max(0, at - reach)
  const isWithin = from > 0 && /[\p{L}\p{M}\p{N}]/u.test(text[from - 1]!)
  return text.slice(from, at).replace(isWithin ? /^[\p{L}\p{M}\p{N}]+/u : '', '')
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/**
 * A stream of text in which no unconfirmed number of a company reaches the reader.
 *
 * @example
 * ```ts
 * const safe = answer.pipeThrough(guard({ catalogue, userText: question }))
 * ```
 */
export function guard(options: GuardOptions): TransformStream<string, string> {
  const state = new Guard(options)
  return new TransformStream({
    transform(piece, controller) {
      const out = state.push(piece)
      if (out !== '') controller.enqueue(out)
    },
    flush(controller) {
      const out = state.flush()
      if (out !== '') controller.enqueue(out)
    },
  })
}
