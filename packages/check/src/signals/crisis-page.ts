import { nearby, type Place } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

const reach = 60

/** A page of crisis or emergency lines, or of a charity. These words protect nothing once a company is claimed. */
export const crisisPage: Signal = {
  name: 'crisis-page',
  kind: 'calm',
  measure: ({ claim, places }) => {
    if (claim?.by === 'name') return null
    const near = (place: Place) => nearby(place, reach, reach)
    return finding(countNear(places, 'crisis', near) / 2, 'The text is about help for people in need.')
  },
}
