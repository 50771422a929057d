import type { Kind } from '../kind.ts'
import type { CleanRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly CleanRole[]>(
  [['localBill', 'price']],
  [
    ['localBill', 'address'],
    ['price', 'localBill'],
  ],
)

/** A real bill of a small firm, with its own number for questions. */
export const localBill: Kind = {
  name: 'local-bill',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'own', line: 'local' })
    page.lines(...page.pick(ARRANGEMENTS).map((role) => page.clean(role)))
    page.block(page.random.pick(page.language.lexicon.regards))
  },
}
