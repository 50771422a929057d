import { around, hasAny } from '../scene.ts'
import { finding, type Signal, share } from './signal.ts'

/** Letters or zeros where digits are to be filled in: 1-800-XXX-XXXX. */
const blanks = /x{3}|#{3}|_{3}|^[0\s().+-]*$/i

/** An example, a template, a test. */
export const placeholder: Signal = {
  name: 'placeholder',
  kind: 'calm',
  measure: ({ places }) =>
    finding(
      share(
        places,
        (place) => blanks.test(place.mention.raw) || hasAny(place.passage, around(place, 20, 12), 'sample'),
      ),
      'It is given as an example.',
    ),
}
