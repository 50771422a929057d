import type { Migration } from 'kysely/migration'
import { cases } from './001-cases.ts'
import { statements } from './002-statements.ts'
import { coverage } from './003-coverage.ts'
import { merchants } from './004-merchants.ts'

/** Every step from an empty database to today's, in order. A step that was once released never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-cases': cases,
  '002-statements': statements,
  '003-coverage': coverage,
  '004-merchants': merchants,
}
