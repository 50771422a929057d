import type { ReadPassage, Span } from '../scene.ts'
import { isCapitalised } from '../text/passage.ts'

type NamedPassage = Omit<ReadPassage, 'brands' | 'organisations' | 'names'>

const shortest = 4
/** Capital words of logs. */
const logWords = new Set(['info', 'warn', 'debug', 'trace', 'fatal', 'null', 'http', 'https'])
/** German writes nouns with capitals; its names show by returning more often, by standing without an article, and by not ending as its nouns do. */
const nounEnding = /(?:ung|ungen|heit|keit|schaft|tion|tionen|ment|tät|nis|ling|chen|en|er|el|em|es)$/
const determiner =
  /^(?:der|die|das|den|dem|des|ein\w*|kein\w*|ihr\w*|sein\w*|mein\w*|dein\w*|unser\w*|euer|eure\w*|dies\w*|jede\w*|alle\w*|viele\w*|mehr\w*|zur|zum|im|am|beim|vom|ins)$/
/** What the names of places begin with: York is no firm in New York. */
const placeStart = /^(?:new|san|santa|santo|los|las|saint|sankt|bad|rio|sao|buenos|hong|nueva|nuova|nova)$/
const often = { de: 3, other: 2 } as const

/**
 * Names that the text keeps returning to and that neither the catalogue nor a word for a kind of firm tells: words that
 * always have a capital letter, also inside sentences. One list of spans a passage.
 */
export function recurringNames(passages: readonly NamedPassage[], language: string): Span[][] {
  const seen = new Map<string, { capital: number; inside: number; small: number; determined: number; title: boolean }>()
  // A look at the letters is cheap and leaves few words to ask more about.
  for (const passage of passages) {
    passage.words.forEach((word, at) => {
      if (word.length >= shortest && isInsideSentence(passage, at) && isCapitalised(passage, at))
        seen.set(word, { capital: 0, inside: 0, small: 0, determined: 0, title: false })
    })
  }
  for (const passage of passages) {
    passage.words.forEach((word, at) => {
      const entry = seen.get(word)
      if (entry === undefined || !canBeName(passage, at)) return
      if (!isCapitalised(passage, at)) entry.small += 1
      else {
        entry.capital += 1
        if (passage.in === 'title') entry.title = true
        if (!isInsideSentence(passage, at)) return
        entry.inside += 1
        if (determiner.test(passage.words[at - 1]!)) entry.determined += 1
      }
    })
  }
  const isGerman = language === 'de'
  const wanted = isGerman ? often.de : often.other
  const isName = (word: string) => {
    const entry = seen.get(word)
    if (entry === undefined || entry.small > 0 || entry.inside === 0) return false
    if (entry.capital < (entry.title ? often.other : wanted)) return false
    return !isGerman || (entry.determined === 0 && !nounEnding.test(word))
  }
  return passages.map((passage) => spansOf(passage, isName))
}

function spansOf(passage: NamedPassage, isName: (word: string) => boolean): Span[] {
  const spans: { from: number; to: number }[] = []
  passage.words.forEach((word, at) => {
    if (!isName(word) || !canBeName(passage, at) || !isCapitalised(passage, at)) return
    const last = spans.at(-1)
    if (last?.to === at && passage.sentences[at - 1] === passage.sentences[at]) last.to = at + 1
    else spans.push({ from: at, to: at + 1 })
  })
  return spans
}

function isInsideSentence({ sentences }: NamedPassage, at: number): boolean {
  return at > 0 && sentences[at - 1] === sentences[at]
}

const meaningful = [
  'support',
  'staff',
  'role',
  'phone',
  'call',
  'trouble',
  'promise',
  'pressure',
  'business',
  'crisis',
  'own',
  'question',
  'ask',
  'warning',
] as const

/** Words that stand for something, digits and short words are no names. */
function canBeName({ words, concepts, isMention }: NamedPassage, at: number): boolean {
  const word = words[at]!
  if (at > 0 && placeStart.test(words[at - 1]!)) return false
  if (word.length < shortest || logWords.has(word) || /^\p{N}/u.test(word) || isMention(at)) return false
  return !meaningful.some((concept) => concepts.has(concept, at, at + 1))
}
