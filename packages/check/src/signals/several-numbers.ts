import { finding, type Signal } from './signal.ts'

/** Several numbers for one company, each repeated: planted texts pair a line for every country. */
export const severalNumbers: Signal = {
  name: 'several-numbers',
  kind: 'bait',
  measure: ({ claim, places }, { numbers }) => {
    if (claim?.party.companyId == null || places.length < 2) return null
    const others = numbers.filter(
      (other) => other.claim?.party.companyId === claim.party.companyId && other.places.length >= 2,
    )
    return finding((others.length - 1) / 2, `${others.length} numbers are repeated for ${claim.party.name}.`)
  },
}
