import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly PlantedRole[]>(
  [
    ['between', 'advice', 'between'],
    ['opening', 'between', 'advice'],
  ],
  [
    ['advice', 'between', 'promise'],
    ['between', 'opening', 'advice', 'between'],
  ],
)

/** "Brand 1-888-… customer service". */
export const betweenBrandAndSupport: Kind = {
  name: 'between-brand-and-support',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    if (page.random.chance(0.5)) page.title = page.planted('plainTitle')
    page.paragraph(...page.pick(ARRANGEMENTS).map((role) => page.planted(role)))
  },
}
