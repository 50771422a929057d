import { around } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

/** Journalists and press offices tell what somebody said; they do not sell a line. */
export const reporting: Signal = {
  name: 'reporting',
  kind: 'calm',
  measure: ({ places }) =>
    finding(
      countNear(places, 'reporting', (place) => around(place, 50, 50)) / 2,
      'It stands in a report of what others said.',
    ),
}
