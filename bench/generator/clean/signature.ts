import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const RULES = split(['-- ', '—'], ['__', '***'])

/** The end of a mail: name, position, firm, numbers. */
export const signature: Kind = {
  name: 'signature',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    const lexicon = page.language.lexicon
    page.number({ role: 'own', line: 'local' })
    page.number({ role: 'own', line: 'mobile' })
    if (page.random.chance(0.6)) page.block(page.clean('orderDetail'))
    page.block(page.random.pick(lexicon.regards))
    page.block(page.pick(RULES))
    page.block(`${page.fill('{first} {last}')}\n${page.clean('jobTitle')}\n${page.fill('{firm}, {street}, {city}')}`)
    page.block(`${page.random.pick(lexicon.phone)} ${page.mention(0)}\n${lexicon.mobile} ${page.mention(1)}`)
  },
}
