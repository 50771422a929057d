import { pressHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const LENGTHS = split([2, 3], [3, 4])

/** A paper's reports, some of them about fraud, with sums, dates and counts. */
export const news: Kind = {
  name: 'news',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.host = page.pick(pressHosts)
    const length = page.pick(LENGTHS)
    for (let i = 0; i < length; i++) page.block(page.clean('news'))
  },
}
