import type { Claim } from '../scene.ts'
import { finding, type Signal } from './signal.ts'

const strength: Readonly<Record<Claim['nearness'], number>> = { beside: 1, sentence: 0.8, paragraph: 0.6, text: 0.4 }

/** Said to answer for a name that the catalogue does not know. */
export const unknownClaim: Signal = {
  name: 'unknown-claim',
  kind: 'bait',
  measure: ({ claim }) =>
    claim?.by === 'unknown-name'
      ? finding(
          strength[claim.nearness],
          `The text gives it as the number of ${claim.party.name}, which Offhook does not know.`,
        )
      : null,
}
