import { hasAny, type Place, type ReadPassage, type Span } from '../scene.ts'
import { finding, type Signal } from './signal.ts'
import { isInvited } from './warning.ts'

/** A number that is asked about is named once or twice; a page of questions and answers repeats it. */
const mostMentions = 2

/** Somebody asks whether the number is real; nobody is told to ring it. */
export const askedAbout: Signal = {
  name: 'asked-about',
  kind: 'calm',
  measure: ({ places }) => {
    if (places.length > mostMentions || places.some(isInvited)) return null
    return finding(places.some(isAsked) ? 1 : 0, 'Somebody asks whether this number is real.')
  },
}

/** A question this short is about what stands before it: "Is that real?" */
const shortQuestion = 6
/** A question that begins with the number asks about it: "Is 1-888-… really Norton?" */
const openingWords = 3
const longestSentence = 60

function isAsked({ passage, sentence, from, to }: Place): boolean {
  const asks = (span: Span) => isQuestion(passage, span) && hasAny(passage, span, 'question')
  if (asks(sentence)) return true
  if (from - sentence.from <= openingWords && isQuestion(passage, sentence) && to < sentence.to) return true
  if (isQuestion(passage, sentence) && !offers(passage, sentence)) return true
  const next = sentenceFrom(passage, sentence.to)
  if (isNewItem(passage, next.from)) return false
  if (asks(next) || (next.to - next.from <= shortQuestion && isQuestion(passage, next) && !isAboutHelp(passage, next)))
    return true
  const afterNext = sentenceFrom(passage, next.to)
  if (asks(afterNext) && !isNewItem(passage, afterNext.from)) return true
  const previous = sentenceUpTo(passage, sentence.from)
  return (
    asks(previous) &&
    !isAboutHelp(passage, previous) &&
    !isNewItem(passage, sentence.from) &&
    !offers(passage, sentence) &&
    !hasAny(passage, sentence, 'call')
  )
}

/** In a page of questions and answers each begins on a line with a mark of its own. */
function isNewItem({ text, starts, ends, words }: ReadPassage, from: number): boolean {
  if (from === 0 || from >= words.length) return false
  if (words[from]!.length === 1 && text[ends[from]!] === ':') return true
  const gap = text.slice(ends[from - 1], starts[from])
  return /\n[ \t]*(?:[-*#>•]|\d+[.)]|[QAFR][.:])/.test(gap) || /\n\s*\n/.test(gap) || /\*\*/.test(gap)
}

/** "Need help with your printer?", "Was it not you?": a question to the reader, not about the number. */
function isAboutHelp(passage: ReadPassage, span: Span): boolean {
  return hasAny(passage, span, 'support', 'role', 'trouble', 'promise', 'call', 'staff', 'charge-notice', 'loss')
}

function offers(passage: ReadPassage, span: Span): boolean {
  return hasAny(passage, span, 'support', 'role', 'promise')
}

/** Whether a question mark ends these words. */
function isQuestion({ text, starts, ends, words }: ReadPassage, { from, to }: Span): boolean {
  if (to <= from) return false
  const end = to < words.length ? starts[to]! : text.length
  // The one of `skype:…?call` asks nothing.
  return /[?？](?![\p{L}\p{N}])/u.test(text.slice(ends[to - 1], Math.min(end + 1, ends[to - 1]! + 5)))
}

function sentenceFrom({ sentences, words }: ReadPassage, from: number): Span {
  let to = from
  while (to < words.length && sentences[to] === sentences[from] && to - from < longestSentence) to += 1
  return { from, to }
}

function sentenceUpTo({ sentences }: ReadPassage, to: number): Span {
  let from = to
  while (from > 0 && sentences[from - 1] === sentences[to - 1] && to - from < longestSentence) from -= 1
  return { from, to }
}
