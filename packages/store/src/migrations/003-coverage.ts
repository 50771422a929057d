import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createTable } from './table.ts'

/** Which days each import covers of each account: what lies between two imports is not known. */
export const coverage: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration sees tables as they were, not as the types are today
  async up(database: Kysely<any>) {
    await createTable(database, 'statementCoverage')
      .addColumn('accountId', 'integer', (column) => column.notNull())
      .addColumn('importId', 'integer', (column) => column.notNull())
      .addColumn('fromDay', 'integer', (column) => column.notNull())
      .addColumn('toDay', 'integer', (column) => column.notNull())
      .execute()
    // Of older imports the days of their lines are known.
    const rows = await database
      .selectFrom('transactions')
      .select(({ fn }) => ['accountId', 'importId', fn.min('day').as('fromDay'), fn.max('day').as('toDay')])
      .groupBy(['accountId', 'importId'])
      .execute()
    for (const row of rows) await database.insertInto('statementCoverage').values(row).execute()
  },
}
