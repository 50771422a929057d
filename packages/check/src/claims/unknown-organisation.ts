import type { Concept } from '../lexicon/concept.ts'
import type { ReadPassage, Span } from '../scene.ts'
import { isCapitalised } from '../text/passage.ts'

const longestName = 3

/**
 * Organisations that the catalogue lacks but the text names right beside words of support: "Zorblatt customer service",
 * "service client Zorblatt", "atención al cliente de Zorblatt".
 */
export function namedBesideSupport(passage: SupportedPassage): Span[] {
  const named = (span: Span): Span[] => {
    const name = nameBefore(passage, span.from) ?? nameAfter(passage, span.to)
    return name === null ? [] : [name]
  }
  const ofClientele = nearNumbers(passage, passage.concepts.all('clientele'))
    .flatMap(named)
    .filter((name) => isOwnName(passage, name))
  return [
    ...passage.concepts.all('support').flatMap(named),
    ...passage.concepts.all('role').flatMap(named),
    ...withoutWords(passage, ofClientele),
  ]
}

/** Endings of nouns, which German writes with capitals, and of plurals. */
const nounEnding = /(?:ung|heit|keit|schaft|tion|tät|en|er|ern|es)$/

/** "Many customers", "Unsere Kunden": neither the first word of a sentence nor a noun names whose customers they are. */
function isOwnName({ words, sentences, text, ends }: SupportedPassage, { from, to }: Span): boolean {
  if (to - from > 1) return true
  if (text[ends[from]!] === '-') return true
  const opens = from === 0 || sentences[from - 1] !== sentences[from]
  return !opens && !nounEnding.test(words[from]!)
}

/** Those of the names that the text never writes small: "Products" is a word. */
function withoutWords(passage: SupportedPassage, names: readonly Span[]): readonly Span[] {
  if (names.length === 0) return names
  const wanted = new Set(names.map(({ from }) => passage.words[from]!))
  passage.words.forEach((word, at) => {
    if (wanted.has(word) && !isCapitalised(passage, at)) wanted.delete(word)
  })
  return names.filter(({ from }) => wanted.has(passage.words[from]!))
}

/** So near a number "Zorblatt customers" tells whose number it is; in other text any word has users. */
const clienteleReach = 40

/** Of these spans, in the order of the text, those near a number. */
function nearNumbers({ words, isMention }: SupportedPassage, spans: readonly Span[]): Span[] {
  let looked = 0
  let last = -Infinity
  return spans.filter(({ from, to }) => {
    // Each word is looked at once: up to the first number behind the span, or the end of its reach.
    looked = Math.max(looked, from - clienteleReach)
    while (looked < Math.min(words.length, to + clienteleReach) && last < from - clienteleReach) {
      if (isMention(looked)) last = looked
      looked += 1
    }
    return last >= from - clienteleReach
  })
}

type SupportedPassage = Pick<ReadPassage, 'words' | 'text' | 'starts' | 'ends' | 'sentences' | 'concepts' | 'isMention'>

/** What the languages put before a name that follows: customer service *of* Zorblatt, *di* Zorblatt. */
const linking = /^(?:of|at|for|by|de|del|la|el|di|della|dei|da|do|dos|du|des|chez|von|der|bei|van|bij|voor)$/
/** Words that a sentence about support may begin with and that name nobody. */
const openers =
  /^(?:the|this|that|your|their|free|best|good|great|need|get|for|with|from|live|online|local|main|general|sales|product|order|member|patient|student|staff|it|hr|professional|dedicated|remote|fast|quick|reliable|expert|international|national|global|official|regional|additional|further|available|every|any|all|more|other|new|please|when|if|how|why|what|where|who|can|is|are|el|la|los|las|su|sus|un|una|le|les|votre|un|une|il|lo|un|una|uno|o|os|a|as|um|uma|het|de|een|uw|der|die|das|ein|eine|ihr|ihre|den|dem|dear|valued|regards|sincerely|estimado|estimada|estimados|saludos|atentamente|cordialmente|cumprimentos|atenciosamente|exmo|caro|cara|gentile|saluti|cordiali|sehr|geehrte|geehrter|liebe|lieber|grüße|freundlichen|hochachtungsvoll|cher|chers|chère|cordialement|salutations|geachte|beste|gewaardeerd|hoogachtend|groeten|hartelijke|namaste|priya|mit|für|por|para|pour|per|voor|bei|aan|con|com|avec|met)$/

function nameBefore(passage: SupportedPassage, end: number): Span | null {
  const { sentences, words } = passage
  let from = end
  while (
    from > 0 &&
    end - from < longestName &&
    sentences[from - 1] === sentences[end] &&
    isJoined(passage, from - 1) &&
    isNameWord(passage, from - 1)
  ) {
    from -= 1
  }
  // What is left of "New York" is no firm.
  if (words[from] === 'new' && from + 1 < end) return null
  while (from < end && openers.test(words[from]!)) from += 1
  return from === end ? null : { from, to: end }
}

/** "Best regards, Customer service": what a comma parts is no name. */
function isJoined({ text, starts, ends }: SupportedPassage, word: number): boolean {
  const next = starts[word + 1]
  return next === undefined || !/[,;:|]/.test(text.slice(ends[word], next))
}

function nameAfter(passage: SupportedPassage, start: number): Span | null {
  const { sentences, words } = passage
  const sentence = sentences[start - 1]
  let from = start
  while (from < words.length && from - start < 2 && linking.test(words[from]!)) from += 1
  let to = from
  while (to < words.length && to - from < longestName && sentences[to] === sentence && isNameWord(passage, to)) to += 1
  return to === from ? null : { from, to }
}

function isNameWord(passage: SupportedPassage, word: number): boolean {
  if (passage.isMention(word)) return false
  if (isPartOfCompound(passage, word)) return false
  const isOrdinary = ordinary.some((concept) => passage.concepts.has(concept, word, word + 1))
  return !isOrdinary && isCapitalised(passage, word) && passage.words[word]!.length > 2
}

/** Words that stand for something are no names. */
const ordinary: readonly Concept[] = [
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
  'ask',
]

/** "Support-Matrix" and "SUPPORT_HOURS" are words, not a name beside words of support. */
function isPartOfCompound({ text, starts, ends }: SupportedPassage, word: number): boolean {
  return /[-_]/.test(text[starts[word]! - 1] ?? '') || text[ends[word]!] === '_'
}
