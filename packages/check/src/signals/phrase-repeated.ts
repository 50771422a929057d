import type { ReadPassage } from '../scene.ts'
import { onceAScene } from '../text/once-a-scene.ts'
import { finding, type Signal } from './signal.ts'

const phraseLength = 3
const enoughWords = 24

/** One phrase over and over, with little else. */
export const phraseRepeated: Signal = {
  name: 'phrase-repeated',
  kind: 'bait',
  measure: ({ claim }, { passages }) => {
    if (claim === null) return null
    const text = passages.at(-1)!
    const share = repeatedShare(text)
    return finding((share - 0.25) * 2, `${Math.round(share * 100)} % of the text repeats itself.`)
  },
}

/** The share of phrases that stood in the text before. */
const repeatedShare = onceAScene((passage: ReadPassage): number => {
  const words = passage.words.filter((_, index) => !passage.isMention(index))
  const phrases = words.length - phraseLength + 1
  if (words.length < enoughWords) return 0
  const seen = new Set<string>()
  for (let at = 0; at < phrases; at++) seen.add(words.slice(at, at + phraseLength).join(' '))
  return 1 - seen.size / phrases
})
