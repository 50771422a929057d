import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const MARKS = split<readonly [string, string]>(
  [
    ['Q: ', 'A: '],
    ['### ', ''],
  ],
  [
    ['**', '** '],
    ['1) ', '> '],
  ],
)

/** Questions and answers, and each answer ends at the number. */
export const faq: Kind = {
  name: 'faq',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    page.title = page.planted('plainTitle')
    const [question, answer] = page.pick(MARKS)
    if (page.random.chance(0.5)) page.block(page.planted('opening'))
    const count = page.random.int(2, 4)
    for (let i = 0; i < count; i++) {
      page.block(question + page.planted('question'))
      page.block(answer + page.planted('answer'))
    }
  },
}
