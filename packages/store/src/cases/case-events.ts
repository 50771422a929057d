import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { StoreError, storeError } from '../store-error.ts'

/** An event as it is kept: its place in the case, its hash, and the text that was hashed. */
export interface KeptEvent {
  readonly sequence: number
  readonly hash: string
  readonly body: string
}

/** A case as a list shows it, without reading its events. */
export interface KeptCase {
  readonly id: string
  readonly headSequence: number
  readonly headHash: string
  readonly summary: string
}

/** The events of all cases. Nothing here changes or removes one; `erase` forgets a whole case. */
export class CaseEvents {
  readonly #database: Kysely<Database>
  readonly #where: string

  constructor(database: Kysely<Database>, where: string) {
    this.#database = database
    this.#where = where
  }

  /** Every case, without its events. */
  async list(): Promise<KeptCase[]> {
    return this.#database.selectFrom('cases').selectAll().orderBy('id').execute()
  }

  /** The events of one case in order; empty where there is no such case. */
  async read(caseId: string): Promise<KeptEvent[]> {
    return this.#database
      .selectFrom('caseEvents')
      .select(['sequence', 'hash', 'body'])
      .where('caseId', '=', caseId)
      .orderBy('sequence')
      .execute()
  }

  /**
   * Writes events behind the last one, all or none. Resolves when they are on the disk.
   *
   * @param after the sequence of the event that the caller saw last; 0 for a new case
   * @throws StoreError where somebody else wrote to the case meanwhile, or the disk refuses; then nothing has changed
   */
  async append(caseId: string, after: number, events: readonly KeptEvent[], summary: string): Promise<void> {
    const last = events.at(-1)
    if (last === undefined) return
    const head = { headSequence: last.sequence, headHash: last.hash, summary }
    try {
      await this.#database.transaction().execute(async (transaction) => {
        if (after === 0)
          await transaction
            .insertInto('cases')
            .values({ id: caseId, ...head })
            .execute()
        else {
          const { numUpdatedRows } = await transaction
            .updateTable('cases')
            .set(head)
            .where('id', '=', caseId)
            .where('headSequence', '=', after)
            .executeTakeFirst()
          if (numUpdatedRows !== 1n) throw new StoreError('the case was changed from elsewhere meanwhile; try again')
        }
        await transaction
          .insertInto('caseEvents')
          .values(events.map(({ sequence, hash, body }) => ({ caseId, sequence, hash, body })))
          .execute()
      })
    } catch (error) {
      throw storeError(error, this.#where)
    }
  }

  /** Forgets a case and its events. */
  async erase(caseId: string): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('caseEvents').where('caseId', '=', caseId).execute()
      await transaction.deleteFrom('cases').where('id', '=', caseId).execute()
    })
  }
}
