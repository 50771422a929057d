import { nearby } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

const reach = 60
const usual = 1
const plenty = 3

/** "Your plan was renewed for $389; if this was not you, call …": a bill that nobody ordered and a number to undo it. */
export const chargeNotice: Signal = {
  name: 'charge-notice',
  kind: 'bait',
  measure: ({ claim, known, places }) => {
    if (claim === null || (known !== null && known.companyId === claim.party.companyId)) return null
    return finding(
      (countNear(places, 'charge-notice', (place) => nearby(place, reach, reach)) - usual) / plenty,
      'It tells of a charge or a renewal and gives the number as the way to undo it.',
    )
  },
}
