import { hasAny } from '../scene.ts'
import { finding, type Signal, share } from './signal.ts'
import { isInvited, isSaidNotToBe } from './warning.ts'

/** The text says that the number is not theirs: "… does not belong to Norton". */
export const denied: Signal = {
  name: 'denied',
  kind: 'calm',
  measure: ({ places }) =>
    finding(
      share(
        places,
        (place) => isSaidNotToBe(place) || (hasAny(place.passage, place.sentence, 'denial') && !isInvited(place)),
      ),
      'The text says that this number is not the company’s.',
    ),
}
