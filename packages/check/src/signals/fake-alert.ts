import { nearby } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

/** A page that says the reader's computer is infected, and gives a number: no program does that. */
export const fakeAlert: Signal = {
  name: 'fake-alert',
  kind: 'bait',
  measure: ({ places }) =>
    finding(
      (countNear(places, 'infection', (place) => nearby(place, 60, 60)) - 1) / 2,
      'It says that the computer is infected or locked and gives a number to call. No real warning does that.',
    ),
}
