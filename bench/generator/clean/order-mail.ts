import type { Kind } from '../kind.ts'
import type { CleanRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly CleanRole[]>(
  [
    ['order', 'orderDetail'],
    ['order', 'order', 'orderDetail'],
  ],
  [
    ['orderDetail', 'order', 'order'],
    ['order', 'orderDetail', 'order'],
  ],
)

/** A shop confirms an order, a parcel, a refund. */
export const orderMail: Kind = {
  name: 'order-mail',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.lines(...page.pick(ARRANGEMENTS).map((role) => page.clean(role)))
    page.block(page.random.pick(page.language.lexicon.regards))
  },
}
