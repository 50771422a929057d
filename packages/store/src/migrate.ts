import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from './migrations/index.ts'
import { StoreError } from './store-error.ts'

/**
 * Brings a database to today's tables, each step in one transaction.
 *
 * @throws StoreError where a newer Offhook made the database, and the database's own error where a step fails
 */
// biome-ignore lint/suspicious/noExplicitAny: before it has run, no table is as the types say
export async function migrate(database: Kysely<any>, where: string): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } })
  const known = new Set(Object.keys(migrations))
  const { error } = await migrator.migrateToLatest()
  if (error === undefined) return
  const done = await migrator.getMigrations().catch(() => [])
  const isNewer =
    /corrupted migrations/.test(String((error as Error).message)) || done.some(({ name }) => !known.has(name))
  if (isNewer) throw new StoreError(`${where}: was written by a newer Offhook; use that one`)
  throw error
}
