import { finding, type Signal } from './signal.ts'

/** The catalogue has the number from the company's own domain. */
export const officialOwner: Signal = {
  name: 'official',
  kind: 'calm',
  measure: ({ claim, known }, { catalogue }) => {
    if (known === null || known.official === null) return null
    if (claim !== null && claim.party.companyId !== known.companyId) return null
    const company = catalogue.company(known.companyId)?.name ?? known.companyId
    return finding(1, `It is a number of ${company}, read on its own site on ${known.source.readAt}.`)
  },
}
