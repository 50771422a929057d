import { around, hasAny, type Place, type Span } from '../scene.ts'

/**
 * Whether a mention stands inside a warning and the reader is not invited to call it: "this number is a scam",
 * "do not call …", a bait message that is quoted to warn of it, a line of a block list. In "beware of fakes, the only
 * real line is …" the warning is about others.
 */
export function isInsideWarning(place: Place): boolean {
  return isQuotedInWarning(place) || ((isWarnedOf(place) || isListedInWarning(place)) && !isInvited(place))
}

/** The mention's own sentence warns, or the next one says that the number is not what it seems. */
function isWarnedOf({ passage, sentence }: Place): boolean {
  if (hasAny(passage, sentence, 'warning', 'denial')) return true
  return hasAny(passage, { from: sentence.to, to: sentence.to + 10 }, 'denial')
}

const introReach = 30

/** A warning that ends in a colon or a line break announces the lines below it. */
function isListedInWarning({ passage, sentence }: Place): boolean {
  const intro: Span = { from: Math.max(0, sentence.from - introReach), to: sentence.from }
  const lines = passage.concepts.within('warning', intro.from, intro.to)
  const last = lines.at(-1)
  if (last === undefined) return false
  const between = passage.text.slice(passage.ends[last.to - 1], passage.starts[sentence.from])
  return /:[ \t]*\s[^.!?]*$/.test(between) || /^[^.!?]*\n[^.!?]*$/.test(between)
}

/** So far back a warning may announce the message that it quotes. */
const frameReach = 90

/** A bait message that somebody quotes to warn of it: announced as somebody else's words, with a warning around. */
function isQuotedInWarning({ passage, mention, from, to }: Place): boolean {
  const before: Span = { from: Math.max(0, from - frameReach), to: from }
  const frames = passage.concepts.within('frame', before.from, before.to)
  const isMarked = /(?:^|\n)[ \t]*>[^\n]*$/.test(passage.text.slice(Math.max(0, mention.start - 400), mention.start))
  if (frames.length === 0 && !isMarked) return false
  const warnings = passage.concepts.within('warning', before.from, before.to)
  const firstFrame = frames[0]?.from ?? from
  // The announcement itself warns, or whoever quotes warns right after the message.
  if (warnings.some((warning) => Math.abs(warning.from - firstFrame) <= 16)) return true
  return isMarked && hasAny(passage, { from: to, to: to + 60 }, 'warning')
}

/** Whether the words right around the mention ask the reader to ring it. */
export function isInvited(place: Place): boolean {
  const { passage, sentence } = place
  const before = { from: Math.max(sentence.from, place.from - 6), to: place.from }
  const beside = { from: Math.max(sentence.from, place.from - 10), to: Math.min(sentence.to, place.to + 6) }
  if (hasAny(passage, beside, 'genuine')) return true
  const after = { from: place.to, to: Math.min(sentence.to, place.to + 5) }
  if (hasAny(passage, after, 'denial', 'warning')) return false
  const [call] = passage.concepts.within('call', before.from, before.to)
  if (call === undefined) return false
  // "do not call", "never ring", "if someone asks you to call"
  const lead = { from: Math.max(sentence.from, call.from - 4), to: call.to }
  return !hasAny(passage, lead, 'never', 'warning') && !tellsOfOthers(place, call.from)
}

const reportingWords = new Set(
  `asked asks asking told tells telling urged urges urging instructed instructs instructing claims claimed claiming they victims callers who
   pide piden pidió dice dicen dijeron fordern fordert aufgefordert sollten demande demandent demandé invite pede pedem dizem disse chiedono chiede invita vraagt vragen gevraagd`.split(
    /\s+/,
  ),
)

/** "They tell you to call", "victims were asked to ring": someone else's invitation, told in a warning. */
function tellsOfOthers(place: Place, call: number): boolean {
  const span = around(place, 14, 0)
  for (let word = Math.max(span.from, call - 6); word <= call; word++) {
    if (reportingWords.has(place.passage.words[word]!)) return true
  }
  return false
}
