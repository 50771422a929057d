import type { Claim } from '../scene.ts'
import { finding, type Signal } from './signal.ts'
import { isInvited } from './warning.ts'

const strength: Readonly<Record<Claim['nearness'], number>> = { beside: 1, sentence: 0.9, paragraph: 0.4, text: 0.2 }

/** The reader is told to call, dial or speak to a company at a number that is not known to be the company's. */
export const callToAction: Signal = {
  name: 'call-to-action',
  kind: 'bait',
  measure: ({ claim, known, places }) => {
    if (claim?.by !== 'name' || known?.companyId === claim.party.companyId || !places.some(isInvited)) return null
    return finding(strength[claim.nearness], `The reader is told to call ${claim.party.name} there.`)
  },
}
