import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly PlantedRole[]>(
  [
    ['subject', 'advice', 'subject'],
    ['opening', 'subject', 'promise', 'subject'],
  ],
  [
    ['subject', 'opening', 'subject', 'advice'],
    ['advice', 'subject', 'advice', 'subject', 'pressure'],
  ],
)

/** The number does what a person or a company would do: it connects, it answers, it helps. */
export const numberAsSubject: Kind = {
  name: 'number-as-subject',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    if (page.random.chance(0.6)) page.title = page.planted('plainTitle')
    page.paragraph(...page.pick(ARRANGEMENTS).map((role) => page.planted(role)))
  },
}
