/** Where the database lies and how long to wait for another process that writes to it. */
export interface SqliteDialectConfig {
  /** A file, made when it is missing, or `:memory:`. */
  readonly path: string
  /** Milliseconds to wait for a lock that another process holds; default 10,000. */
  readonly busyTimeout?: number
}
