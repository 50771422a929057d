import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const BULLETS = split(['', '- ', '# '], ['* ', '> ', '1. '])

/** What people type into a search box, rung by rung, with the number between or below. */
export const keywordLadder: Kind = {
  name: 'keyword-ladder',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    const bullet = page.pick(BULLETS)
    const onEach = page.random.chance(0.4)
    if (page.random.chance(0.5)) page.block(page.planted('call'))
    const count = page.random.int(4, 7)
    for (let i = 0; i < count; i++)
      page.block(`${bullet}${page.planted('keyword')}${onEach ? ` ${page.mention()}` : ''}`)
    if (!onEach) page.block(`${page.planted('keyword')}: ${page.mention()}`)
  },
}
