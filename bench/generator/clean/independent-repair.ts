import type { Kind } from '../kind.ts'
import type { CleanRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly CleanRole[]>(
  [['repair'], ['repair', 'about']],
  [
    ['about', 'repair'],
    ['repair', 'about', 'about'],
  ],
)

/** A shop that mends a brand's devices and says that it is not the brand. */
export const independentRepair: Kind = {
  name: 'independent-repair',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'own', line: 'local' })
    page.host = page.random.pick(['www.screen-and-socket.example', 'www.corner-repairs.example'])
    page.lines(...page.pick(ARRANGEMENTS).map((role) => page.clean(role)))
  },
}
