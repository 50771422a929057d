import type { Kind } from '../kind.ts'

/** The help page of a firm that no catalogue has, on its own site. */
export const ownSupport: Kind = {
  name: 'own-support',
  label: 'clean',
  disguises: 'none',
  fixedHost: true,
  compose(page) {
    page.number({ role: 'own', line: page.random.chance(0.5) ? 'organisation' : 'local' })
    const name = page.fill('{firm}').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    page.host = `www.${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.example`
    page.block(page.clean('ownSupport'))
  },
}
