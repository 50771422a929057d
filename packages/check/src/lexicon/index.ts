import { PhraseBook, type PhraseHit } from '../text/phrases.ts'
import type { Concept, Lexicon } from './concept.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

const lexicons: Readonly<Record<string, Lexicon>> = { de, en, es, fr, hi, it, nl, pt }
/** English stands in texts of every language: brands, "support", "hotline". */
const everywhere = 'en'

const books = new Map<string, PhraseBook<Concept>>()

/** The languages, as ISO 639-1 codes, whose words the signals know. */
const knownLanguages: readonly string[] = Object.keys(lexicons)

/**
 * Every word and phrase that stands for a concept. Words of the given languages and of English count; where it is null,
 * those of all.
 */
export function findConcepts(words: readonly string[], languages: readonly string[] | null): PhraseHit<Concept>[] {
  return bookOf(languages ?? knownLanguages).find(words)
}

function bookOf(languages: readonly string[]): PhraseBook<Concept> {
  const wanted = knownLanguages.filter((code) => code === everywhere || languages.includes(code))
  const key = wanted.join()
  const known = books.get(key)
  if (known) return known
  const book = new PhraseBook<Concept>()
  for (const code of wanted) {
    for (const [concept, phrases] of Object.entries(lexicons[code]!) as [Concept, readonly string[]][]) {
      for (const phrase of phrases) book.add(phrase, concept)
    }
  }
  books.set(key, book)
  return book
}
