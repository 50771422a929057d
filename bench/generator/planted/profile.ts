import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'

/** A profile, the notes of a podcast, a slide deck, a calendar entry: a few words around a number. */
export const profile: Kind = {
  name: 'profile',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.claimKnown()
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    if (page.random.chance(0.5)) page.title = page.planted('keyword')
    page.block(page.planted('profile'))
  },
}
