import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createTable } from './table.ts'

/** Cases: their events, never changed once written, and what a list shows of each. */
export const cases: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration sees tables as they were, not as the types are today
  async up(database: Kysely<any>) {
    await createTable(database, 'cases')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('headSequence', 'integer', (column) => column.notNull())
      .addColumn('headHash', 'text', (column) => column.notNull())
      .addColumn('summary', 'text', (column) => column.notNull())
      .execute()
    await createTable(database, 'caseEvents')
      .addColumn('caseId', 'text', (column) => column.notNull().references('cases.id'))
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('caseEventsKey', ['caseId', 'sequence'])
      .execute()
  },
}
