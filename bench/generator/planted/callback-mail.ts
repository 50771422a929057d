import type { Kind } from '../kind.ts'
import type { PlantedRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly PlantedRole[]>(
  [
    ['mailOpening', 'mailLine', 'mailCall', 'mailClose'],
    ['mailLine', 'mailOpening', 'mailCall', 'pressure', 'mailClose'],
  ],
  [
    ['mailOpening', 'mailLine', 'mailLine', 'mailCall', 'mailClose'],
    ['mailOpening', 'mailCall', 'mailLine', 'mailCall', 'mailClose'],
  ],
)

/** An invoice for something that nobody ordered, and a number to ring. */
export const callbackMail: Kind = {
  name: 'callback-mail',
  label: 'planted',
  disguises: 'any',
  compose(page) {
    page.number({ role: 'planted' })
    page.title = page.planted('mailSubject')
    page.lines(...page.pick(ARRANGEMENTS).map((role) => page.planted(role)))
  },
}
