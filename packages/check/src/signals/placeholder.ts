import { around, hasAny } from '../scene.ts'
import { finding, type Signal, share } from './signal.ts'

/** An example, a template, a test. */
export const placeholder: Signal = {
  name: 'placeholder',
  kind: 'calm',
  measure: ({ places }) =>
    finding(
      share(places, (place) => hasAny(place.passage, around(place, 20, 12), 'sample')),
      'It is given as an example.',
    ),
}
