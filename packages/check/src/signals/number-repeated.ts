import type { Place } from '../scene.ts'
import { finding, type Signal } from './signal.ts'

/** So many mentions are as telling as it gets. */
const plenty = 8
/** Mentions no further apart than this many words are dense. */
const dense = 120

/** One number again and again within few words. */
export const numberRepeated: Signal = {
  name: 'number-repeated',
  kind: 'bait',
  measure: ({ places }) => {
    const count = places.length
    if (count < 2) return null
    const gap = medianGap(places)
    const density = Math.min(1, dense / gap)
    const value = (Math.log2(count) / Math.log2(plenty)) * density
    return finding(value, `The same number stands here ${count} times, about every ${gap} words.`)
  },
}

/** How many words lie between two mentions, typically. A long page around the dense stretch does not thin it out. */
function medianGap(places: readonly Place[]): number {
  const gaps: number[] = []
  places.forEach((place, index) => {
    const next = places[index + 1]
    if (next === undefined) return
    gaps.push(next.passage === place.passage ? Math.max(1, next.from - place.to) : 1)
  })
  return gaps.sort((a, b) => a - b)[gaps.length >> 1]!
}
