import { DatabaseSync } from 'node:sqlite'
import {
  CompiledQuery,
  createQueryId,
  type DatabaseConnection,
  type Driver,
  IdentifierNode,
  type QueryCompiler,
  RawNode,
} from 'kysely'
import { SqliteConnection } from './sqlite-connection.ts'
import type { SqliteDialectConfig } from './sqlite-dialect-config.ts'

const usualBusyTimeout = 10_000

/** One connection to one file. Kysely itself lets one query or transaction at a time use it. */
export class SqliteDriver implements Driver {
  readonly #config: SqliteDialectConfig
  #database: DatabaseSync | undefined
  #connection: SqliteConnection | undefined

  constructor(config: SqliteDialectConfig) {
    this.#config = config
  }

  /**
   * What is acknowledged is on the disk (`synchronous = full`), and readers never wait for a writer (WAL).
   *
   * @throws the system's error where the file cannot be opened or is no database
   */
  async init(): Promise<void> {
    const { path, busyTimeout = usualBusyTimeout } = this.#config
    this.#database = new DatabaseSync(path, { timeout: busyTimeout, enableForeignKeyConstraints: true })
    this.#database.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma busy_timeout = 0',
    )
    this.#connection = new SqliteConnection(this.#database, busyTimeout)
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection!
  }

  /** Takes the write lock at once, so that two processes queue instead of failing half-way. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  /** A full disk makes SQLite roll back by itself; then there is nothing left to roll back. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (!this.#database!.isTransaction) return
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async savepoint(connection: DatabaseConnection, name: string, compile: QueryCompiler['compileQuery']): Promise<void> {
    await connection.executeQuery(compile(command('savepoint', name), createQueryId()))
  }

  async rollbackToSavepoint(
    connection: DatabaseConnection,
    name: string,
    compile: QueryCompiler['compileQuery'],
  ): Promise<void> {
    await connection.executeQuery(compile(command('rollback to', name), createQueryId()))
  }

  async releaseSavepoint(
    connection: DatabaseConnection,
    name: string,
    compile: QueryCompiler['compileQuery'],
  ): Promise<void> {
    await connection.executeQuery(compile(command('release', name), createQueryId()))
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#database?.close()
    this.#database = undefined
  }
}

function command(words: string, name: string): RawNode {
  return RawNode.createWithChildren([RawNode.createWithSql(`${words} `), IdentifierNode.create(name)])
}
