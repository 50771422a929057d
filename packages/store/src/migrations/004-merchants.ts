import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createTable } from './table.ts'

/** Who charged each line, as it was read: a line's text is read once, not each time that series are looked for. */
export const merchants: Migration = {
  // biome-ignore lint/suspicious/noExplicitAny: a migration sees tables as they were, not as the types are today
  async up(database: Kysely<any>) {
    await createTable(database, 'merchants')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('stamp', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute()
    await database.schema.alterTable('transactions').addColumn('merchantId', 'integer').execute()
    // Small: it holds only lines that are still to be read.
    await database.schema
      .createIndex('transactionsToRead')
      .on('transactions')
      .column('id')
      .where(sql.ref('merchantId'), 'is', null)
      .execute()
  },
}
