import { around, type Place } from '../scene.ts'
import { finding, type Signal, share } from './signal.ts'

/** Letters or zeros where digits are to be filled in: 1-800-XXX-XXXX. */
const blanks = /x{3}|#{3}|_{3}|^[0\s().+-]*$/i

/** An example, a template, a test. */
export const placeholder: Signal = {
  name: 'placeholder',
  kind: 'calm',
  measure: ({ places }) =>
    finding(
      share(places, (place) => blanks.test(place.mention.raw) || isCalledSample(place)),
      'It is given as an example.',
    ),
}

/** The words around call it an example; "example" at the end of a host name calls nothing so. */
function isCalledSample(place: Place): boolean {
  const { concepts, text, starts } = place.passage
  const span = around(place, 20, 12)
  return concepts.within('sample', span.from, span.to).some(({ from }) => text[starts[from]! - 1] !== '.')
}
