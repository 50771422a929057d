import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'

/** Somebody tells how well the number served them. */
export const review: Kind = {
  name: 'review',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.claimKnown()
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    page.paragraph(page.planted('review'), ...(page.random.chance(0.5) ? [page.planted('promise')] : []))
  },
}
