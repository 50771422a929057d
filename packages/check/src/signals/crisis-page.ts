import { finding, type Signal } from './signal.ts'

/** A page of crisis or emergency lines. These words protect nothing once a company is claimed. */
export const crisisPage: Signal = {
  name: 'crisis-page',
  kind: 'calm',
  measure: ({ claim, places }) => {
    if (claim?.by === 'name') return null
    const hits = places.reduce(
      (sum, { passage, paragraph }) => sum + passage.concepts.within('crisis', paragraph.from, paragraph.to).length,
      0,
    )
    return finding(hits / places.length / 2, 'The text is about help for people in need.')
  },
}
