import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const LENGTHS = split([1, 1, 2], [1, 2])

/** Small ads. */
export const classified: Kind = {
  name: 'classified',
  label: 'clean',
  disguises: ['none', 'none', 'none', 'spaced', 'number-words'],
  compose(page) {
    page.number({ role: 'own', line: 'mobile' })
    page.host = page.random.pick(['ads.local-market.example', 'www.notice-board.example'])
    const length = page.pick(LENGTHS)
    for (let i = 0; i < length; i++) page.block(page.clean('classified'))
  },
}
