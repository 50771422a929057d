import { hasAny, nearby, type Place } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

/** A firm, a club or a person that gives a number of its own: opening hours, appointments, "our shop". */
export const ownBusiness: Signal = {
  name: 'own-business',
  kind: 'calm',
  measure: ({ claim, places, found }) => {
    // Beside a company's name these words are cheap, and say nothing of whose number it is.
    const isNear = claim?.nearness === 'beside' || claim?.nearness === 'sentence'
    if (claim?.by === 'name' && (isNear || found.kind === 'toll-free' || places.some(isSupportLine))) return null
    const near = (place: (typeof places)[number]) => nearby(place, 40, 40)
    const business = countNear(places, 'business', near)
    const speaksOfItself = business > 0 && countNear(places, 'own', near) > 0
    return finding(business / 3 + (speaksOfItself ? 0.3 : 0), 'A business gives its own number.')
  },
}

/** "Our support team is open Monday to Friday" is how copied help pages speak, too. */
function isSupportLine(place: Place): boolean {
  return hasAny(place.passage, nearby(place, 15, 5), 'support', 'role')
}
