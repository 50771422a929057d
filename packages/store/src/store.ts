import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Dialect, Kysely, PostgresDialect } from 'kysely'
import { CaseEvents } from './cases/case-events.ts'
import type { Database } from './database.ts'
import { type ExhibitFiles, FolderExhibits, MemoryExhibits } from './exhibits/exhibit-files.ts'
import { databaseFile, lockedFile } from './file-names.ts'
import { homeFolder, prepareHome } from './home.ts'
import { migrate } from './migrate.ts'
import { SqliteDialect } from './sqlite/sqlite-dialect.ts'
import { StatementShelf } from './statements/statement-shelf.ts'
import { StoreError, storeError } from './store-error.ts'

export interface StoreOptions {
  /** The data folder; default `OFFHOOK_HOME`, else `~/.local/share/offhook`. */
  readonly home?: string | undefined
  /** `postgres://…`; default `DATABASE_URL`, else SQLite in the data folder. */
  readonly databaseUrl?: string | undefined
  /** Keep everything in memory and leave nothing behind: no folder, no file, no server. */
  readonly guest?: boolean
}

/** The person's data, open. */
export interface Store {
  readonly database: Kysely<Database>
  readonly cases: CaseEvents
  readonly exhibits: ExhibitFiles
  readonly statements: StatementShelf
  /** The data folder; null for a guest. */
  readonly home: string | null
  close(): Promise<void>
}

/**
 * Opens the store and brings its tables up to date.
 *
 * @throws StoreError where the folder or the database cannot be used; its message says what to do
 */
export async function openStore({ home, databaseUrl, guest = false }: StoreOptions = {}): Promise<Store> {
  if (guest) return openWith(new SqliteDialect({ path: ':memory:' }), 'memory', null)
  const folder = homeFolder(home)
  prepareHome(folder)
  if (existsSync(join(folder, lockedFile))) throw new StoreError(`${folder}: is locked; open it with "offhook unlock"`)
  const url = databaseUrl ?? process.env['DATABASE_URL']
  if (url) return openWith(await postgresDialect(url), 'DATABASE_URL', folder)
  const path = join(folder, databaseFile)
  const store = await openWith(new SqliteDialect({ path }), path, folder)
  try {
    chmodSync(path, 0o600)
  } catch {
    // Another owner's file in a folder that only its owner opens.
  }
  return store
}

async function postgresDialect(connectionString: string): Promise<Dialect> {
  const [{ default: pg }, { default: Cursor }] = await Promise.all([import('pg'), import('pg-cursor')])
  return new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 4 }), cursor: Cursor })
}

async function openWith(dialect: Dialect, where: string, home: string | null): Promise<Store> {
  const database = new Kysely<Database>({ dialect })
  try {
    await migrate(database, where)
  } catch (error) {
    await database.destroy().catch(() => {})
    throw storeError(error, where)
  }
  return {
    database,
    cases: new CaseEvents(database, where),
    exhibits: home === null ? new MemoryExhibits() : exhibitsIn(home),
    statements: new StatementShelf(database, where),
    home,
    close: () => database.destroy(),
  }
}

function exhibitsIn(home: string): ExhibitFiles {
  const exhibits = new FolderExhibits(home)
  try {
    exhibits.repair()
  } catch {
    // A folder that cannot be written can still be read.
  }
  return exhibits
}
