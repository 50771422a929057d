import { talkHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const LENGTHS = split([1, 2], [2, 3])

/** Help with a brand, or a question about it, and no number at all. */
export const supportWithoutNumber: Kind = {
  name: 'support-without-number',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.host = page.pick(talkHosts)
    const length = page.pick(LENGTHS)
    for (let i = 0; i < length; i++) page.block(page.clean('help'))
  },
}
