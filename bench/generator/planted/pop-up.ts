import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly PlantedRole[]>(
  [
    ['alert', 'alertThreat', 'alertCall'],
    ['alert', 'alertCall', 'alertThreat', 'alertCall'],
  ],
  [
    ['alert', 'alertThreat', 'alertThreat', 'alertCall'],
    ['alertCall', 'alert', 'alertThreat'],
  ],
)

/** A page that says that the computer is locked. */
export const popUp: Kind = {
  name: 'pop-up',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.lines(...page.pick(ARRANGEMENTS).map((role) => page.planted(role)))
  },
}
