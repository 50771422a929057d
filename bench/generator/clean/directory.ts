import { brands } from '../brands.ts'
import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const JOINTS = split([': ', ', ', ' - '], [' | ', ' … ', '\t'])

/** Many firms, each with its own number. */
export const directory: Kind = {
  name: 'directory',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.host = 'www.town-directory.example'
    page.block(page.clean('directory'))
    const joint = page.pick(JOINTS)
    const ofBrands = page.random.chance(0.3)
    const names = ofBrands
      ? page.random.shuffle(brands[page.part]).map(({ name }) => name)
      : Array.from({ length: 6 }, () => page.firm())
    for (const name of names.slice(0, page.random.int(3, 6))) {
      page.number({ role: 'other', line: ofBrands ? 'organisation' : 'local' })
      page.block(`${name}${joint}${page.mention(page.numberCount - 1)}`)
    }
  },
}
