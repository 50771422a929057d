import { hasAny, nearby } from '../scene.ts'
import { finding, type Signal, share } from './signal.ts'

/** Whom journalists may ring about a company. Nobody in distress is sent there. */
export const pressContact: Signal = {
  name: 'press-contact',
  kind: 'calm',
  measure: ({ places }) =>
    places.length > mostMentions
      ? null
      : finding(
          share(places, (place) => hasAny(place.passage, nearby(place, before, after), 'press')),
          'It is given to journalists.',
        ),
}

const mostMentions = 2
const before = 12
const after = 4
