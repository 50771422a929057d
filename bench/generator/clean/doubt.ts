import { talkHosts } from '../hosts.ts'
import type { Kind } from '../kind.ts'
import type { CleanRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly CleanRole[]>(
  [['doubt', 'doubtDetail']],
  [
    ['doubt', 'doubtDetail', 'doubtDetail'],
    ['doubtDetail', 'doubt'],
  ],
)

/** "Is this really theirs?" */
export const doubt: Kind = {
  name: 'doubt',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'asked' })
    page.host = page.pick(talkHosts)
    page.paragraph(...page.pick(ARRANGEMENTS).map((role) => page.clean(role)))
  },
}
