import { around, hasAny, nearby, type Place } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

const severalBrands = 2
const reach = 40
const beyondShare = 0.4

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
    if (claim?.by === 'name' && places.some(undoesCharge)) return null
    const near = (place: Place) => around(place, reach, reach)
    const beside = countNear(places, 'business', near)
    // A paragraph of its own about opening hours is easily added to anything.
    const beyond = countNear(places, 'business', (place) => nearby(place, reach, reach)) - beside
    const business = beside + beyond * beyondShare
    const speaksOfItself = beside > 0 && countNear(places, 'own', near) > 0
    // Who sells or repairs several brands speaks of its own shop and customers, not of any one brand's.
    if (claim?.by === 'name' && isSeller && !speaksOfItself) return null
    return finding(business / 3 + (speaksOfItself ? 0.3 : 0), 'A business gives its own number.')
  },
}

/** "Your McAfee plan was renewed; if you did not …, our office": a bill in another's name. */
function undoesCharge(place: Place): boolean {
  return countNear([place], 'charge-notice', () => nearby(place, reach, reach)) > 1
}

/** "Our support team is open Monday to Friday" is how copied help pages speak, too. */
function isSupportLine(place: Place): boolean {
  return hasAny(place.passage, nearby(place, 15, 5), 'support', 'role')
}
