import { finding, type Signal } from './signal.ts'

/** A true number, but of another company than the text says. */
export const officialOfAnother: Signal = {
  name: 'official-of-another',
  kind: 'calm',
  measure: ({ claim, known }, { catalogue }) => {
    if (known === null || claim === null || claim.party.companyId === known.companyId) return null
    const company = catalogue.company(known.companyId)?.name ?? known.companyId
    return finding(1, `It is a number of ${company}, not of ${claim.party.name}.`)
  },
}
