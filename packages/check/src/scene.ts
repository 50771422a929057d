import type { Catalogue, CatalogueNumber, IsoDate, PublicLine } from '@offhook/catalogue'
import type { BrandHit } from './brands/find-brands.ts'
import type { FoundNumber } from './found.ts'
import type { Concept } from './lexicon/concept.ts'
import type { Mention, Party } from './report.ts'
import type { Passage } from './text/passage.ts'
import type { PhraseHit } from './text/phrases.ts'

/** A run of words of a passage, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A passage with all that was recognised in it. */
export interface ReadPassage extends Passage {
  readonly concepts: ConceptIndex
  readonly brands: readonly BrandHit[]
  /** Names of organisations that the catalogue lacks, as "Zorblatt Airlines". */
  readonly organisations: readonly Span[]
  /** Names that the text keeps returning to and that nothing else tells. */
  readonly names: readonly Span[]
  /** Words that belong to a mention of any number. */
  readonly isMention: (word: number) => boolean
}

/** Where a mention stands among the words. */
export interface Place extends Span {
  readonly mention: Mention
  readonly passage: ReadPassage
  readonly sentence: Span
  readonly paragraph: Span
}

/** For whom a number is said to answer. */
export interface Claim {
  readonly party: Party
  /** By a name of the catalogue, by a name that the catalogue lacks, or by a role alone. */
  readonly by: 'name' | 'unknown-name' | 'role'
  /** How near the name stands: right beside the number, in its sentence, in its paragraph, or elsewhere in the text. */
  readonly nearness: 'beside' | 'sentence' | 'paragraph' | 'text'
  /** Every company named beside the number. */
  readonly companies: readonly string[]
}

/** A number with its places, the claim made for it and what the catalogue knows of it. */
export interface JudgedNumber {
  readonly found: FoundNumber
  readonly places: readonly Place[]
  readonly claim: Claim | null
  readonly known: CatalogueNumber | null
  readonly line: PublicLine | null
  readonly allowed: boolean
}

/** Everything that a signal may look at. */
export interface Scene {
  readonly catalogue: Catalogue
  readonly today: IsoDate
  readonly host: string | null
  readonly language: string
  /** Whether the signals know its words; they judge nothing in a language that they do not know. */
  readonly isKnownLanguage: boolean
  /** The title first, where there is one. */
  readonly passages: readonly ReadPassage[]
  readonly numbers: readonly JudgedNumber[]
  readonly fictional: 'ordinary' | 'as-assigned'
}

/** The phrases of a passage by what they stand for. */
export class ConceptIndex {
  readonly #hits = new Map<Concept, Span[]>()

  constructor(hits: readonly PhraseHit<Concept>[]) {
    for (const { value, from, to } of hits) {
      const spans = this.#hits.get(value)
      // "customer support" is one hit of support, not two.
      if (spans && spans.at(-1)!.to >= to) continue
      if (spans) spans.push({ from, to })
      else this.#hits.set(value, [{ from, to }])
    }
  }

  all(concept: Concept): readonly Span[] {
    return this.#hits.get(concept) ?? []
  }

  /** The hits that touch the words `from` to `to` (exclusive). */
  within(concept: Concept, from: number, to: number): readonly Span[] {
    const spans = this.all(concept)
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (spans[middle]!.to <= from) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < spans.length && spans[end]!.from < to) end += 1
    return spans.slice(low, end)
  }

  has(concept: Concept, from: number, to: number): boolean {
    const spans = this.all(concept)
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (spans[middle]!.to <= from) low = middle + 1
      else high = middle
    }
    return low < spans.length && spans[low]!.from < to
  }
}

/** The words around a place that belong to its paragraph: at most so many before and after. */
export function around(place: Place, before: number, after: number): Span {
  return {
    from: Math.max(place.paragraph.from, place.from - before),
    to: Math.min(place.paragraph.to, place.to + after),
  }
}

/** So many words before and after a place, whatever their paragraph: mails and pop-ups put each sentence on a line of its own. */
export function nearby(place: Place, before: number, after: number): Span {
  return { from: Math.max(0, place.from - before), to: Math.min(place.passage.words.length, place.to + after) }
}

/** Whether any of the concepts stands among these words. */
export function hasAny(passage: ReadPassage, span: Span, ...concepts: readonly Concept[]): boolean {
  return concepts.some((concept) => passage.concepts.has(concept, span.from, span.to))
}

/** Brands that stand among these words. */
export function brandsWithin(passage: ReadPassage, { from, to }: Span): readonly BrandHit[] {
  const { brands } = passage
  let low = 0
  let high = brands.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (brands[middle]!.to <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < brands.length && brands[end]!.from < to) end += 1
  return brands.slice(low, end)
}
