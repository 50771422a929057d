import { nearby } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

/** Programs that hand the computer to a stranger. */
export const remoteAccess: Signal = {
  name: 'remote-access',
  kind: 'bait',
  measure: ({ places }) =>
    finding(
      countNear(places, 'remote-access', (place) => nearby(place, 80, 80)) / 1,
      'The text speaks of giving someone access to the computer.',
    ),
}
