import type { Merchant, MerchantReader } from '@offhook/statements'
import { CompiledQuery, type Kysely, PostgresAdapter } from 'kysely'
import type { Database } from '../database.ts'

/** Reads merchants from statement lines; `stamp` names the catalogue and the rules that it reads by. */
export interface StampedReader {
  readonly reader: MerchantReader
  readonly stamp: string
}

const pageSize = 5000
/** Rows a statement: more of them bind too many values at once. */
const rowsAtOnce = 100

/** The merchants that lines refer to: each is kept once for the stamp under which it was read. */
export class MerchantShelf {
  readonly #database: Kysely<Database>
  readonly #reader: MerchantReader
  readonly #stamp: string
  /** What each of the reader's numbers is in the table. */
  readonly #ids: number[] = []
  /** Numbers of those that are not in the table yet. */
  #fresh: number[] = []
  #next = 0

  private constructor(database: Kysely<Database>, { reader, stamp }: StampedReader) {
    this.#database = database
    this.#reader = reader
    this.#stamp = stamp
  }

  static async open(database: Kysely<Database>, stamped: StampedReader): Promise<MerchantShelf> {
    const shelf = new MerchantShelf(database, stamped)
    const { reader, stamp } = stamped
    const rows = await database.selectFrom('merchants').select(['id', 'body']).where('stamp', '=', stamp).execute()
    for (const { id, body } of rows) shelf.#ids[reader.adopt(JSON.parse(body) as Merchant)] = id
    const { last } = await database
      .selectFrom('merchants')
      .select(({ fn }) => fn.max('id').as('last'))
      .executeTakeFirstOrThrow()
    shelf.#next = Number(last ?? 0) + 1
    return shelf
  }

  /** The id of the merchant of a line; `save` has to follow before others can see it. */
  idOf(descriptor: string): number {
    const number = this.#reader.numberOf(descriptor)
    const known = this.#ids[number]
    if (known !== undefined) return known
    const id = this.#next++
    this.#ids[number] = id
    this.#fresh.push(number)
    return id
  }

  /** Writes those that are new, as many at a time as make one text of a query; the last few only when asked for all. */
  async save(isAll: boolean, database: Kysely<Database> = this.#database): Promise<void> {
    let at = 0
    for (; at + rowsAtOnce <= this.#fresh.length; at += rowsAtOnce) await this.#insert(at, rowsAtOnce, database)
    for (; isAll && at < this.#fresh.length; at += 1) await this.#insert(at, 1, database)
    this.#fresh = this.#fresh.slice(at)
  }

  async #insert(at: number, count: number, database: Kysely<Database>): Promise<void> {
    const isPostgres = database.getExecutor().adapter instanceof PostgresAdapter
    const values = this.#fresh
      .slice(at, at + count)
      .flatMap((number) => [this.#ids[number]!, this.#stamp, JSON.stringify(this.#reader.merchants[number])])
    let position = 0
    const row = () => (isPostgres ? `($${++position},$${++position},$${++position})` : '(?,?,?)')
    const rows = Array.from({ length: count }, row).join(',')
    await database.executeQuery(
      CompiledQuery.raw(`insert into "merchants" ("id","stamp","body") values ${rows}`, values),
    )
  }

  /**
   * The number that the reader has for each id in the table. Lines that were read by another stamp, or not yet, are read
   * first.
   */
  async numbers(): Promise<Int32Array> {
    await this.#forgetOthers()
    await this.#readOpenLines()
    const numbers = new Int32Array(this.#next).fill(-1)
    this.#ids.forEach((id, number) => {
      numbers[id] = number
    })
    return numbers
  }

  async #forgetOthers(): Promise<void> {
    const other = await this.#database
      .selectFrom('merchants')
      .select('id')
      .where('stamp', '!=', this.#stamp)
      .limit(1)
      .executeTakeFirst()
    if (!other) return
    await this.#database.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('transactions')
        .set({ merchantId: null })
        .where('merchantId', 'in', (query) =>
          query.selectFrom('merchants').select('id').where('stamp', '!=', this.#stamp),
        )
        .execute()
      await transaction.deleteFrom('merchants').where('stamp', '!=', this.#stamp).execute()
    })
  }

  async #readOpenLines(): Promise<void> {
    while (true) {
      const rows = await this.#database
        .selectFrom('transactions')
        .select(['id', 'descriptor'])
        .where('merchantId', 'is', null)
        .orderBy('id')
        .limit(pageSize)
        .execute()
      if (rows.length === 0) return
      const lines = Map.groupBy(rows, ({ descriptor }) => this.idOf(descriptor))
      await this.#database.transaction().execute(async (transaction) => {
        await this.save(true, transaction)
        for (const [merchantId, own] of lines)
          for (let at = 0; at < own.length; at += rowsAtOnce)
            await transaction
              .updateTable('transactions')
              .set({ merchantId })
              .where(
                'id',
                'in',
                own.slice(at, at + rowsAtOnce).map(({ id }) => id),
              )
              .execute()
      })
    }
  }
}
