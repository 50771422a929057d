import {
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { SqliteAdapter } from './sqlite-adapter.ts'
import type { SqliteDialectConfig } from './sqlite-dialect-config.ts'
import { SqliteDriver } from './sqlite-driver.ts'

/**
 * SQLite through the module that comes with Node (`node:sqlite`): nothing to compile, nothing to download. SQL and
 * introspection are those of Kysely's own dialect, whose driver wants another library.
 *
 * ```ts
 * const database = new Kysely<Database>({ dialect: new SqliteDialect({ path: 'offhook.sqlite' }) })
 * ```
 */
export class SqliteDialect implements Dialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    this.#config = Object.freeze({ ...config })
  }

  createDriver(): Driver {
    return new SqliteDriver(this.#config)
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): DialectAdapter {
    return new SqliteAdapter()
  }

  // biome-ignore lint/suspicious/noExplicitAny: the signature of Kysely's own interface
  createIntrospector(database: Kysely<any>): DatabaseIntrospector {
    return new SqliteIntrospector(database)
  }
}
