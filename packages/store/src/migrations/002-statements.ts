import { type Kysely, PostgresAdapter } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createTable } from './table.ts'

/** Statements: accounts, imports, their lines, and what the person said about banks, series and alarms. */
export const statements: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration sees tables as they were, not as the types are today
  async up(database: Kysely<any>) {
    // Minor units of a large account pass 32 bits, which is what PostgreSQL calls an integer.
    const large = database.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
    await createTable(database, 'accounts')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull().unique())
      .addColumn('coveredFrom', 'text')
      .addColumn('coveredTo', 'text')
      .addColumn('closedSince', 'text')
      .execute()
    await createTable(database, 'statementImports')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('file', 'text', (column) => column.notNull())
      .addColumn('format', 'text', (column) => column.notNull())
      .addColumn('importedAt', 'text', (column) => column.notNull())
      .addColumn('added', 'integer', (column) => column.notNull())
      .addColumn('known', 'integer', (column) => column.notNull())
      .execute()
    await createTable(database, 'transactions')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('accountId', 'integer', (column) => column.notNull())
      .addColumn('importId', 'integer', (column) => column.notNull())
      .addColumn('day', 'integer', (column) => column.notNull())
      .addColumn('valueDay', 'integer')
      .addColumn('minor', large, (column) => column.notNull())
      .addColumn('currency', 'text', (column) => column.notNull())
      .addColumn('descriptor', 'text', (column) => column.notNull())
      .addColumn('foreignMinor', large)
      .addColumn('foreignCurrency', 'text')
      .addColumn('bankId', 'text')
      .addColumn('balance', large)
      .addColumn('line', 'integer', (column) => column.notNull())
      .addColumn('raw', 'text', (column) => column.notNull())
      .execute()
    await database.schema.createIndex('transactionsByDay').on('transactions').columns(['accountId', 'day']).execute()
    await createTable(database, 'bankMappings')
      .addColumn('signature', 'text', (column) => column.primaryKey())
      .addColumn('mapping', 'text', (column) => column.notNull())
      .execute()
    await createTable(database, 'seriesRules')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('rule', 'text', (column) => column.notNull())
      .execute()
    await createTable(database, 'alarmsSeen')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('seenAt', 'text', (column) => column.notNull())
      .execute()
  },
}
