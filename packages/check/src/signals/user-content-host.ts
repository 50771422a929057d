import { hostKind } from './host-kinds.ts'
import { finding, type Signal } from './signal.ts'

/** Anyone can write there: a forum, a site builder, a code host, the brand's own community. */
export const userContentHost: Signal = {
  name: 'user-content-host',
  kind: 'bait',
  measure: ({ claim }, { host, catalogue }) => {
    if (host === null || claim === null) return null
    const isCommunity = catalogue.hostOwner(host)?.community === true
    if (!isCommunity && hostKind(host) !== 'user-content') return null
    return finding(1, `Anyone can publish on ${host}.`)
  },
}
