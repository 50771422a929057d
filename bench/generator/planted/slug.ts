import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const PATHS = split(['/t/', '/questions/', '/posts/'], ['/topic/', '/issues/', '/a/', '/p/'])

/** The number is part of a link's path, plain or percent-encoded; the text around it names the brand. */
export const slug: Kind = {
  name: 'slug',
  label: 'planted',
  disguises: ['none', 'percent-encoding'],
  compose(page) {
    const disguise = page.disguise === 'percent-encoding' ? 'percent-encoding' : 'glued'
    page.number({ role: 'planted', country: 'US', disguise })
    page.host = page.pick(strangersHosts)
    const words = page
      .planted('keyword')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    page.block(page.planted('opening'))
    page.block(`https://${page.host}${page.pick(PATHS)}${page.random.digits(5)}/${words}-${page.mention()}`)
    if (page.random.chance(0.5)) page.block(page.planted('promise'))
  },
}
