import { pressHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'

/** A paper reports that a company’s line has changed. */
export const hotlineNews: Kind = {
  name: 'hotline-news',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'other', line: 'organisation' })
    page.host = page.pick(pressHosts)
    page.block(page.clean('hotlineNews'))
    if (page.random.chance(0.5)) page.block(page.clean('news'))
  },
}
