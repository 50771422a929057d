import { nearby } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

const reach = 100
/** A page of any kind has a word or two of these. */
const usual = 1
const plenty = 4

/** How-to pages for a company's customers that end in a number which is not the company's. */
export const guide: Signal = {
  name: 'guide',
  kind: 'bait',
  measure: ({ claim, known, places }) => {
    if (claim === null || known?.companyId === claim.party.companyId) return null
    const phrases = countNear(places, 'guide', (place) => nearby(place, reach, reach))
    return finding(
      (phrases - usual) / plenty,
      `It is written as a guide for people who want to reach ${claim.party.name}.`,
    )
  },
}
