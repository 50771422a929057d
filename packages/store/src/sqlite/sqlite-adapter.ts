import { SqliteAdapter as KyselyAdapter } from 'kysely'

/** As Kysely's own, but a migration is one transaction: SQLite rolls back `create table` like anything else. */
export class SqliteAdapter extends KyselyAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
