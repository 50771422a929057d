import type { Catalogue } from '@offhook/catalogue'
import { hasAny, type Place, type ReadPassage } from '../scene.ts'
import { isCapitalised, isKindOfOrganisation } from './organisations.ts'

const longestName = 3

/**
 * An organisation that the catalogue lacks but the text names right beside words of support, in the mention's
 * sentence: "Zorblatt customer service", "service client Zorblatt", "atención al cliente de Zorblatt". Null where there
 * is none.
 */
export function unknownOrganisation(place: Place, catalogue: Catalogue): string | null {
  const { passage, sentence } = place
  const supports = [
    ...passage.concepts.within('support', sentence.from, sentence.to),
    ...passage.concepts.within('role', sentence.from, sentence.to),
  ]
  for (const support of supports) {
    const name = nameBefore(passage, support.from, sentence.from) ?? nameAfter(passage, support.to, sentence.to)
    if (name !== null && catalogue.byName(name).length === 0) return name
  }
  return null
}

/** What the languages put before a name that follows: customer service *of* Zorblatt, *di* Zorblatt. */
const linking = /^(?:of|at|for|by|de|del|la|el|di|della|dei|da|do|dos|du|des|chez|von|der|bei|van|bij|voor)$/
/** Words that a sentence about support may begin with and that name nobody. */
const openers =
  /^(?:the|this|that|your|their|free|best|good|great|need|get|for|with|from|live|online|local|main|general|sales|product|order|member|patient|student|staff|it|hr|professional|dedicated|remote|fast|quick|reliable|expert|international|national|global|official|regional|additional|further|available|every|any|all|more|other|new|please|when|if|how|why|what|where|who|can|is|are|el|la|los|las|su|sus|un|una|le|les|votre|un|une|il|lo|un|una|uno|o|os|a|as|um|uma|het|de|een|uw|der|die|das|ein|eine|ihr|ihre|den|dem)$/

function nameBefore(passage: ReadPassage, end: number, start: number): string | null {
  let from = end
  while (from > start && end - from < longestName && isNameWord(passage, from - 1)) from -= 1
  while (from < end && openers.test(passage.words[from]!)) from += 1
  if (from === end) return null
  return passage.text.slice(passage.starts[from], passage.ends[end - 1])
}

function nameAfter(passage: ReadPassage, start: number, end: number): string | null {
  let from = start
  while (from < end && from - start < 2 && linking.test(passage.words[from]!)) from += 1
  let to = from
  while (to < end && to - from < longestName && isNameWord(passage, to)) to += 1
  // German writes every noun with a capital letter: only behind "von" or "bei" is it a name.
  if (to === from) return null
  return passage.text.slice(passage.starts[from], passage.ends[to - 1])
}

function isNameWord(passage: ReadPassage, word: number): boolean {
  if (passage.isMention(word)) return false
  if (isKindOfOrganisation(passage.words[word]!)) return true
  const span = { from: word, to: word + 1 }
  const isOrdinary = hasAny(
    passage,
    span,
    'support',
    'staff',
    'role',
    'phone',
    'call',
    'own',
    'preposition',
    'promise',
    'question',
    'never',
    'verb',
    'trouble',
    'pressure',
  )
  return !isOrdinary && isCapitalised(passage, word) && passage.words[word]!.length > 2
}
