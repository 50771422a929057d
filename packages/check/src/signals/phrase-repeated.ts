import type { ReadPassage } from '../scene.ts'
import { onceAScene } from '../text/once-a-scene.ts'
import { finding, type Signal } from './signal.ts'

/** In words. */
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

/** The same things get the same number, counted from 0. */
function numbered(things: readonly (string | number)[]): number[] {
  const numbers = new Map<string | number, number>()
  return things.map((thing) => {
    const known = numbers.get(thing)
    if (known !== undefined) return known
    numbers.set(thing, numbers.size)
    return numbers.size - 1
  })
}

/** The share of phrases that stood in the text before. */
const repeatedShare = onceAScene((passage: ReadPassage): number => {
  const words = passage.words.filter((_, index) => !passage.isMention(index))
  const phrases = words.length - phraseLength + 1
  if (words.length < enoughWords) return 0
  // Words, then pairs of them, then pairs with one more, each by a number of its own: nothing is written out.
  const ids = numbered(words)
  const pairs = numbered(ids.slice(1).map((id, at) => ids[at]! * words.length + id))
  return 1 - new Set(ids.slice(2).map((id, at) => pairs[at]! * words.length + id)).size / phrases
})
