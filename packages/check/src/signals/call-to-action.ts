import { around, hasAny } from '../scene.ts'
import { finding, type Signal, share } from './signal.ts'

/** The reader is told to call, dial or speak to someone at the number. */
export const callToAction: Signal = {
  name: 'call-to-action',
  kind: 'bait',
  measure: ({ places }) => {
    const value = share(places, (place) => hasAny(place.passage, around(place, 8, 4), 'call'))
    return finding(value, 'The reader is told to call the number.')
  },
}
