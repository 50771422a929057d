import type { CaseEventTable, CaseTable } from './cases/tables.ts'

/** Every table, by its name. A part of the product adds its own beside its queries. */
export interface Database {
  readonly cases: CaseTable
  readonly caseEvents: CaseEventTable
}
