import type { Claim } from '../scene.ts'
import { finding, type Signal } from './signal.ts'

/** A name far from the number claims it less. */
const strength: Readonly<Record<Claim['nearness'], number>> = { beside: 1, sentence: 0.8, paragraph: 0.6, text: 0.4 }

/** Said to be a company's line, while nothing on that company's own pages is known to say so. */
export const claimedWithoutOwnership: Signal = {
  name: 'claimed-without-ownership',
  kind: 'bait',
  measure: ({ claim, known }, { catalogue }) => {
    if (claim === null || claim.party.companyId === null) return null
    if (known?.companyId === claim.party.companyId) return null
    const company = catalogue.company(claim.party.companyId)?.name ?? claim.party.name
    return finding(
      strength[claim.nearness],
      `The text gives it as ${claim.party.name}’s number; Offhook has not found it on a page of ${company}’s own.`,
    )
  },
}
