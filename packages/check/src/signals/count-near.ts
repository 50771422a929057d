import type { Concept } from '../lexicon/concept.ts'
import type { Place, Span } from '../scene.ts'

/** How many different phrases of a concept stand around the mentions of a number. */
export function countNear(places: readonly Place[], concept: Concept, near: (place: Place) => Span): number {
  const phrases = new Set<string>()
  for (const place of places) {
    const { from, to } = near(place)
    for (const hit of place.passage.concepts.within(concept, from, to)) {
      phrases.add(place.passage.words.slice(hit.from, hit.to).join(' '))
    }
  }
  return phrases.size
}
