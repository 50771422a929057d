import { addressesIn } from '../brands/find-brands.ts'
import { finding, type Signal } from './signal.ts'

const supportWord = /support|help|customer|service|care|phone|number|refund|tech|contact|setup|activate|call/

/** A link to a host that wears a brand or words of support and is not the brand's. */
export const lookAlikeAddress: Signal = {
  name: 'look-alike-address',
  kind: 'bait',
  measure: ({ claim }, { passages, catalogue }) => {
    if (claim === null) return null
    const brand = claim.party.name.toLowerCase().replace(/[^a-z0-9]/g, '')
    for (const passage of passages) {
      for (const { host } of addressesIn(passage.text)) {
        if (catalogue.hostOwner(host)) continue
        const bare = host.replace(/[^a-z0-9]/g, '')
        const wearsBrand = brand.length >= 4 && bare.includes(brand)
        const wearsSupport = supportWord.test(host)
        if (
          (wearsBrand && wearsSupport) ||
          (wearsSupport && /number|support.*(?:phone|help|number)|customer.*(?:care|service)/.test(bare))
        ) {
          return finding(1, 'It links to an address that is dressed up as a support site.')
        }
      }
    }
    return null
  },
}
