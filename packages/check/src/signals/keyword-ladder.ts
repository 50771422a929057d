import { brandsWithin, type ReadPassage, type Scene, type Span } from '../scene.ts'
import { onceAScene } from '../text/once-a-scene.ts'
import { finding, type Signal } from './signal.ts'

/** So many search phrases are as telling as it gets. */
const plenty = 6

/** Search phrases strung together: "Norton support number, Norton help line, Norton customer care". */
export const keywordLadder: Signal = {
  name: 'keyword-ladder',
  kind: 'bait',
  measure: ({ claim }, scene) => {
    if (claim === null) return null
    const rungs = rungsOf(scene)
    return finding((rungs - 2) / plenty, `The text strings together ${rungs} search phrases for a support line.`)
  },
}

const rungsOf = onceAScene(({ passages }: Scene) => passages.reduce((sum, passage) => sum + countRungs(passage), 0))

/** Phrases in which a brand, words of support and words for a telephone touch. */
function countRungs(passage: ReadPassage): number {
  let rungs = 0
  for (const { from, to } of passage.concepts.all('support')) {
    const isRightBefore = (hit: Span) => hit.to <= from && from - hit.to <= 2
    const brand =
      brandsWithin(passage, { from: from - 3, to: from }).some((hit) => !hit.byAddress && isRightBefore(hit)) ||
      passage.organisations.some(isRightBefore)
    const phone = passage.concepts.has('phone', from, to + 2)
    if (brand || phone) rungs += brand && phone ? 1 : 0.5
  }
  return rungs
}
