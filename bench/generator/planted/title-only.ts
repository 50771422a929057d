import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly PlantedRole[]>(
  [['opening', 'advice', 'advice']],
  [['advice', 'opening', 'advice', 'advice']],
)

/** The body is an ordinary guide; the number stands in the title alone. */
export const titleOnly: Kind = {
  name: 'title-only',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    page.title = page.planted('title')
    page.paragraph(...page.pick(ARRANGEMENTS).map((role) => page.planted(role)))
  },
}
