import { pressHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'

/** News of a company with the number of its press office. */
export const pressRelease: Kind = {
  name: 'press-release',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'other', line: page.random.chance(0.3) ? 'organisation' : 'local' })
    page.host = page.pick(pressHosts)
    page.block(page.clean('press'))
    if (page.random.chance(0.5)) page.block(page.clean('news'))
  },
}
