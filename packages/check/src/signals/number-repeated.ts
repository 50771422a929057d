import { finding, type Signal } from './signal.ts'

/** So many mentions are as telling as it gets. */
const plenty = 8

/** One number again and again in a short text. */
export const numberRepeated: Signal = {
  name: 'number-repeated',
  kind: 'bait',
  measure: ({ places }, scene) => {
    const count = places.length
    if (count < 2) return null
    const words = scene.passages.reduce((sum, passage) => sum + passage.words.length, 0)
    const wordsEach = words / count
    const density = Math.min(1, 120 / wordsEach)
    const value = (Math.log2(count) / Math.log2(plenty)) * density
    return finding(value, `The same number stands ${count} times in ${words} words.`)
  },
}
