import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly PlantedRole[]>(
  [
    ['manyBrands', 'promise'],
    ['manyBrands', 'advice', 'manyBrands'],
  ],
  [
    ['promise', 'manyBrands'],
    ['manyBrands', 'pressure', 'advice'],
  ],
)

/** A "directory" in which every brand has the same number. */
export const manyBrands: Kind = {
  name: 'many-brands',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    page.lines(...page.pick(ARRANGEMENTS).map((role) => page.planted(role)))
  },
}
