import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const TAILS = split<readonly PlantedRole[]>([['keyword', 'keyword'], []], [['promise'], ['keyword']])

/** Praise for a stranger's page, then the pitch. */
export const blogComment: Kind = {
  name: 'blog-comment',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    page.block(page.planted('comment'))
    page.lines(...page.pick(TAILS).map((role) => page.planted(role)))
  },
}
