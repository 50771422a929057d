import type { Catalogue, Name } from '@offhook/catalogue'
import { hostKind } from '../signals/host-kinds.ts'
import type { Passage } from '../text/passage.ts'
import { wordAt } from '../text/passage.ts'
import { PhraseBook } from '../text/phrases.ts'

/** A company or service that a passage names, by words `from` to `to` (exclusive). */
export interface BrandHit {
  readonly name: Name
  readonly from: number
  readonly to: number
  /** Named by an address on the company's own domain, not in words. */
  readonly byAddress: boolean
  /** Spelt by the letters of a vanity number, which name nobody beside the number: "1-800-NETFLIX". */
  readonly inNumber: boolean
}

const books = new WeakMap<Catalogue, PhraseBook<Name>>()

function bookOf(catalogue: Catalogue): PhraseBook<Name> {
  const known = books.get(catalogue)
  if (known) return known
  const book = new PhraseBook<Name>()
  for (const name of catalogue.names) book.add(name.name, name)
  books.set(catalogue, book)
  return book
}

/** How far a word of support may stand from an ordinary word that is also a brand, for the brand to be meant. */
const reach = 8

/** What the words around a name tell of it. */
export interface Surroundings {
  /** Whether a word belongs to a phrase of support, telephone or trouble. */
  readonly isSupport: (word: number) => boolean
  /** Whether a word belongs to a promise ("free consultation"), which names whom it stands right beside. */
  readonly isPromise: (word: number) => boolean
  /** Whether a word names a way to write ("on WhatsApp"), which is a brand only right beside support. */
  readonly isChannel: (word: number) => boolean
  /** Whether these words are part of a longer phrase ("free" in "toll free"). */
  readonly isInsidePhrase: (from: number, to: number) => boolean
  /** Whether a word asks the reader to do something: at the start of a sentence "Ring" and "Match" are verbs. */
  readonly isVerb: (word: number) => boolean
  readonly isMention: (word: number) => boolean
}

/** The names in a passage; those that are ordinary words besides are open until the whole text has been seen. */
export interface FoundBrands {
  readonly sure: readonly BrandHit[]
  readonly open: readonly BrandHit[]
}

/**
 * The companies and services that a passage names: through look-alike and styled letters, digits for letters, and
 * addresses. A name that is also an ordinary word ("Max", "Brother") counts only beside words of support or a number;
 * elsewhere it is open.
 */
export function findBrands(passage: Passage, catalogue: Catalogue, around: Surroundings): FoundBrands {
  const sure: BrandHit[] = []
  const open: BrandHit[] = []
  let covered = 0
  const found = bookOf(catalogue).find(passage.words, unleet)
  // Longer names first where several begin at one word, and none inside another: "Norton 360" is not also "Norton".
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  for (const { value: name, from, to } of found) {
    if (from < covered && !(sure.at(-1)?.from === from && sure.at(-1)?.to === to)) continue
    if (around.isInsidePhrase(from, to) || !hasMarks(name.name, passage, from, to)) continue
    if (isOtherWord(name.name, passage, from, to)) continue
    if (around.isChannel(from) && !isOfChannel(passage, to, around)) continue
    if (isSharedHost(passage, from, to)) continue
    const hit = { name, from, to, byAddress: false, inNumber: around.isMention(from) }
    if (name.ambiguous) {
      if (!canBeName(passage, from, around)) continue
      if (!isNameHere(passage, from, to, around)) {
        open.push(hit)
        continue
      }
    }
    sure.push(hit)
    covered = Math.max(covered, to)
  }
  for (const { companyId, start, end } of ownAddresses(passage.text, catalogue)) {
    const company = catalogue.company(companyId)
    if (company === undefined) continue
    const name = { name: company.name, companyId, serviceId: null, ambiguous: false }
    sure.push({
      name,
      from: wordAt(passage, start),
      to: wordAt(passage, end - 1) + 1,
      byAddress: true,
      inNumber: false,
    })
  }
  return { sure: sure.sort((a, b) => a.from - b.from), open }
}

/** The names of a passage, with those of the open ones that are meant as names elsewhere in the text. */
export function settleBrands({ sure, open }: FoundBrands, isNamed: (companyId: string) => boolean): BrandHit[] {
  const taken = new Set<number>()
  for (const { from, to } of sure) for (let word = from; word < to; word++) taken.add(word)
  const isFree = ({ from, to }: BrandHit) => {
    for (let word = from; word < to; word++) if (taken.has(word)) return false
    return true
  }
  const settled = open.filter((hit) => isNamed(hit.name.companyId) && isFree(hit))
  return settled.length === 0 ? [...sure] : [...sure, ...settled].sort((a, b) => a.from - b.from)
}

/** "WhatsApp support", "Telegram's help desk"; "by Telegram and phone" names two ways to write. */
function isOfChannel({ words }: Passage, to: number, { isSupport }: Surroundings): boolean {
  return (
    isSupport(to) || (isSupport(to + 1) && !/^(?:and|or|und|oder|y|o|e|et|ou|en|of|ya|aur|और|या)$/.test(words[to]!))
  )
}

/** `gitlab.com` and `viber://` say where a page is and how to get there, not what it is about. */
function isSharedHost({ text, starts, ends }: Passage, from: number, to: number): boolean {
  if (text.startsWith('://', ends[to - 1]!)) return true
  if (text[ends[to - 1]!] !== '.') return false
  const host = /^[\w-]+(?:\.[a-z]{2,12}){1,2}/i.exec(text.slice(starts[from], ends[to - 1]! + 20))
  return host !== null && host[0].length > ends[to - 1]! - starts[from]! && hostKind(host[0]) !== undefined
}

const shortName = 5

/** "über" is not Uber: in a short name an accent that the name has not makes another word. */
function isOtherWord(name: string, passage: Passage, from: number, to: number): boolean {
  if (name.length > shortName) return false
  const accented = /[\u00c0-\u024f]/
  return accented.test(passage.text.slice(passage.starts[from], passage.ends[to - 1])) && !accented.test(name)
}

/** "Canal+" and "1&1" are names only with their marks; words alone leave them out. */
function hasMarks(name: string, passage: Passage, from: number, to: number): boolean {
  const marks = name.match(/[+&!/]/g)
  if (marks === null) return true
  const printed = passage.text.slice(Math.max(0, passage.starts[from]! - 1), passage.ends[to - 1]! + 1)
  return marks.every((mark) => printed.includes(mark))
}

/** Written as a name: with a capital letter, and no verb that opens a sentence. */
function canBeName(passage: Passage, from: number, { isVerb }: Surroundings): boolean {
  const first = passage.text[passage.starts[from]!]!
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return isInSlug(passage, from)
  const opens = from === 0 || passage.sentences[from - 1] !== passage.sentences[from]
  return !(opens && isVerb(from))
}

/** `…/chime-contact-number-1888…`: the name begins what an address joins with hyphens. */
function isInSlug({ text, starts, ends }: Passage, from: number): boolean {
  return text[starts[from]! - 1] === '/' && /^-\p{L}{3,}-/u.test(text.slice(ends[from], ends[from]! + 24))
}

/** Beside words of support, or right at a number inside a sentence: "dial Brother 1-888-…", not "Free estimates: …". */
function isNameHere(
  passage: Passage,
  from: number,
  to: number,
  { isSupport, isPromise, isMention }: Surroundings,
): boolean {
  const { length } = passage.words
  const opens = from === 0 || passage.sentences[from - 1] !== passage.sentences[from]
  if (from > 0 && passage.text[passage.starts[from]! - 1] === '-' && isSupport(from - 1)) return false
  // Of a single letter only what follows tells: "X support".
  if (to - from === 1 && passage.words[from]!.length === 1) return to < length && isSupport(to)
  // Every first word has a capital letter: there only "Chase customer service" is a name, not "Oi Ana, my number is".
  if (opens) {
    if (passage.in === 'title' && /^\s*[:|]/.test(passage.text.slice(passage.ends[to - 1]))) return true
    return (to < length && isSupport(to)) || (to + 1 < length && isSupport(to + 1))
  }
  // What is said right beside a name no sentence between it and the number takes away.
  if (isPromise(from - 1) || isPromise(to) || isPromise(to + 1)) return true
  for (let word = Math.max(0, from - reach); word < Math.min(length, to + reach); word++) {
    if ((word < from || word >= to) && isSupport(word)) return true
  }
  // "0491 570 157 (Amara)" names who answers.
  const isBracketed = passage.text[passage.ends[to - 1]!] === ')'
  return (isMention(from - 1) && !isBracketed) || (to < length && isMention(to))
}

const digitLetters: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['l', 'i'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
}

/** The links under a blog comment, which copies of the page glue to the next comment: "ReplyDeleteMicrosoft support". */
const commentLinks = 'replydelete'

/** Articles and prepositions that French and Italian write in one with a name: d'Amazon, dell'Adobe. */
const elision = /^(?:d|l|qu|dell|all|nell|sull|dall)'/

/** The words that a mix of letters and digits can stand for: `c01nb4se` for `coinbase`. */
function unleet(word: string): readonly string[] {
  if (word.startsWith(commentLinks)) return [word.slice(commentLinks.length)]
  if (word.includes("'")) return [word.replace(elision, '').replace(/'s$/, '')]
  if (word.length < 4 || word.length > 24 || !hasDigit(word) || !/\p{L}/u.test(word)) return noSpellings
  let spellings = ['']
  for (const character of word) {
    const letters = digitLetters[character] ?? [character]
    spellings = letters.flatMap((letter) => spellings.map((spelling) => spelling + letter))
    if (spellings.length > 8) return []
  }
  return spellings
}

const noSpellings: readonly string[] = []

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (unit >= 0x30 && unit <= 0x39) return true
  }
  return false
}

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const lastLabel = /^[a-z]{2,24}$/

/** A host that stands in a text, as part of an address or alone. */
export interface Address {
  readonly host: string
  readonly start: number
  readonly end: number
}

/** The hosts that a text names. */
export function addressesIn(text: string): Address[] {
  const found: Address[] = []
  let end = 0
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', end)) {
    let start = dot
    while (start > end && isHostCharacter(text.charCodeAt(start - 1))) start--
    end = dot + 1
    while (end < text.length && isHostCharacter(text.charCodeAt(end))) end++
    if (end === dot + 1 || end - start > mostCharacters) continue
    const run = text.slice(start, end).replace(/^[.-]+/, '')
    const host = run.replace(/[.-]+$/, '').toLowerCase()
    const labels = host.split('.')
    if (labels.length < 2 || host.length > longestHost || !lastLabel.test(labels.at(-1)!)) continue
    if (labels.every((part) => label.test(part)))
      found.push({ host, start: end - run.length, end: end - run.length + host.length })
  }
  return found
}

/** In characters, as DNS has it; with the dots and dashes that may surround it in a text, still no more than the second. */
const longestHost = 253
const mostCharacters = 512

/** ASCII letters, digits, dots and dashes: of their runs none is walked twice. */
function isHostCharacter(unit: number): boolean {
  return isAlphanumeric(unit) || unit === 0x2d || unit === 0x2e
}

function isAlphanumeric(unit: number): boolean {
  const lower = unit | 0x20
  return (unit >= 0x30 && unit <= 0x39) || (lower >= 0x61 && lower <= 0x7a)
}

function ownAddresses(text: string, catalogue: Catalogue) {
  return addressesIn(text).flatMap(({ host, start, end }) => {
    const owner = catalogue.hostOwner(host)
    // A link to a page on GitHub or Facebook names whoever wrote the page, not GitHub or Facebook.
    return owner && !owner.community && hostKind(host) === undefined ? [{ companyId: owner.companyId, start, end }] : []
  })
}
