import {
  type CoveredSpan,
  type CsvMapping,
  dayOfIso,
  type FormatId,
  isoOf,
  type KnownLine,
  KnownLines,
  type Messages,
  type OpenedStatement,
  type Preview,
  type SeriesRule,
  Tally,
  type Transaction,
} from '@offhook/statements'
import { CompiledQuery, type Kysely, PostgresAdapter, sql, type Transaction as Transacting } from 'kysely'
import type { Database } from '../database.ts'
import { StoreError, storeError } from '../store-error.ts'
import { MerchantShelf, type StampedReader } from './merchant-shelf.ts'
import type { AccountTable } from './tables.ts'

export interface ImportOptions {
  /** The file's name, kept with its lines. */
  readonly file: string
  /** Puts all lines under this account, whatever the file says. */
  readonly account?: string | undefined
  /** Refuses the whole file where one line cannot be read. */
  readonly strict?: boolean
  /** A day to which the file reaches although its last line is older; days since 1970-01-01. */
  readonly until?: number | undefined
  /** The language of what the preview says. */
  readonly messages?: Messages | undefined
  /** Reads whose lines they are, so that it need not be done each time that series are looked for. */
  readonly merchants?: StampedReader | undefined
  /** ISO 8601 time. */
  readonly importedAt: string
  /** Called every few thousand lines with how many were read. */
  readonly onProgress?: (lines: number) => void
}

export interface Imported {
  readonly preview: Preview
  readonly added: number
  /** Lines that were there already. */
  readonly known: number
  readonly accounts: readonly string[]
}

/** A line as it is kept. */
export interface KeptLine {
  readonly id: number
  readonly account: string
  readonly day: number
  readonly minor: number
  readonly currency: string
  readonly descriptor: string
  readonly file: string
  readonly line: number
  readonly raw: string
}

/** What is exported. */
export type SeriesLine = Omit<KeptLine, 'file' | 'line' | 'raw'>

/** Lines in columns, as series detection needs them. */
export interface LineColumns {
  readonly ids: readonly number[]
  /** Into `accountNames`. */
  readonly accounts: readonly number[]
  readonly accountNames: ReadonlyMap<number, string>
  readonly days: readonly number[]
  readonly minors: readonly number[]
  readonly currencies: readonly string[]
  /** The number of each line's merchant, as the reader has it. */
  readonly merchants: readonly number[]
}

/** Where lines go that no file and no person puts under an account. */
const usualAccount = 'main'
const batchSize = 500
const pageSize = 20_000
/** What a line is kept as, beside its account and its import. */
const columns: Readonly<Record<string, (line: Transaction) => unknown>> = {
  day: ({ day }) => day,
  valueDay: ({ valueDay }) => valueDay,
  minor: ({ minor }) => minor,
  currency: ({ currency }) => currency,
  descriptor: ({ descriptor }) => descriptor,
  foreignMinor: ({ foreign }) => foreign?.minor ?? null,
  foreignCurrency: ({ foreign }) => foreign?.currency ?? null,
  bankId: ({ bankId }) => bankId,
  balance: ({ balance }) => balance,
  line: ({ line }) => line,
  raw: ({ raw }) => raw,
}
const columnNames = Object.keys(columns)
/** Lines of one file from which its index is made at the end. */
const manyLines = 20_000
/** Rows a statement: more of them bind too many values at once for one of the databases. */
const rowsAtOnce = 125

/** The person's statement lines, their accounts, and what they said about them. */
export class StatementShelf {
  readonly #database: Kysely<Database>
  readonly #where: string

  constructor(database: Kysely<Database>, where: string) {
    this.#database = database
    this.#where = where
  }

  /**
   * Stores the lines of a file that are not there yet, all or none of them.
   *
   * @throws StoreError where the disk refuses, or a line cannot be read and `strict` is asked; then nothing has changed
   */
  async import(opened: OpenedStatement, options: ImportOptions): Promise<Imported> {
    try {
      return await this.#database.transaction().execute((transaction) => new Import(transaction, opened, options).run())
    } catch (error) {
      throw storeError(error, this.#where)
    } finally {
      await this.#freeMemory()
    }
  }

  /** Gives back what a large file's index had as room. */
  async #freeMemory(): Promise<void> {
    if (this.#database.getExecutor().adapter instanceof PostgresAdapter) return
    await this.#database.executeQuery(CompiledQuery.raw('pragma cache_size = -2000'))
    await this.#database.executeQuery(CompiledQuery.raw('pragma shrink_memory'))
  }

  async accounts(): Promise<AccountTable[]> {
    return this.#database.selectFrom('accounts').selectAll().orderBy('id').execute()
  }

  /** The days that each import covers of each account, by the first of them. */
  async coverage(): Promise<CoveredSpan[]> {
    const rows = await this.#database
      .selectFrom('statementCoverage')
      .innerJoin('accounts', 'accounts.id', 'statementCoverage.accountId')
      .innerJoin('statementImports', 'statementImports.id', 'statementCoverage.importId')
      .select(['name', 'fromDay', 'toDay', 'file'])
      .orderBy('fromDay')
      .orderBy('importId')
      .execute()
    return rows.map(({ name, fromDay, toDay, file }) => ({ account: name, from: fromDay, to: toDay, file }))
  }

  /** Says that a card or account was closed, or, with null, that it is open after all. False where there is no such account. */
  async closeAccount(name: string, since: string | null): Promise<boolean> {
    const { numUpdatedRows } = await this.#database
      .updateTable('accounts')
      .set({ closedSince: since })
      .where('name', '=', name)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }

  /** Every line in order of time, without holding them. */
  async *lines(): AsyncGenerator<SeriesLine> {
    const names = await this.#accountNames()
    const query = this.#database
      .selectFrom('transactions')
      .select(['id', 'accountId', 'day', 'minor', 'currency', 'descriptor'])
      .orderBy('day')
      .orderBy('id')
    for await (const { accountId, minor, ...line } of query.stream(2000)) {
      yield { ...line, account: names.get(accountId)!, minor: Number(minor) }
    }
  }

  /**
   * Visits every line, in the order in which they were stored, in pages of columns: no object and no text for each line,
   * of which there may be a million. Lines whose merchant was not read yet, or by another catalogue, are read first.
   */
  async eachPage(merchants: StampedReader, visit: (page: LineColumns) => void): Promise<void> {
    const accountNames = await this.#accountNames()
    const numbers = await (await MerchantShelf.open(this.#database, merchants)).numbers()
    const isPostgres = this.#database.getExecutor().adapter instanceof PostgresAdapter
    // One text for a column is read a few times faster than a row for each line.
    const all = (column: keyof Database['transactions']) =>
      isPostgres
        ? sql<unknown>`json_agg(${sql.ref(column)} order by ${sql.ref('id')})`
        : sql<unknown>`json_group_array(${sql.ref(column)})`
    const parsed = (column: unknown) => (typeof column === 'string' ? JSON.parse(column) : column) as number[]
    let after = -1
    while (true) {
      const page = await this.#database
        .selectFrom((query) =>
          query
            .selectFrom('transactions')
            .select(['id', 'accountId', 'day', 'minor', 'currency', 'merchantId'])
            .where('id', '>', after)
            .orderBy('id')
            .limit(pageSize)
            .as('page'),
        )
        .select(({ fn }) => [
          fn.countAll().as('count'),
          fn.max('id').as('last'),
          all('id').as('ids'),
          all('accountId').as('accounts'),
          all('day').as('days'),
          all('minor').as('minors'),
          all('currency').as('currencies'),
          all('merchantId').as('merchants'),
        ])
        .executeTakeFirstOrThrow()
      const count = Number(page.count)
      if (count === 0) return
      visit({
        accountNames,
        ids: parsed(page.ids),
        accounts: parsed(page.accounts),
        days: parsed(page.days),
        minors: parsed(page.minors),
        currencies: parsed(page.currencies) as unknown as string[],
        merchants: parsed(page.merchants).map((id) => numbers[id]!),
      })
      if (count < pageSize) return
      after = Number(page.last)
    }
  }

  /** Lines by their ids, with the file and the line each came from. */
  async linesById(ids: readonly number[]): Promise<Map<number, KeptLine>> {
    const names = await this.#accountNames()
    const found = new Map<number, KeptLine>()
    for (let at = 0; at < ids.length; at += 500) {
      const rows = await this.#database
        .selectFrom('transactions')
        .innerJoin('statementImports', 'statementImports.id', 'transactions.importId')
        .select(['transactions.id', 'accountId', 'day', 'minor', 'currency', 'descriptor', 'line', 'raw', 'file'])
        .where('transactions.id', 'in', ids.slice(at, at + 500))
        .execute()
      for (const { accountId, minor, ...line } of rows)
        found.set(line.id, { ...line, account: names.get(accountId)!, minor: Number(minor) })
    }
    return found
  }

  async mapping(signature: string): Promise<CsvMapping | undefined> {
    const row = await this.#database
      .selectFrom('bankMappings')
      .select('mapping')
      .where('signature', '=', signature)
      .executeTakeFirst()
    return row && (JSON.parse(row.mapping) as CsvMapping)
  }

  async mappings(): Promise<CsvMapping[]> {
    const rows = await this.#database.selectFrom('bankMappings').select('mapping').execute()
    return rows.map(({ mapping }) => JSON.parse(mapping) as CsvMapping)
  }

  /** Remembers how this bank writes its files, as the person confirmed it by importing one. */
  async remember(mapping: CsvMapping): Promise<void> {
    const row = { signature: mapping.signature, mapping: JSON.stringify(mapping) }
    await this.#database
      .insertInto('bankMappings')
      .values(row)
      .onConflict((conflict) => conflict.column('signature').doUpdateSet({ mapping: row.mapping }))
      .execute()
  }

  async rules(): Promise<SeriesRule[]> {
    const rows = await this.#database.selectFrom('seriesRules').select('rule').orderBy('id').execute()
    return rows.map(({ rule }) => JSON.parse(rule) as SeriesRule)
  }

  async addRule(rule: SeriesRule): Promise<void> {
    await this.#database
      .insertInto('seriesRules')
      .values({ id: rule.id, rule: JSON.stringify(rule) })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ rule: JSON.stringify(rule) }))
      .execute()
  }

  async removeRule(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database.deleteFrom('seriesRules').where('id', '=', id).executeTakeFirst()
    return numDeletedRows > 0n
  }

  /** Alarms that the person has put aside. */
  async alarmsSeen(): Promise<Set<string>> {
    const rows = await this.#database.selectFrom('alarmsSeen').select('id').execute()
    return new Set(rows.map(({ id }) => id))
  }

  async putAlarmAside(id: string, seenAt: string): Promise<void> {
    await this.#database
      .insertInto('alarmsSeen')
      .values({ id, seenAt })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  }

  /** Forgets all lines of an account, or of all of them, with what was learnt from them. Returns how many lines went. */
  async forget(account: string | null): Promise<number> {
    return this.#database.transaction().execute(async (transaction) => {
      if (account === null) {
        const { numDeletedRows } = await transaction.deleteFrom('transactions').executeTakeFirst()
        for (const table of [
          'merchants',
          'statementCoverage',
          'statementImports',
          'accounts',
          'bankMappings',
          'seriesRules',
          'alarmsSeen',
        ] as const)
          await transaction.deleteFrom(table).execute()
        return Number(numDeletedRows)
      }
      const found = await transaction.selectFrom('accounts').select('id').where('name', '=', account).executeTakeFirst()
      if (!found) return 0
      const { numDeletedRows } = await transaction
        .deleteFrom('transactions')
        .where('accountId', '=', found.id)
        .executeTakeFirst()
      await transaction.deleteFrom('statementCoverage').where('accountId', '=', found.id).execute()
      await transaction.deleteFrom('accounts').where('id', '=', found.id).execute()
      // Names of merchants are the person's, too: those that no line has any more go.
      await transaction
        .deleteFrom('merchants')
        .where('id', 'not in', (query) =>
          query.selectFrom('transactions').select('merchantId').where('merchantId', 'is not', null),
        )
        .execute()
      return Number(numDeletedRows)
    })
  }

  async #accountNames(): Promise<Map<number, string>> {
    const rows = await this.#database.selectFrom('accounts').select(['id', 'name']).execute()
    return new Map(rows.map(({ id, name }) => [id, name]))
  }
}

/** One file on its way into the store. */
class Import {
  readonly #transaction: Transacting<Database>
  readonly #opened: OpenedStatement
  readonly #options: ImportOptions
  readonly #tally: Tally
  readonly #accounts = new Map<string, { id: number; isNew: boolean; from: number; to: number }>()
  readonly #used = new Set<number>()
  readonly #isPostgres: boolean
  readonly #insertTexts = new Map<string, string>()
  #isIndexLeft = false
  #lastDay = 0
  /** How often a line lies before the one above it. */
  #steps = 0
  #merchants: MerchantShelf | null = null
  #importId = 0
  #nextLine = 0
  #nextAccount = 0
  #added = 0
  #known = 0

  constructor(transaction: Transacting<Database>, opened: OpenedStatement, options: ImportOptions) {
    this.#transaction = transaction
    this.#opened = opened
    this.#options = options
    this.#tally = new Tally(options.messages)
    this.#isPostgres = transaction.getExecutor().adapter instanceof PostgresAdapter
  }

  async run(): Promise<Imported> {
    const { file, strict, importedAt, onProgress } = this.#options
    // Room for the index while a large file goes in, so that its pages are not written and read again.
    if (!this.#isPostgres) await this.#transaction.executeQuery(CompiledQuery.raw('pragma cache_size = -32000'))
    this.#importId = (await this.#largest('statementImports')) + 1
    this.#nextLine = (await this.#largest('transactions')) + 1
    this.#nextAccount = (await this.#largest('accounts')) + 1
    const { merchants } = this.#options
    if (merchants) this.#merchants = await MerchantShelf.open(this.#transaction, merchants)
    let batch: Transaction[] = []
    let read = 0
    for (const row of this.#opened.rows()) {
      this.#tally.add(row)
      if (row.kind !== 'transaction') continue
      batch.push(row)
      if (batch.length < batchSize) continue
      await this.#store(batch)
      read += batch.length
      onProgress?.(read)
      batch = []
    }
    await this.#store(batch)
    await this.#merchants?.save(true)
    await this.#restoreIndex()
    const preview = this.#tally.preview(file, this.#opened)
    const [problem] = preview.problems
    if (strict && problem)
      throw new StoreError(
        `${file}:${problem.line}: ${problem.reason}; nothing was imported (${preview.problemCount} such lines)`,
      )
    await this.#transaction
      .insertInto('statementImports')
      .values({
        id: this.#importId,
        file,
        format: this.#opened.format,
        importedAt,
        added: this.#added,
        known: this.#known,
      })
      .execute()
    await this.#cover()
    return { preview, added: this.#added, known: this.#known, accounts: [...this.#accounts.keys()] }
  }

  async #largest(table: 'statementImports' | 'transactions' | 'accounts'): Promise<number> {
    const row = await this.#transaction
      .selectFrom(table)
      .select(({ fn }) => fn.max('id').as('id'))
      .executeTakeFirst()
    return Number(row?.id ?? 0)
  }

  async #store(batch: readonly Transaction[]): Promise<void> {
    const byAccount = Map.groupBy(batch, ({ account }) => this.#options.account ?? (account || usualAccount))
    for (const [name, lines] of byAccount) {
      const account = await this.#account(name)
      for (const { day } of lines) {
        if (day < this.#lastDay) this.#steps += 1
        this.#lastDay = day
        if (day < account.from) account.from = day
        if (day > account.to) account.to = day
      }
      const fresh = account.isNew ? lines : await this.#unknown(account.id, lines)
      this.#known += lines.length - fresh.length
      this.#added += fresh.length
      await this.#insert(account.id, fresh)
      await this.#leaveIndex()
    }
    await this.#merchants?.save(false)
  }

  async #account(name: string): Promise<{ id: number; isNew: boolean; from: number; to: number }> {
    const seen = this.#accounts.get(name)
    if (seen) return seen
    const kept = await this.#transaction.selectFrom('accounts').select('id').where('name', '=', name).executeTakeFirst()
    // What the account has already is looked up by its days.
    if (kept) await this.#restoreIndex()
    const account = {
      id: kept?.id ?? this.#nextAccount,
      isNew: kept === undefined,
      from: Number.POSITIVE_INFINITY,
      to: Number.NEGATIVE_INFINITY,
    }
    if (!kept) {
      this.#nextAccount += 1
      await this.#transaction
        .insertInto('accounts')
        .values({ id: account.id, name, coveredFrom: null, coveredTo: null, closedSince: null })
        .execute()
    }
    this.#accounts.set(name, account)
    return account
  }

  /**
   * From so many new lines on an index is made at once at the end, which takes a fraction of keeping it up line by line in
   * a file that is not in order of time. Only where no account of the file was known before.
   */
  async #leaveIndex(): Promise<void> {
    if (this.#isPostgres || this.#isIndexLeft || this.#added < manyLines || this.#added * 2 < this.#nextLine) return
    // In order of time, or nearly, each line goes to the end of the index.
    if (this.#steps * 2000 < this.#added) return
    if ([...this.#accounts.values()].some(({ isNew }) => !isNew)) return
    await this.#transaction.executeQuery(CompiledQuery.raw('drop index "transactionsByDay"'))
    this.#isIndexLeft = true
  }

  async #restoreIndex(): Promise<void> {
    if (!this.#isIndexLeft) return
    await this.#transaction.executeQuery(
      CompiledQuery.raw('create index "transactionsByDay" on "transactions" ("accountId", "day")'),
    )
    this.#isIndexLeft = false
  }

  async #unknown(accountId: number, lines: readonly Transaction[]): Promise<readonly Transaction[]> {
    let from = Number.POSITIVE_INFINITY
    let to = Number.NEGATIVE_INFINITY
    for (const { day } of lines) {
      if (day < from) from = day
      if (day > to) to = day
    }
    const rows = await this.#transaction
      .selectFrom('transactions')
      .innerJoin('statementImports', 'statementImports.id', 'transactions.importId')
      .select(['transactions.id', 'day', 'minor', 'currency', 'descriptor', 'bankId', 'format'])
      .where('accountId', '=', accountId)
      .where('day', '>=', from)
      .where('day', '<=', to)
      .execute()
    if (rows.length === 0) return lines
    const kept: KnownLine[] = rows.map((row) => ({ ...row, minor: Number(row.minor), format: row.format as FormatId }))
    const known = new KnownLines(kept, lines, this.#opened.format, this.#used)
    return lines.filter((line) => !known.has(line))
  }

  async #insert(accountId: number, lines: readonly Transaction[]): Promise<void> {
    const merchants = this.#merchants
    for (let at = 0; at < lines.length; at += rowsAtOnce) {
      const slice = lines.slice(at, at + rowsAtOnce)
      // Most banks give half of it: what no line has need not be bound.
      const given = columnNames.filter((name) => slice.some((line) => columns[name]!(line) !== null))
      const read = given.map((name) => columns[name]!)
      const values: unknown[] = []
      for (const line of slice) {
        values.push(this.#nextLine)
        for (const value of read) values.push(value(line))
        if (merchants) values.push(merchants.idOf(line.descriptor))
        this.#nextLine += 1
      }
      const names = ['id', ...given, ...(merchants ? ['merchantId'] : [])]
      await this.#transaction.executeQuery(CompiledQuery.raw(this.#insertText(accountId, names, slice.length), values))
    }
  }

  /** The same text for every full slice of an account: the database prepares it once. */
  #insertText(accountId: number, names: readonly string[], count: number): string {
    const key = `${accountId} ${count} ${names}`
    const known = this.#insertTexts.get(key)
    if (known !== undefined) return known
    let position = 0
    const value = () => (this.#isPostgres ? `$${++position}` : '?')
    const row = () => `(${accountId},${this.#importId},${names.map(value).join(',')})`
    const columns = ['accountId', 'importId', ...names].map((name) => `"${name}"`).join(',')
    const text = `insert into "transactions" (${columns}) values ${Array.from({ length: count }, row).join(',')}`
    this.#insertTexts.set(key, text)
    return text
  }

  /** The days that the account's imports cover now: those before and those of this file. */
  async #cover(): Promise<void> {
    // Some banks state an end that lies ahead: nothing is known of days that have not been.
    const latest = dayOfIso(this.#options.importedAt.slice(0, 10)) ?? Number.POSITIVE_INFINITY
    for (const [account, { from, to }] of this.#tally.statedPeriods(this.#opened.format)) {
      const own = await this.#account(this.#options.account ?? (account || usualAccount))
      if (from !== null) own.from = Math.min(own.from, from, latest)
      if (to !== null) own.to = Math.max(own.to, Math.min(to, latest))
    }
    const { until } = this.#options
    for (const account of this.#accounts.values()) {
      if (until !== undefined) account.to = Math.max(account.to, Math.min(until, latest))
      const { id, from: fromDay, to: toDay } = account
      // A period of which only one end is known says nothing of a file without lines.
      if (!(Number.isFinite(fromDay) && Number.isFinite(toDay))) continue
      await this.#transaction
        .insertInto('statementCoverage')
        .values({ accountId: id, importId: this.#importId, fromDay, toDay })
        .execute()
      const row = await this.#transaction
        .selectFrom('accounts')
        .select(['coveredFrom', 'coveredTo'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      const first = row.coveredFrom === null ? fromDay : Math.min(fromDay, dayOfIso(row.coveredFrom)!)
      const last = row.coveredTo === null ? toDay : Math.max(toDay, dayOfIso(row.coveredTo)!)
      await this.#transaction
        .updateTable('accounts')
        .set({ coveredFrom: isoOf(first), coveredTo: isoOf(last) })
        .where('id', '=', id)
        .execute()
    }
  }
}
