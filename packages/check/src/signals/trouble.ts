import { nearby } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

/** What people search for in distress: cancel, refund, charge, locked account. */
export const trouble: Signal = {
  name: 'trouble',
  kind: 'bait',
  measure: ({ places }) =>
    finding(
      countNear(places, 'trouble', (place) => nearby(place, 40, 40)) / 4,
      'It is offered to people who worry about a charge, an account or a booking.',
    ),
}
