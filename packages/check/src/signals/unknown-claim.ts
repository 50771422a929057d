import { finding, type Signal } from './signal.ts'

/** Said to answer for a role, or for a name that the catalogue does not know. */
export const unknownClaim: Signal = {
  name: 'unknown-claim',
  kind: 'bait',
  measure: ({ claim }) => {
    if (claim === null || claim.by === 'name') return null
    const whom =
      claim.by === 'role'
        ? `a “${claim.party.name}” without saying whose`
        : `${claim.party.name}, which Offhook does not know`
    return finding(1, `The text gives the number for ${whom}.`)
  },
}
