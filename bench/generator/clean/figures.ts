import type { Kind } from '../kind.ts'
import type { CleanRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly CleanRole[]>(
  [
    ['sport', 'sport'],
    ['price', 'price'],
    ['position', 'position'],
  ],
  [
    ['sport', 'sport', 'sport'],
    ['price', 'position', 'price'],
    ['position', 'sport'],
  ],
)

/** Scores, prices, positions. */
export const figures: Kind = {
  name: 'figures',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.lines(...page.pick(ARRANGEMENTS).map((role) => page.clean(role)))
  },
}
