import type { Catalogue } from '@offhook/catalogue'
import { hasAny, type Place, type ReadPassage } from '../scene.ts'

/** Words by which organisations are named, in the languages of the signals. */
const kinds =
  /^(?:airlines?|airways|bank|banco|banque|banca|sparkasse|wallet|exchange|insurance|seguros|versicherung|assurances?|assicurazioni|telecom|telekom|mobile|broadband|internet|energy|energie|electric|finance|financial|finanz|loans?|credit|antivirus|security|software|printers?|routers?|cruises?|travels?|hotels?|pay|payments?|lines|air|capital|group|gmbh|inc|ltd|corp|corporation|company|technologies|systems|solutions|services|streaming|tv|games?|shop|store|app|club)$/

const longestName = 3

/**
 * An organisation that the catalogue lacks but the text names: capitalised words right before words of support
 * ("Zorblatt Airlines customer service"). Null where the number is not given for one.
 */
export function unknownOrganisation(place: Place, catalogue: Catalogue): string | null {
  const { passage, sentence } = place
  const supports = [
    ...passage.concepts.within('support', sentence.from, sentence.to),
    ...passage.concepts.within('role', sentence.from, sentence.to),
  ]
  for (const support of supports) {
    const name = nameBefore(passage, support.from, sentence.from)
    if (name && catalogue.byName(name).length === 0) return name
  }
  return null
}

function nameBefore(passage: ReadPassage, end: number, start: number): string | null {
  let from = end
  while (from > start && end - from < longestName && isNameWord(passage, from - 1)) from -= 1
  // A sentence begins with a capital letter whatever the word is: only a word that names a kind of firm redeems it.
  const only = end - from === 1
  if (only && from === start && !kinds.test(passage.words[from]!)) return null
  if (from === end) return null
  return passage.text.slice(passage.starts[from], passage.ends[end - 1])
}

function isNameWord(passage: ReadPassage, word: number): boolean {
  if (passage.isMention(word)) return false
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
  ) {
    return kinds.test(passage.words[word]!)
  }
  const first = passage.text.codePointAt(passage.starts[word]!)!
  const letter = String.fromCodePoint(first)
  return letter !== letter.toLowerCase() && passage.words[word]!.length > 2
}
