import { hasAny, nearby, type Place } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

const severalBrands = 2

/** A firm, a club or a person that gives a number of its own: opening hours, appointments, "our shop". */
export const ownBusiness: Signal = {
  name: 'own-business',
  kind: 'calm',
  measure: ({ claim, places, found }) => {
    // Beside a company's name these words are cheap, and say nothing of whose number it is.
    const isNear = claim?.nearness === 'beside' || claim?.nearness === 'sentence'
    const isSeller = (claim?.companies.length ?? 0) >= severalBrands && found.kind !== 'toll-free'
    if (claim?.by === 'name' && !isSeller && (isNear || found.kind === 'toll-free' || places.some(isSupportLine)))
      return null
    if (claim !== null && found.kind === 'toll-free' && places.some(isSupportLine)) return null
    const near = (place: Place) => nearby(place, 40, 40)
    const business = countNear(places, 'business', near)
    const speaksOfItself = business > 0 && countNear(places, 'own', near) > 0
    // Who sells or repairs several brands speaks of its own shop and customers, not of any one brand's.
    if (claim?.by === 'name' && isSeller && !speaksOfItself) return null
    return finding(business / 3 + (speaksOfItself ? 0.3 : 0), 'A business gives its own number.')
  },
}

/** "Our support team is open Monday to Friday" is how copied help pages speak, too. */
function isSupportLine(place: Place): boolean {
  return hasAny(place.passage, nearby(place, 15, 5), 'support', 'role')
}
