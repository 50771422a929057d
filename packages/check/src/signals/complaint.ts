import { nearby } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

const reach = 40
const plenty = 2
/** Somebody who complains names the number once or twice. */
const mostMentions = 2

/** "Ten days of calling … and nobody picks up": who complains about a line invites nobody to it. */
export const complaint: Signal = {
  name: 'complaint',
  kind: 'calm',
  measure: ({ places }) =>
    places.length > mostMentions
      ? null
      : finding(
          countNear(places, 'complaint', (place) => nearby(place, reach, reach)) / plenty,
          'Somebody complains that nobody answers or helps there.',
        ),
}
