import { type CreateTableBuilder, type Kysely, PostgresAdapter, sql } from 'kysely'

/**
 * A new table, `strict` on SQLite so that both databases refuse the same values. Column types that both know:
 * `text`, `integer`, `double precision` on PostgreSQL and `real` on both. Dates are ISO 8601 text, money is decimal
 * text, truth is 0 or 1.
 */
// biome-ignore lint/suspicious/noExplicitAny: a migration sees tables as they were, not as the types are today
export function createTable(database: Kysely<any>, name: string): CreateTableBuilder<string, never> {
  const table = database.schema.createTable(name)
  const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter
  return isPostgres ? table : table.modifyEnd(sql`strict`)
}
