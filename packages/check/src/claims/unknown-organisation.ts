import type { Catalogue } from '@offhook/catalogue'
import { hasAny, type Place, type ReadPassage } from '../scene.ts'
import { isCapitalised, isKindOfOrganisation } from './organisations.ts'

const longestName = 3

/**
 * An organisation that the catalogue lacks but the text names: one of a known kind in the same sentence or paragraph
 * ("Zorblatt Airlines"), or capitalised words right before words of support. Null where the number is given for none.
 */
export function unknownOrganisation(place: Place, catalogue: Catalogue): string | null {
  const { passage, sentence, paragraph } = place
  const supports = [
    ...passage.concepts.within('support', sentence.from, sentence.to),
    ...passage.concepts.within('role', sentence.from, sentence.to),
  ]
  for (const support of supports) {
    const name = nameBefore(passage, support.from, sentence.from)
    if (name && catalogue.byName(name).length === 0) return name
  }
  if (!hasAny(passage, sentence, 'call', 'phone', 'support', 'role', 'trouble')) return null
  const named = passage.organisations.find(({ from, to }) => from < paragraph.to && to > paragraph.from)
  return named ? passage.text.slice(passage.starts[named.from], passage.ends[named.to - 1]) : null
}

function nameBefore(passage: ReadPassage, end: number, start: number): string | null {
  let from = end
  while (from > start && end - from < longestName && isNameWord(passage, from - 1)) from -= 1
  // A sentence begins with a capital letter whatever the word is: only a word that names a kind of firm redeems it.
  const only = end - from === 1
  if (only && from === start && !isKindOfOrganisation(passage.words[from]!)) return null
  if (from === end) return null
  return passage.text.slice(passage.starts[from], passage.ends[end - 1])
}

function isNameWord(passage: ReadPassage, word: number): boolean {
  if (passage.isMention(word)) return false
  if (isKindOfOrganisation(passage.words[word]!)) return true
  const span = { from: word, to: word + 1 }
  if (
    hasAny(
      passage,
      span,
      'support',
      'role',
      'phone',
      'call',
      'own',
      'preposition',
      'promise',
      'question',
      'never',
      'verb',
    )
  )
    return false
  return isCapitalised(passage, word) && passage.words[word]!.length > 2
}
