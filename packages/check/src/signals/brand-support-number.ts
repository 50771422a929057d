import { around, brandsWithin, type Place } from '../scene.ts'
import { finding, type Signal } from './signal.ts'

/** Brand, words of support and a number in one breath: "Norton customer support phone number 1-888-…". */
export const brandSupportNumber: Signal = {
  name: 'brand-support-number',
  kind: 'bait',
  measure: ({ places }) => {
    const hits = places.filter(isOneBreath)
    return finding(
      hits.length > 0 ? 0.8 + 0.2 * hits.length : 0,
      'A brand name, words of support and the number stand in one breath.',
    )
  },
}

const telling = ['support', 'role', 'phone'] as const

function isOneBreath(place: Place): boolean {
  const span = around(place, 9, 9)
  const { concepts, organisations } = place.passage
  const named = brandsWithin(place.passage, span).filter((brand) => !brand.byAddress && !brand.inNumber)
  const unknown = organisations.filter(({ from, to }) => from < span.to && to > span.from)
  for (const brand of [...named, ...unknown]) {
    for (const concept of telling) {
      for (const support of concepts.within(concept, brand.from - 3, brand.to + 4)) {
        const from = Math.min(brand.from, support.from)
        const to = Math.max(brand.to, support.to)
        const distance = to <= place.from ? place.from - to : from - place.to
        if (distance <= 5) return true
      }
    }
  }
  return false
}
