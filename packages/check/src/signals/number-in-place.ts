import { hasAny, type Place } from '../scene.ts'
import { finding, type Signal, share } from './signal.ts'

/** The number stands where punctuation or another word belongs, as planted ones do after every clause. */
export const numberInPlace: Signal = {
  name: 'number-in-place',
  kind: 'bait',
  measure: ({ places }) => {
    const value = share(places, standsInTheWay)
    return finding(value, 'The number is dropped into sentences where no number belongs.')
  },
}

/** After a colon, in brackets or behind a dash a number is given, not dropped. */
function isSetOff({ text, starts, ends }: Place['passage'], from: number): boolean {
  return /[:(|–—=]\s*\+?\(?$/.test(text.slice(ends[from - 1], starts[from]))
}

function standsInTheWay({ passage, sentence, from, to }: Place): boolean {
  const before = from - sentence.from
  const after = sentence.to - to
  if (before < 2 || before + after < 5 || isSetOff(passage, from)) return false
  const lead = { from: Math.max(sentence.from, from - 3), to: from }
  if (hasAny(passage, lead, 'call', 'phone', 'support', 'staff', 'role')) return false
  if (after === 0) return !hasAny(passage, { from: from - 1, to: from }, 'preposition')
  const next = passage.text.slice(passage.starts[to]!, passage.starts[to]! + 1)
  const runsOn = next === next.toLowerCase() && next !== next.toUpperCase()
  return runsOn && !hasAny(passage, { from: from - 1, to: from }, 'preposition')
}
