import { nearby, type Place } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

/** Lost to fraud, and somebody gets it back: whoever offers that is the next fraud. */
export const recoveryOffer: Signal = {
  name: 'recovery-offer',
  kind: 'bait',
  measure: ({ places }) => {
    const near = (place: Place) => nearby(place, reach, reach)
    const losses = countNear(places, 'loss', near)
    const regains = countNear(places, 'regain', near)
    return finding(
      losses > 0 && regains > 0 ? (losses + regains) / 4 : 0,
      'It promises to bring back money that was lost to fraud.',
    )
  },
}

const reach = 60
