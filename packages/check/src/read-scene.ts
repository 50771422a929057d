import type { Catalogue, IsoDate } from '@offhook/catalogue'
import { findBrands, settleBrands } from './brands/find-brands.ts'
import { surroundingsIn } from './brands/surroundings.ts'
import { claimFor } from './claims/claim.ts'
import { findOrganisations } from './claims/organisations.ts'
import { recurringNames } from './claims/recurring-names.ts'
import { findNumbers } from './find-numbers.ts'
import type { FoundNumber } from './found.ts'
import { languageOf, readLanguage } from './language/detect.ts'
import type { Concept } from './lexicon/concept.ts'
import { findConcepts } from './lexicon/index.ts'
import type { Mention } from './report.ts'
import { ConceptIndex, type JudgedNumber, type Place, type ReadPassage, type Scene, type Span } from './scene.ts'
import { type Passage, readPassage, wordAt } from './text/passage.ts'

/** What finding the numbers of a text takes. */
export interface NumberOptions {
  readonly catalogue: Catalogue
  readonly title?: string
  readonly country?: string
}

/** So many characters tell the language for numbers without country code. */
const languageSample = 8_000

export interface SceneOptions extends NumberOptions {
  readonly host?: string
  readonly today: IsoDate
  readonly fictional: 'ordinary' | 'as-assigned'
  readonly isAllowed: (e164: string) => boolean
}

/** The numbers of a text and its title. */
export function numbersOf(text: string, { catalogue, title, country }: NumberOptions): readonly FoundNumber[] {
  let language: string | undefined
  return findNumbers(text, {
    ...(title !== undefined && { title }),
    ...(country !== undefined && { country }),
    // Worked out only where a number without country code needs it.
    get language() {
      language ??= languageOf(`${title ?? ''} ${text.slice(0, languageSample)}`)
      return language
    },
    isPublicLine: (digits, where) => catalogue.publicLine(digits, where) !== undefined,
  })
}

/** Reads a text around the numbers in it: its language, the brands and phrases in it, and for whom each number is said to answer. */
export function readScene(text: string, found: readonly FoundNumber[], options: SceneOptions): Scene {
  const { catalogue, host, title, country, today, fictional, isAllowed } = options
  const mentions = found.flatMap((number) => number.mentions)
  const parts: Passage[] = []
  if (title !== undefined && title !== '') parts.push(passageOf(title, 'title', mentions))
  parts.push(passageOf(text, 'text', mentions))
  const { language, present } = readLanguage(parts.flatMap((passage) => wordsOutside(passage, mentions)))
  const passages = recognise(parts, mentions, language, present, catalogue)
  const paragraphs = passages.map((passage) => spansOf(passage.paragraphs))
  const sentences = passages.map((passage) => spansOf(passage.sentences))

  const placeOf = (mention: Mention): Place => {
    const index = passages.findIndex((passage) => passage.in === mention.in)
    const passage = passages[index]!
    const from = wordAt(passage, mention.start)
    const to = Math.max(
      from,
      wordAt(passage, mention.end - 1) + (passage.starts[wordAt(passage, mention.end - 1)]! < mention.end ? 1 : 0),
    )
    const at = Math.min(from, passage.words.length - 1)
    return {
      mention,
      passage,
      from,
      to,
      sentence: clip(sentences[index]![passage.sentences[at] ?? 0], from, to, sentenceReach),
      paragraph: clip(paragraphs[index]![passage.paragraphs[at] ?? 0], from, to, paragraphReach),
    }
  }

  const numbers = found.map((number): JudgedNumber => {
    const places = number.mentions.map(placeOf)
    const digits = number.e164 ?? number.dial ?? ''
    return {
      found: number,
      places,
      claim: claimFor(places, passages, number.kind),
      known: number.e164 === null ? null : (catalogue.number(number.e164, today) ?? null),
      line: catalogue.publicLine(digits, number.country ?? country ?? null) ?? null,
      allowed: number.e164 !== null && isAllowed(number.e164),
    }
  })
  const isKnownLanguage = language !== 'und' || isUnderstood(passages)
  return {
    catalogue,
    today,
    host: host?.toLowerCase() ?? null,
    language,
    isKnownLanguage,
    passages,
    numbers,
    fictional,
  }
}

function passageOf(text: string, part: 'text' | 'title', mentions: readonly Mention[]): Passage {
  return readPassage(text, part, insideOf(mentions, part))
}

/** The words that are no part of a number: `&#x31;` and "five" are in no language. */
function wordsOutside({ words, starts, in: part }: Passage, mentions: readonly Mention[]): readonly string[] {
  if (mentions.length === 0) return words
  const inside = insideOf(mentions, part)
  return words
    .slice(0, languageWords)
    .filter((_, at) => !inside(starts[at]!))
    .map(withoutZeros)
}

const zeroInWord = /\p{L}0\p{L}/u

/** So many words of each part tell the language. */
const languageWords = 2_000

/** "c0ntact": styled prose puts zeros for the letter. */
function withoutZeros(word: string): string {
  return word.includes('0') && /\p{L}/u.test(word) ? word.replaceAll('0', 'o') : word
}

function recognise(
  parts: readonly Passage[],
  mentions: readonly Mention[],
  language: string,
  languages: readonly string[] | null,
  catalogue: Catalogue,
): ReadPassage[] {
  const read = parts.map((passage) => {
    const words = zeroInWord.test(passage.text) ? passage.words.map(withoutZeros) : passage.words
    const concepts = new ConceptIndex(findConcepts(words, languages))
    const inside = insideOf(mentions, passage.in)
    const isMention = (word: number) => inside(passage.starts[word]!)
    return { passage, concepts, isMention, found: findBrands(passage, catalogue, surroundingsIn(concepts, isMention)) }
  })
  const named = new Set(read.flatMap(({ found }) => found.sure.map(({ name }) => name.companyId)))
  const names = recurringNames(
    read.map(({ passage, concepts, isMention }) => ({ ...passage, concepts, isMention })),
    language,
  )
  return read.map(({ passage, concepts, isMention, found }, index) => {
    const brands = settleBrands(found, (companyId) => named.has(companyId))
    const organisations = findOrganisations({ ...passage, concepts, isMention }, brands)
    return { ...passage, concepts, brands, organisations, names: names[index]!, isMention }
  })
}

/** Text without punctuation is one sentence; a bound keeps what is looked at around a mention small. */
const sentenceReach = 60
const paragraphReach = 200

function clip(span: Span | undefined, from: number, to: number, reach: number): Span {
  return { from: Math.max(span?.from ?? from, from - reach), to: Math.min(span?.to ?? to, to + reach) }
}

/** Tells by binary search whether an offset lies inside a mention of this part. */
function insideOf(mentions: readonly Mention[], part: 'text' | 'title'): (offset: number) => boolean {
  const spans = mentions.filter((mention) => mention.in === part).sort((a, b) => a.start - b.start)
  return (offset) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (spans[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    return low < spans.length && spans[low]!.start <= offset
  }
}

/** The words of each sentence or paragraph, by its number. */
function spansOf(numbers: readonly number[]): Span[] {
  const spans: { from: number; to: number }[] = []
  for (let word = 0; word < numbers.length; word++) {
    const span = spans[numbers[word]!]
    if (span) span.to = word + 1
    else spans[numbers[word]!] = { from: word, to: word + 1 }
  }
  return spans
}

const telling: readonly Concept[] = ['support', 'staff', 'role', 'phone', 'call', 'trouble', 'promise', 'pressure']
/** Search phrases and lists have no function words and are understood all the same: so many of their words tell something. */
const tellingShare = 0.12
const fewWords = 15

/** Whether a text without a language has enough words that the lexicons know, or too few words to be in any language. */
function isUnderstood(passages: readonly ReadPassage[]): boolean {
  let words = 0
  let known = 0
  for (const passage of passages) {
    passage.words.forEach((word, at) => {
      if (passage.isMention(at) || /^\p{N}/u.test(word)) return
      words += 1
      if (telling.some((concept) => passage.concepts.has(concept, at, at + 1))) known += 1
    })
    for (const { from, to } of passage.brands) known += to - from
  }
  return words < fewWords || known >= words * tellingShare
}
