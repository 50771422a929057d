import { addressesIn } from '../brands/find-brands.ts'
import type { Scene } from '../scene.ts'
import { onceAScene } from '../text/once-a-scene.ts'
import { finding, type Signal } from './signal.ts'

const supportWord = /support|help|customer|service|care|phone|number|refund|tech|contact|setup|activate|call/

/** A link to a host that wears a brand or words of support and is not the brand's. */
export const lookAlikeAddress: Signal = {
  name: 'look-alike-address',
  kind: 'bait',
  measure: ({ claim }, scene) => {
    if (claim === null) return null
    const brand = claim.party.name.toLowerCase().replace(/[^a-z0-9]/g, '')
    const hosts = supportHosts(scene)
    const isDressed = hosts.some(
      (host) =>
        (brand.length >= 4 && host.includes(brand)) ||
        /number|support.*(?:phone|help)|customer.*(?:care|service)/.test(host),
    )
    return finding(isDressed ? 1 : 0, 'It links to an address that is dressed up as a support site.')
  },
}

/** The hosts that wear words of support and are no known company's, without their dots and hyphens, each once. */
const supportHosts = onceAScene(({ passages, catalogue }: Scene): readonly string[] => {
  const hosts = new Set<string>()
  for (const passage of passages) {
    for (const { host } of addressesIn(passage.text)) {
      if (supportWord.test(host) && !catalogue.hostOwner(host)) hosts.add(host.replace(/[^a-z0-9]/g, ''))
    }
  }
  return [...hosts]
})
