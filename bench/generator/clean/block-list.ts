import { talkHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const BULLETS = split(['- ', '* '], ['', '+ '])

/** Moderators list what they remove. */
export const blockList: Kind = {
  name: 'block-list',
  label: 'clean',
  disguises: ['none', 'none', 'symbol-separators', 'homoglyphs', 'regrouped', 'unicode-digits'],
  compose(page) {
    page.host = page.pick(talkHosts)
    page.block(page.clean('blockList'))
    const bullet = page.pick(BULLETS)
    const count = page.random.int(3, 8)
    for (let i = 0; i < count; i++) {
      page.number({ role: 'reported', country: 'US' })
      page.block(`${bullet}${page.mention(i)}`)
    }
    page.country = 'US'
    if (page.random.chance(0.5)) page.block(page.clean('warningAdvice'))
  },
}
