import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly PlantedRole[]>(
  [
    ['story', 'recovery'],
    ['story', 'story', 'recovery'],
  ],
  [
    ['story', 'recovery', 'recovery'],
    ['recovery', 'story'],
  ],
)

/** A grateful victim recommends somebody who brings lost money back. */
export const recovery: Kind = {
  name: 'recovery',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    page.paragraph(...page.pick(ARRANGEMENTS).map((role) => page.planted(role)))
  },
}
