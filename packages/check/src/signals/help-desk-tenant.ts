import { hostKind } from './host-kinds.ts'
import { finding, type Signal } from './signal.ts'

/** A rented help desk or portal: it looks like a company's support site, and anyone can open one under any name. */
export const helpDeskTenant: Signal = {
  name: 'help-desk-tenant',
  kind: 'bait',
  measure: ({ claim }, { host }) => {
    if (host === null || claim === null || hostKind(host) !== 'help-desk') return null
    return finding(1, `${host} is a rented help desk that anyone can open under any name.`)
  },
}
