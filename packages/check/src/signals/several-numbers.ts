import type { Scene } from '../scene.ts'
import { onceAScene } from '../text/once-a-scene.ts'
import { finding, type Signal } from './signal.ts'

/** Several numbers for one company, each repeated: planted texts pair a line for every country. */
export const severalNumbers: Signal = {
  name: 'several-numbers',
  kind: 'bait',
  measure: ({ claim, places }, scene) => {
    if (claim?.party.companyId == null || places.length < 2) return null
    const count = repeatedNumbers(scene).get(claim.party.companyId)!
    return finding((count - 1) / 2, `${count} numbers are repeated for ${claim.party.name}.`)
  },
}

/** How many numbers are repeated for each company. */
const repeatedNumbers = onceAScene(({ numbers }: Scene): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { claim, places } of numbers) {
    const companyId = claim?.party.companyId
    if (companyId != null && places.length >= 2) counts.set(companyId, (counts.get(companyId) ?? 0) + 1)
  }
  return counts
})
