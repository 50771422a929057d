import { finding, type Signal } from './signal.ts'

/** A firm that speaks of itself and names nobody else: opening hours, appointments, "our shop". */
export const ownBusiness: Signal = {
  name: 'own-business',
  kind: 'calm',
  measure: ({ claim, places }) => {
    if (claim?.by === 'name') return null
    const own = places.some(({ passage }) => passage.concepts.all('own').length > 0)
    const business = new Set(
      places.flatMap(({ passage }) =>
        passage.concepts.all('business').map((hit) => passage.words.slice(hit.from, hit.to).join(' ')),
      ),
    )
    const value = business.size / 3 + (own && business.size > 0 ? 0.3 : 0)
    return finding(value, 'A business gives its own number.')
  },
}
