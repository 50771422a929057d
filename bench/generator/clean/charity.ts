import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const LENGTHS = split([1, 2], [2, 3])

/** A charity asks for help, or offers it. */
export const charity: Kind = {
  name: 'charity',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'own', line: page.random.chance(0.4) ? 'organisation' : 'local' })
    page.host = page.random.pick(['www.good-neighbours.example', 'help.together.example'])
    const length = page.pick(LENGTHS)
    for (let i = 0; i < length; i++) page.block(page.clean('charity'))
  },
}
