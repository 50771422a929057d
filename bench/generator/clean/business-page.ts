import type { Kind } from '../kind.ts'
import type { CleanRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly CleanRole[]>(
  [
    ['business', 'about', 'callNow'],
    ['about', 'business', 'about'],
  ],
  [
    ['business', 'about', 'about', 'callNow'],
    ['callNow', 'business', 'about'],
  ],
)

/** A firm's own page, with its own number and "call now". */
export const businessPage: Kind = {
  name: 'business-page',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'own', line: 'local' })
    if (page.random.chance(0.7)) page.host = `www.${page.random.pick(['home', 'our', 'local'])}-shop.example`
    page.lines(...page.pick(ARRANGEMENTS).map((role) => page.clean(role)))
  },
}
