import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'

/** Statements kept ready; the least used one goes first. */
const mostStatements = 200

/** How often to look again whether another connection has let go of the lock, in milliseconds. */
const retryAfter = 15

export class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync
  readonly #busyTimeout: number
  readonly #statements = new Map<string, StatementSync>()

  constructor(database: DatabaseSync, busyTimeout: number) {
    this.#database = database
    this.#busyTimeout = busyTimeout
  }

  /**
   * Waits for another connection's lock without blocking the thread: the other one may live in this very process.
   * Inside a transaction the lock is already ours.
   */
  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const deadline = Date.now() + this.#busyTimeout
    for (;;) {
      try {
        return this.#execute<R>(query)
      } catch (error) {
        const isBusy = ((error as { errcode?: number }).errcode ?? 0) % 256 === 5
        if (!isBusy || this.#database.isTransaction || Date.now() > deadline) throw error
        await setTimeout(retryAfter)
      }
    }
  }

  #execute<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const statement = this.#statement(sql)
    const values = parameters.map(bindable)
    if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] }
    const { changes, lastInsertRowid } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    // Not from the kept statements: another query may run while this one is half read.
    let rows: R[] = []
    for (const row of this.#database.prepare(sql).iterate(...parameters.map(bindable))) {
      rows.push(row as R)
      if (rows.length < chunkSize) continue
      yield { rows }
      rows = []
    }
    if (rows.length > 0) yield { rows }
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    const statement = known ?? this.#database.prepare(sql)
    this.#statements.delete(sql)
    this.#statements.set(sql, statement)
    if (this.#statements.size > mostStatements) this.#statements.delete(this.#statements.keys().next().value!)
    return statement
  }
}

/** SQLite knows no booleans, and the module takes no `undefined`. */
function bindable(value: unknown): SQLInputValue {
  if (value === undefined) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  return value as SQLInputValue
}
