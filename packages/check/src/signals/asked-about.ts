import { finding, type Signal } from './signal.ts'
import { isInvited } from './warning.ts'

/** Somebody asks whether the number is real; nobody is told to ring it. */
export const askedAbout: Signal = {
  name: 'asked-about',
  kind: 'calm',
  measure: ({ places }) => {
    const isAsked = places.some(({ passage, sentence }) => {
      const nextWords = { from: sentence.from - 25, to: sentence.to + 25 }
      const asks = passage.concepts.has('question', nextWords.from, nextWords.to)
      const end = passage.ends[Math.min(passage.words.length, nextWords.to) - 1] ?? 0
      const start = passage.starts[Math.max(0, nextWords.from)] ?? 0
      return asks && passage.text.slice(start, end + 3).includes('?')
    })
    return finding(isAsked && !places.some(isInvited) ? 1 : 0, 'Somebody asks whether this number is real.')
  },
}
