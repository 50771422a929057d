import type { FullCatalogue } from '../model.ts'
import { nameKey } from '../name-key.ts'
import { isBesideName, isOtherTrade, isPaymentNoise, isPaymentWord } from './noise.ts'
import { type Word, wordsOf } from './statement-line.ts'

/** Whom a part of a line names. */
export interface Named {
  readonly companyId: string
  /** One where the line tells it, several where it leaves it open, none where only the company is known. */
  readonly serviceIds: readonly string[]
  /** How many letters and digits of the line it covers. */
  readonly weight: number
}

export interface ServiceNames {
  /**
   * Whom the text names at its beginning, or undefined. `isSeller`: a biller put it there as the seller's name. `asked`:
   * the company in question, whose name counts also where it is a word of ordinary language.
   */
  find(text: string, isSeller: boolean, asked?: string | null): Named | undefined
}

interface Entry {
  readonly companyId: string
  readonly serviceIds: readonly string[]
  readonly ambiguous: boolean
}

const topLevel = '(?:COM|NET|ORG|DE|FR|ES|IT|CO|IO|TV|UK|NL|CH|AT|ME|APP|AI)'
/** Endings of two parts: `GOUSTO.CO.UK` is no name inside a longer domain. */
const twoParts = 'COM?\\.(?:UK|AU|BR|NZ|IN|ZA|MX|JP)'
const ending = `(?:${twoParts}|${topLevel})`
const ownDomain = new RegExp(`^\\s?\\.\\s?${ending}\\b`)
const insideDomain = new RegExp(
  `^(?!\\.${twoParts}(?![A-Z0-9-]|\\.[A-Z0-9]))(?:(?:\\.${ending})?[.-][A-Z0-9-]+\\.[A-Z]{2,}|\\.${ending}-[A-Z])`,
)

const longestName = 6
/** How many words a line may have before a name, and how long the name has to be then. */
const furthest = 12
const surelyAName = 7
/** Codes that banks put first, unknown to us (DEB AUT, QRS), have so many letters at most. */
const shortCode = 3
/** Nobody else bears a name of so many letters: PLANET FITNESS GYM is Planet Fitness. */
const tooLongToShare = 12
/** A name that a line cuts off is told by this many letters at least. */
const fewestLetters = 6

/** Finds services by what they are called: names, other names and the first labels of their own domains. */
export function serviceNames(catalogue: FullCatalogue): ServiceNames {
  const entries = new Map<string, Entry>()
  const servicesOf = Map.groupBy(catalogue.services, ({ companyId }) => companyId)
  for (const { name, companyId, serviceId, ambiguous } of catalogue.names) {
    const key = asciiKey(name)
    const known = entries.get(key)
    const own = servicesOf.get(companyId) ?? []
    const serviceIds = serviceId ? [serviceId] : own.length === 1 ? [own[0]!.id] : own.map(({ id }) => id)
    if (known === undefined) entries.set(key, { companyId, serviceIds, ambiguous: ambiguous || key.length < 4 })
    else if (known.companyId === companyId && serviceId)
      entries.set(key, {
        companyId,
        serviceIds: [...new Set([...known.serviceIds, serviceId])],
        ambiguous: known.ambiguous || ambiguous,
      })
  }
  for (const { id, domains } of catalogue.companies) {
    const own = (servicesOf.get(id) ?? []).map((service) => service.id)
    for (const domain of domains) {
      const label = domain.slice(0, domain.indexOf('.')).replaceAll('-', '').toUpperCase()
      if (label.length < 4 || entries.has(label)) continue
      entries.set(label, { companyId: id, serviceIds: own, ambiguous: false })
    }
  }
  const keys = [...entries.keys()].sort()

  const atWord = (
    words: readonly Word[],
    from: number,
    text: string,
    isSeller: boolean,
    asked: string | null,
  ): Named | undefined => {
    // LA FITNESS is a name, VISA DEBIT is none: a payment word begins a name and is none alone.
    const fewest = isPaymentWord(words[from]!.text) ? 2 : 1
    for (let count = Math.min(longestName, words.length - from); count >= fewest; count--) {
      const taken = words.slice(from, from + count)
      // EN EL is not Enel.
      if (taken.every((word) => isPaymentWord(word.text))) continue
      const joined = taken.map((word) => word.text).join('')
      const rest = words.slice(from + count)
      const after = text.slice(taken.at(-1)!.end)
      // A name inside a longer domain is somebody else's: APPLE.COM-BILL.NET, NETFLIX-HELP.COM.
      if (insideDomain.test(after)) continue
      const isDomain = ownDomain.test(after)
      const exact = entries.get(joined)
      if (exact && isHeld(exact, joined, after, isDomain, isSeller || exact.companyId === asked))
        return named(exact, joined.length)
      const isBeforeCode = rest[0] !== undefined && /^\d/.test(rest[0].text) && rest[0].start === taken.at(-1)!.end
      const glued = count === 1 ? gluedName(joined, isBeforeCode, entries) : undefined
      if (glued && !glued.entry.ambiguous) return named(glued.entry, glued.length)
      const isCut =
        rest.length === 0 ||
        (isSeller && joined.length > fewestLetters && rest.every((word) => isBesideName(word.text)))
      if (isCut && joined.length >= fewestLetters) {
        const cut = cutOffName(joined, keys, entries)
        if (cut && !cut.ambiguous) return named(cut, joined.length)
      }
    }
    return undefined
  }

  return {
    find(text, isSeller, asked = null) {
      const words = wordsOf(text)
      // The name stands first, or after what says nothing: "WWW", "THE", a shop's own number.
      for (let from = 0; from < words.length; from++) {
        const found = atWord(words, from, text, isSeller, asked)
        if (found) return found
        const { text: word } = words[from]!
        const saysNothing = isPaymentNoise(word) || (isSeller && isBesideName(word))
        if (!saysNothing && !isProcessorCode(words[from]!, text)) break
      }
      return laterName(words, text)
    },
  }

  /** Behind words that say nothing to us (the person's own name, a bank's code): only a long name that stands there whole. */
  function laterName(words: readonly Word[], text: string): Named | undefined {
    for (let from = 1; from < Math.min(words.length, furthest); from++) {
      for (let count = Math.min(longestName, words.length - from); count > 0; count--) {
        const taken = words.slice(from, from + count)
        const key = taken.map((word) => word.text).join('')
        const entry = entries.get(key)
        const after = text.slice(taken.at(-1)!.end)
        if (!entry || entry.ambiguous || insideDomain.test(after) || /[-@.]$/.test(text.slice(0, taken[0]!.start)))
          continue
        const isAmongCodes =
          key.length >= fewestLetters ||
          (key.length === fewestLetters - 1 &&
            words.slice(0, from).every((word) => word.text.length <= shortCode || isPaymentNoise(word.text)))
        const isBetweenCodes = isAmongCodes && words.slice(from + count).every((word) => isBesideName(word.text))
        if (key.length < surelyAName && !isBetweenCodes && !ownDomain.test(after)) continue
        if (isHeld(entry, key, after, ownDomain.test(after), false)) return named(entry, key.length)
      }
    }
    return undefined
  }
}

/** `TST*`: a processor's short code before the merchant. */
function isProcessorCode(word: Word, text: string): boolean {
  return word.text.length <= 4 && /^\s?\*/.test(text.slice(word.end))
}

function named({ companyId, serviceIds }: Entry, weight: number): Named {
  return { companyId, serviceIds, weight }
}

/** Whether the words after the name leave it standing. A word of ordinary language stands alone, or not at all. */
function isHeld(entry: Entry, key: string, after: string, isDomain: boolean, isSeller: boolean): boolean {
  const rest = after.split(/[^A-Z0-9]+/).filter((word) => word !== '')
  if (isDomain || rest.length === 0) return true
  if (key.length < tooLongToShare && isOtherTrade(rest[0]!)) return false
  return isSeller || !entry.ambiguous || rest.every(isBesideName)
}

const gluedEnds =
  /^(?:COM|INC|LTD|LLC|GMBH|AB|BV|SA|UK|US|USA|EU|DE|FR|ES|IT|BR|IN|CA|AU|MX|PT|NL|SUBS?|PREMIUM|PLUS|MONTHLY|ANNUAL)$/

/** `SPOTIFYAB`, and, where a code follows, `SPOTIFYP1234`. Any other letter makes another name: PAYPALL. */
function gluedName(
  word: string,
  isBeforeCode: boolean,
  entries: ReadonlyMap<string, Entry>,
): { entry: Entry; length: number } | undefined {
  for (let length = word.length - 1; length >= fewestLetters - 1; length--) {
    const entry = entries.get(word.slice(0, length))
    const end = word.slice(length)
    if (entry && (gluedEnds.test(end) || (isBeforeCode && end.length === 1))) return { entry, length }
  }
  return undefined
}

/** The one company whose name begins so; undefined where several do. */
function cutOffName(begin: string, keys: readonly string[], entries: ReadonlyMap<string, Entry>): Entry | undefined {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keys[middle]! < begin) low = middle + 1
    else high = middle
  }
  const first = keys[low]
  if (first === undefined || !first.startsWith(begin)) return undefined
  const entry = entries.get(first)!
  const serviceIds = new Set<string>()
  for (let at = low; keys[at]?.startsWith(begin); at++) {
    // DISNEYPL is Disney Plus before it is Disney Plus Hotstar.
    if (at > low && keys[at]!.startsWith(first)) continue
    const other = entries.get(keys[at]!)!
    if (other.companyId !== entry.companyId) return undefined
    for (const id of other.serviceIds) serviceIds.add(id)
  }
  return { ...entry, serviceIds: [...serviceIds] }
}

function asciiKey(name: string): string {
  return nameKey(name.normalize('NFKD').replace(/\p{M}+/gu, '')).toUpperCase()
}
