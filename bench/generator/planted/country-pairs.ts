import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly PlantedRole[]>(
  [
    ['opening', 'countries', 'advice', 'countries'],
    ['countries', 'advice'],
  ],
  [
    ['countries', 'promise', 'countries'],
    ['advice', 'countries', 'opening'],
  ],
)

/** One number for each country, side by side. */
export const countryPairs: Kind = {
  name: 'country-pairs',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted', country: 'US' })
    page.number({ role: 'planted', country: 'GB' })
    page.country = undefined
    page.host = page.pick(strangersHosts)
    page.lines(...page.pick(ARRANGEMENTS).map((role) => page.planted(role)))
  },
}
