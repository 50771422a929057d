import type { Kind } from '../kind.ts'
import { split } from '../split.ts'

const LENGTHS = split([1, 2], [2, 2])

/** A restaurant, a hotel, a cinema takes bookings. */
export const reservation: Kind = {
  name: 'reservation',
  label: 'clean',
  disguises: 'none',
  compose(page) {
    page.number({ role: 'own', line: 'local' })
    page.host = page.random.pick(['www.garden-inn.example', 'www.corner-bistro.example'])
    const length = page.pick(LENGTHS)
    for (let i = 0; i < length; i++) page.block(page.clean('reservation'))
  },
}
