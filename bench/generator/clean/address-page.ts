import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const ORDERS = split(
  [['address', 'phone', 'fax']],
  [
    ['phone', 'address'],
    ['address', 'phone'],
  ],
)

/** A firm's imprint: address, register and VAT numbers, telephone. */
export const addressPage: Kind = {
  name: 'address-page',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'own', line: 'local' })
    page.number({ role: 'own', line: 'local' })
    const lexicon = page.language.lexicon
    for (const line of page.pick(ORDERS)) {
      if (line === 'address') page.block(page.clean('address'))
      else if (line === 'phone') page.block(`${page.random.pick(lexicon.phone)}: ${page.mention(0)}`)
      else page.block(`${lexicon.fax}: ${page.mention(1)}`)
    }
  },
}
