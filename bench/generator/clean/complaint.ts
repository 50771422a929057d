import { talkHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'

/** Somebody complains about a firm and gives its number. */
export const complaint: Kind = {
  name: 'complaint',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'other', line: 'local' })
    page.host = page.pick(talkHosts)
    page.block(page.clean('complaint'))
  },
}
