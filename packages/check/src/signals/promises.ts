import { nearby } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

/** Full refunds, day and night, a live person without waiting. */
export const promises: Signal = {
  name: 'promises',
  kind: 'bait',
  measure: ({ places }) =>
    finding(
      countNear(places, 'promise', (place) => nearby(place, 60, 60)) / 3,
      'Promises stand near it: instant help, day and night, refunds.',
    ),
}
