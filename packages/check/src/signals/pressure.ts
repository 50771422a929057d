import { nearby } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

/** At once, or something bad happens. */
export const pressure: Signal = {
  name: 'pressure',
  kind: 'bait',
  measure: ({ places }) =>
    finding(
      countNear(places, 'pressure', (place) => nearby(place, 50, 50)) / 2,
      'The reader is hurried or threatened.',
    ),
}
