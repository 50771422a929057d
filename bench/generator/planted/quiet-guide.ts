import { strangersHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly PlantedRole[]>(
  [
    ['opening', 'advice', 'advice', 'quiet', 'advice'],
    ['opening', 'quiet', 'advice', 'advice'],
  ],
  [
    ['opening', 'advice', 'quiet', 'advice', 'advice'],
    ['advice', 'opening', 'advice', 'quiet'],
  ],
)

/** A fluent guide with one plain number in it. */
export const quietGuide: Kind = {
  name: 'quiet-guide',
  label: 'planted',
  disguises: ['none'],
  compose(page) {
    page.number({ role: 'planted' })
    page.host = page.pick(strangersHosts)
    page.title = page.planted('plainTitle')
    const [head, ...rest] = page.pick(ARRANGEMENTS).map((role) => page.planted(role))
    page.paragraph(head!)
    page.paragraph(page.planted('heading'))
    page.paragraph(...rest)
  },
}
