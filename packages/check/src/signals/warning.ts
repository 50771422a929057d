import { around, hasAny, type Place } from '../scene.ts'

/**
 * Whether a mention stands inside a warning and the reader is not invited to call it: "this number is a scam",
 * "do not call …". In "beware of fakes, the only real line is …" the warning is about others.
 */
export function isInsideWarning(place: Place): boolean {
  return warns(place) && !isInvited(place)
}

function warns({ passage, sentence, paragraph }: Place): boolean {
  if (hasAny(passage, sentence, 'warning', 'denial')) return true
  const before = { from: Math.max(paragraph.from, sentence.from - 40), to: sentence.from }
  return hasAny(passage, before, 'warning')
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

/** "They tell you to call", "victims were asked to ring": someone else's invitation, told in a warning. */
function tellsOfOthers(place: Place, call: number): boolean {
  const told =
    /^(?:asked|asks|asking|told|tells|telling|urged|urges|urging|instructed|instructs|instructing|claims|claimed|claiming|they|victims|callers|who|called|pide|piden|dice|dicen|fordern|aufgefordert|demande|demandent|invite|pede|pedem|dizem|chiedono|chiede|invita|vraagt|vragen)$/
  const span = around(place, 14, 0)
  for (let word = Math.max(span.from, call - 6); word <= call; word++)
    if (told.test(place.passage.words[word]!)) return true
  return false
}
