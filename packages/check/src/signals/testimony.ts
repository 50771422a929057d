import { nearby } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

const reach = 40
const plenty = 3

/** "A neighbour gave me this number, they sorted it on the first call": praise that passes a number on. */
export const testimony: Signal = {
  name: 'testimony',
  kind: 'bait',
  measure: ({ claim, places }) =>
    claim === null
      ? null
      : finding(
          countNear(places, 'testimony', (place) => nearby(place, reach, reach)) / plenty,
          'Somebody praises what happened after calling it, as planted reviews do.',
        ),
}
