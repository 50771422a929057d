import type { Concept } from '../lexicon/concept.ts'
import type { ConceptIndex } from '../scene.ts'
import type { Surroundings } from './find-brands.ts'

/** What the phrases of a passage tell of the names in it. */
export function surroundingsIn(concepts: ConceptIndex, isMention: (word: number) => boolean): Surroundings {
  const is =
    (...wanted: readonly Concept[]) =>
    (word: number) =>
      wanted.some((concept) => concepts.has(concept, word, word + 1))
  return {
    isSupport: is('support', 'staff', 'role', 'phone', 'trouble', 'testimony', 'clientele', 'charge-notice'),
    isPromise: is('promise'),
    isChannel: is('other-channel'),
    isVerb: is('call', 'ask'),
    isMention,
    isInsidePhrase: (from, to) =>
      (['phone', 'promise'] as const).some((concept) =>
        concepts.within(concept, from, to).some((hit) => hit.to - hit.from > to - from),
      ),
  }
}
