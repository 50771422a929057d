import { talkHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'

/** Somebody tells of a call or a message in a company’s name. */
export const whoRang: Kind = {
  name: 'who-rang',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'reported' })
    page.host = page.pick(talkHosts)
    page.block(page.clean('rung'))
  },
}
