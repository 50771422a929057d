import { finding, type Signal } from './signal.ts'

/** The page claims a brand and lies on a host that is not the brand's. */
export const foreignHost: Signal = {
  name: 'foreign-host',
  kind: 'bait',
  measure: ({ claim }, { host, catalogue }) => {
    if (host === null || claim === null || claim.party.companyId === null) return null
    const owner = catalogue.hostOwner(host)
    if (owner?.companyId === claim.party.companyId) return null
    return finding(1, `The page is on ${host}, which is not a site of ${claim.party.name}.`)
  },
}
