import { nearby, type Place } from '../scene.ts'
import { countNear } from './count-near.ts'
import { finding, type Signal } from './signal.ts'

const reach = 60

/** Chat assistants repeat the numbers of the pages that they read, planted ones first. */
export const assistantAnswer: Signal = {
  name: 'assistant-answer',
  kind: 'bait',
  measure: ({ claim, known, places }) => {
    if (claim === null || known?.companyId === claim.party.companyId) return null
    const near = (place: Place) => nearby(place, reach, reach)
    return finding(
      countNear(places, 'assistant', near) > 0 ? 1 : 0,
      'It reads like an answer of a chat assistant, which repeats numbers from pages that anybody wrote.',
    )
  },
}
