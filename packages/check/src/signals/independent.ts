import { nearby, type Place } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

const reach = 60

/** A shop that repairs or resells and says that it is not the brand. A disclaimer without a shop says nothing. */
export const independent: Signal = {
  name: 'independent',
  kind: 'calm',
  measure: ({ places, found }) => {
    if (found.kind === 'toll-free' || places.length > 3) return null
    const near = (place: Place) => nearby(place, reach, reach)
    const says = countNear(places, 'independent', near) > 0
    const shop = says ? countNear(places, 'business', near) : 0
    return finding(says ? 0.5 + shop / 4 : 0, 'A firm says that it is independent of the brand.')
  },
}
