import { finding, type Signal } from './signal.ts'

const openingWords = 60

/** Praise for a stranger's page before the pitch: "Nice blog, thank you for sharing". */
export const flattery: Signal = {
  name: 'flattery',
  kind: 'bait',
  measure: ({ claim, places }) => {
    if (claim === null) return null
    const praises = places.some(({ passage, from }) => passage.concepts.has('flattery', from - openingWords, from))
    return finding(praises ? 1 : 0, 'It begins with praise for the page, as planted comments do.')
  },
}
