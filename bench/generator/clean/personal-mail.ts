import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const LENGTHS = split([1, 2], [1, 2, 2])

/** Friends and family. */
export const personalMail: Kind = {
  name: 'personal-mail',
  label: 'clean',
  disguises: ['none', 'none', 'none', 'spaced', 'number-words'],
  compose(page) {
    page.number({ role: 'own', line: 'mobile' })
    const length = page.pick(LENGTHS)
    for (let i = 0; i < length; i++) page.block(page.clean('personal'))
  },
}
