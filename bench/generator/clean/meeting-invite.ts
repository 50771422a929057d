import type { Kind } from '../kind.ts'
import type { CleanRole } from '../languages/language.ts'
import { split } from '../split.ts'

const ARRANGEMENTS = split<readonly CleanRole[]>(
  [['meeting', 'dialIn']],
  [
    ['meeting', 'dialIn', 'dialIn'],
    ['dialIn', 'meeting'],
  ],
)

/** An appointment, often with a number to dial in. */
export const meetingInvite: Kind = {
  name: 'meeting-invite',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'other', line: 'local' })
    const roles = page.random.chance(0.25) ? (['meeting', 'meeting'] as const) : page.pick(ARRANGEMENTS)
    page.lines(...roles.map((role) => page.clean(role)))
  },
}
