import { organisationsWithin } from '../claims/organisations.ts'
import { around, brandsWithin, hasAny, type Place, type ReadPassage, type Span } from '../scene.ts'
import { onceAScene } from '../text/once-a-scene.ts'

/**
 * Whether a mention stands inside a warning and the reader is not invited to call it: "this number is a scam",
 * "do not call …", a bait message that is quoted to warn of it, a line of a block list. In "beware of fakes, the only
 * real line is …" the warning is about others.
 */
export const isInsideWarning = onceAScene(
  (place: Place): boolean =>
    isQuotedInWarning(place) ||
    isForbidden(place) ||
    ((isWarnedOf(place) || isListedInWarning(place)) && !isInvited(place)),
)

/** The mention's own sentence warns, or the next one says that the number is not what it seems. */
function isWarnedOf(place: Place): boolean {
  const { passage, sentence } = place
  if (warns(passage, sentence) || isSaidNotToBe(place)) return true
  if (isToldAfterWarning(place)) return true
  if (hasAny(passage, { from: sentence.to, to: sentence.to + 10 }, 'denial')) return true
  const next = sentenceAt(passage, sentence.to)
  return next.to - next.from <= shortVerdict && aboutIt.test(passage.words[next.from] ?? '') && warns(passage, next)
}

/** The next sentence says so: "Do not call it.", "Rufen Sie dort nicht an." */
function isForbidden({ passage, sentence }: Place): boolean {
  const next = sentenceAt(passage, sentence.to)
  if (next.to - next.from > shortVerdict || !hasAny(passage, next, 'never') || !hasAny(passage, next, 'call'))
    return false
  return passage.words.slice(next.from, next.to).some((word) => meansIt.test(word))
}

const meansIt =
  /^(?:it|this|that|these|those|them|there|number|numbers|dort|da|dies|diese|dieser|nummer|nummern|zurück|ahí|allí|ese|este|esos|número|números|ce|cet|ces|numéro|numéros|esse|esses|quel|quello|questo|numero|numeri|dit|dat|deze|die|इस|उस|नंबर|is|us|number)$/

const toldReach = 8

/** "Police warn of a text that claims to be ING. You are then told to call …": told of right after a warning. */
function isToldAfterWarning({ passage, sentence, from }: Place): boolean {
  if (!hasAny(passage, { from: Math.max(sentence.from, from - toldReach), to: from }, 'told')) return false
  return warns(passage, { from: wordsBefore(passage, sentence.from, announcement), to: sentence.from })
}

/** "It is a scam." A short sentence that begins with a word for what was just said. */
const shortVerdict = 8
const aboutIt =
  /^(?:it|it's|that|that's|this|those|das|es|dies|dieser|diese|c'est|ceci|cela|ça|ca|e|es|eso|esto|esse|isso|isto|questo|questa|het|dat|dit|यह|ये|ye|yeh)$/
const longestSentence = 60

function sentenceAt({ sentences, words }: ReadPassage, from: number): Span {
  let to = from
  while (to < words.length && sentences[to] === sentences[from] && to - from < longestSentence) to += 1
  return { from, to }
}

/** Whether these words warn or deny. The "fraud" of a fraud department warns of nothing. */
function warns(passage: ReadPassage, span: Span): boolean {
  if (hasAny(passage, span, 'denial')) return true
  return passage.concepts
    .within('warning', span.from, span.to)
    .some(({ from, to }) => !passage.concepts.has('role', from, to) && !isRegainedLoss(passage, from, to))
}

const recoveryReach = 40

/** "I fell for a site … they got my money back": who tells of a loss that somebody undid warns of nobody. */
function isRegainedLoss(passage: ReadPassage, from: number, to: number): boolean {
  return (
    passage.concepts.has('loss', from, to) && passage.concepts.has('regain', from - recoveryReach, to + recoveryReach)
  )
}

/** "… is not Norton": the number, a word of denial and a name, with next to nothing between. */
export function isSaidNotToBe({ passage, sentence, to }: Place): boolean {
  const end = Math.min(sentence.to, to + 6)
  const never = passage.concepts.within('never', to, end).find((hit) => !isHalfNegation(passage, hit))
  if (never === undefined) return false
  // Hindi says "… Norton is not".
  const isBehind = hindiNot.test(passage.words.slice(never.from, never.to + 1).join(' '))
  if (isBehind && brandsWithin(passage, { from: to, to: never.from }).length > 0) return true
  if (never.from - to >= 4) return false
  const after = { from: never.to, to: Math.min(sentence.to, never.to + 4) }
  if (brandsWithin(passage, after).length > 0 || organisationsWithin(passage, after).length > 0) return true
  return passage.names.some(({ from, to: end }) => from < after.to && end > after.from)
}

/** "ne" denies in French before "pas"; in Hindi it is who did something. */
function isHalfNegation({ words }: ReadPassage, { from, to }: Span): boolean {
  return to - from === 1 && words[from] === 'ne' && !words.slice(to, to + 3).includes('pas')
}

const hindiNot = /^(?:नहीं|nahi|nahin) (?:है|हैं|hai|hain)$/

const introReach = 30

/** A warning that ends in a colon or a line break announces the lines below it, past other numbers of the list. */
function isListedInWarning({ passage, sentence }: Place): boolean {
  const last = passage.concepts.within('warning', wordsBefore(passage, sentence.from, introReach), sentence.from).at(-1)
  if (last === undefined) return false
  const between = passage.text.slice(passage.ends[last.to - 1], passage.starts[sentence.from])
  return /:[ \t]*\s(?:[^.!?]|\.(?!\s))*$/.test(between) || /^(?:[^.!?]|\.(?!\s))*\n(?:[^.!?]|\.(?!\s))*$/.test(between)
}

/** So many numbers a list may hold before one of them; more would cost time. */
const longestList = 400

/** The word that lies so many words before another, not counting those of mentions. */
function wordsBefore(passage: ReadPassage, word: number, count: number): number {
  let at = word
  for (let left = count; at > 0 && left > 0 && word - at < longestList; at--) if (!passage.isMention(at - 1)) left -= 1
  return at
}

/** So far back a warning may announce the message that it quotes. */
const frameReach = 90
/** So near the announcement itself must warn. */
const announcement = 18

/** A bait message that somebody quotes to warn of it: announced or marked as somebody else's words, with a warning around. */
function isQuotedInWarning(place: Place): boolean {
  const { passage, mention, from, to } = place
  if (isCalledGenuine(place)) return false
  const start = wordsBefore(passage, from, frameReach)
  for (const frame of passage.concepts.within('frame', start, from)) {
    if (warns(passage, { from: frame.from - announcement, to: Math.min(from, frame.to + announcement) })) return true
  }
  const introduces = introductionsIn(passage)
  for (let word = from - 1; word > start; word--) {
    if (introduces[word] !== 1) continue
    if (warns(passage, { from: word - announcement, to: word })) return true
  }
  if (!isMarkedAsQuote(passage.text, mention.start)) return false
  return warns(passage, { from: start, to: from }) || warns(passage, { from: to, to: to + 60 })
}

/** Marks the words that stand after a colon, on a line of their own or in quotation marks. */
const introductionsIn = onceAScene(({ text, starts, ends }: ReadPassage): Uint8Array => {
  const marks = new Uint8Array(starts.length)
  for (let word = 1; word < starts.length; word++) {
    if (ends[word - 1]! + 1 === starts[word]!) continue
    if (/:[ \t]*(?:\s*\n|\s*[>"“„«])/.test(text.slice(ends[word - 1], starts[word]))) marks[word] = 1
  }
  return marks
})

const longestQuote = 400

/** On a line that begins with the mark of a quotation, or between quotation marks. */
function isMarkedAsQuote(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - longestQuote), offset)
  return (
    /(?:^|\n|[.:!?…”"।]\s)[ \t]*>\s?[^\n]*$/.test(before) ||
    isInQuotationMarks(before, text.slice(offset, offset + longestQuote))
  )
}

function isInQuotationMarks(before: string, after: string): boolean {
  const line = before.slice(before.lastIndexOf('\n\n') + 1)
  const rest = after.split('\n\n', 1)[0]!
  if (/[“„«][^“”„«»]*$/.test(line) && /^[^“”„«»]*[”“»]/.test(rest)) return true
  const straight = line.split('"').length - 1
  return straight % 2 === 1 && rest.includes('"')
}

/** So far before a number its invitation stands: "call the asset recovery team of … at". */
const invitationReach = 12

/** Whether the words right around the mention ask the reader to ring it. */
export function isInvited(place: Place): boolean {
  const { passage, sentence } = place
  if (isCalledGenuine(place)) return true
  const after = { from: place.to, to: Math.min(sentence.to, place.to + 5) }
  if (hasAny(passage, after, 'denial', 'warning') || isSaidNotToBe(place)) return false
  const before = { from: Math.max(sentence.from, place.from - invitationReach), to: place.from }
  // The call of "missed call from" invites nobody.
  const call = passage.concepts
    .within('call', before.from, before.to)
    .find(({ from, to }) => !passage.concepts.has('received', from, to))
  if (call === undefined) return isInvitedAfter(place)
  // "do not call", "never ring", "if someone asks you to call"
  const lead = { from: Math.max(sentence.from, call.from - 4), to: call.to }
  return !hasAny(passage, lead, 'never', 'warning', 'question') && !tellsOfOthers(place, call.from)
}

/** Hindi and German put the verb behind the number: "… par call karein". */
function isInvitedAfter({ passage, sentence, to }: Place): boolean {
  const call = passage.concepts
    .within('call', to, Math.min(sentence.to, to + 6))
    .find((hit) => !passage.concepts.has('received', hit.from, hit.to))
  if (call === undefined) return false
  const lead = { from: Math.max(sentence.from, to - invitationReach), to }
  if (hasAny(passage, lead, 'told', 'received')) return false
  return !hasAny(passage, { from: to, to: Math.min(sentence.to, call.to + 2) }, 'never', 'warning', 'told', 'question')
}

/** "the only real number", "the official line" */
function isCalledGenuine({ passage, sentence, from, to }: Place): boolean {
  return hasAny(passage, { from: Math.max(sentence.from, from - 10), to: Math.min(sentence.to, to + 6) }, 'genuine')
}

const receivedReach = 20

/** "They tell you to call", "victims were asked to ring": someone else's invitation, told in a warning. */
function tellsOfOthers(place: Place, call: number): boolean {
  const { passage, sentence } = place
  const span = around(place, 14, 0)
  if (hasAny(passage, { from: Math.max(span.from, call - 6), to: call + 1 }, 'told')) return true
  return hasAny(passage, { from: Math.max(sentence.from, call - receivedReach), to: call }, 'received')
}
