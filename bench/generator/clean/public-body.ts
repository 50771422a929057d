import type { Kind } from '../kind.ts'
import type { CleanRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly CleanRole[]>(
  [
    ['body', 'bodyDetail'],
    ['bodyDetail', 'body', 'body'],
  ],
  [
    ['body', 'bodyDetail', 'body'],
    ['bodyDetail', 'body', 'bodyDetail'],
  ],
)

/** A council, a library, a tax office, with its own line. */
export const publicBody: Kind = {
  name: 'public-body',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'own', line: page.random.chance(0.3) ? 'organisation' : 'local' })
    page.host = page.random.pick(['www.district-office.example', 'services.town-hall.example'])
    page.paragraph(...page.pick(ARRANGEMENTS).map((role) => page.clean(role)))
  },
}
