import { finding, type Signal } from './signal.ts'

/** Given for a role alone: "the refund department", "technical support", whosever that is. */
export const roleClaimed: Signal = {
  name: 'role-claimed',
  kind: 'bait',
  measure: ({ claim }) =>
    claim?.by === 'role'
      ? finding(1, `The text gives the number for “${claim.party.name}” and does not say whose.`)
      : null,
}
