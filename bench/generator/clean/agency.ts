import type { Kind } from '../kind.ts'

/** A travel agency or a shop that sells several brands and gives its own number. */
export const agency: Kind = {
  name: 'agency',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'own', line: 'local' })
    page.host = page.random.pick(['www.corner-agency.example', 'shop.high-street.example'])
    page.block(page.clean('agency'))
    if (page.random.chance(0.5)) page.block(page.clean('business'))
  },
}
