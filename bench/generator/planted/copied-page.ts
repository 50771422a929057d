import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const COUNTS = split([1, 2], [1, 2, 3])

/** A brand's help page as the brand would write it, on another host, with another number. */
export const copiedPage: Kind = {
  name: 'copied-page',
  label: 'planted',
  disguises: ['none'],
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    page.title = page.planted('plainTitle')
    const advice = Array.from({ length: page.pick(COUNTS) + 1 }, () => page.planted('advice'))
    if (page.part === 'train') page.paragraph(...advice)
    page.block(page.planted('copied'))
    if (page.part === 'test') page.paragraph(page.planted('heading'), ...advice)
  },
}
