import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const HEADINGS = split(
  ['## {version} - {date}', '### [{version}] ({date})'],
  ['v{version} / {date}', 'Release {version}, {date}, {hex}'],
)

/** What changed from version to version. */
export const changelog: Kind = {
  name: 'changelog',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.host = 'github.com'
    for (let i = 0; i < 2; i++) {
      page.block(page.fill(page.pick(HEADINGS)))
      page.block(`- ${page.clean('change')} (#${page.random.digits(4)}, ${page.decoy(page.random.hex(7))})`)
      page.block(`- ${page.clean('change')}`)
    }
  },
}
