import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { postgresBinaries, startPostgres, type TestPostgres } from './postgres.fixture.ts'
import { openStore, type Store } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'offhook-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let homes = 0
const newHome = () => join(folder, `home${++homes}`)

const binaries = postgresBinaries()
let postgres: TestPostgres | undefined
beforeAll(() => {
  if (binaries !== undefined) postgres = startPostgres(binaries)
}, 120_000)
afterAll(() => postgres?.stop())

const event = (sequence: number) => ({ sequence, hash: `hash ${sequence}`, body: `{"sequence":${sequence}}` })

const kinds = ['SQLite', binaries === undefined ? 'PostgreSQL (skipped: needs PostgreSQL)' : 'PostgreSQL']

describe.each(kinds)('a store on %s', (kind) => {
  const options = () =>
    kind === 'SQLite' ? { home: newHome() } : { home: newHome(), databaseUrl: postgres!.newDatabase() }
  const test = it.skipIf(kind !== 'SQLite' && binaries === undefined)
  const opened: Store[] = []
  const open = async (where = options()) => {
    const store = await openStore(where)
    opened.push(store)
    return store
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })

  test('keeps events in order over a restart', async () => {
    const where = options()
    const first = await openStore(where)
    await first.cases.append('a', 0, [event(1), event(2)], '{"title":"one"}')
    await first.cases.append('a', 2, [event(3)], '{"title":"two"}')
    await first.close()
    const again = await open(where)
    expect(await again.cases.read('a')).toEqual([event(1), event(2), event(3)])
    expect(await again.cases.list()).toEqual([
      { id: 'a', headSequence: 3, headHash: 'hash 3', summary: '{"title":"two"}' },
    ])
  })

  test('refuses events that follow a state the writer did not see, and changes nothing', async () => {
    const { cases } = await open()
    await cases.append('a', 0, [event(1)], '1')
    await cases.append('a', 1, [event(2)], '2')
    await expect(cases.append('a', 1, [event(2)], 'late')).rejects.toThrow('changed from elsewhere')
    await expect(cases.append('unknown', 1, [event(2)], 'late')).rejects.toThrow('changed from elsewhere')
    expect((await cases.list())[0]?.summary).toBe('2')
    expect(await cases.read('a')).toHaveLength(2)
  })

  test('writes all events of one step or none', async () => {
    const { cases } = await open()
    await cases.append('a', 0, [event(1)], '1')
    await expect(cases.append('a', 1, [event(2), event(2)], '2')).rejects.toThrow()
    expect(await cases.read('a')).toEqual([event(1)])
    expect((await cases.list())[0]?.headSequence).toBe(1)
  })

  test('forgets a whole case and leaves the others', async () => {
    const { cases } = await open()
    await cases.append('a', 0, [event(1)], '1')
    await cases.append('b', 0, [event(1)], '1')
    await cases.erase('a')
    expect((await cases.list()).map(({ id }) => id)).toEqual(['b'])
    expect(await cases.read('a')).toEqual([])
  })

  test('holds references and types', async () => {
    const { database } = await open()
    const orphan = { caseId: 'nobody', sequence: 1, hash: '', body: '' }
    await expect(database.insertInto('caseEvents').values(orphan).execute()).rejects.toThrow()
    const wrong = { id: 'a', headSequence: 'many' as unknown as number, headHash: '', summary: '' }
    await expect(database.insertInto('cases').values(wrong).execute()).rejects.toThrow()
  })

  test('streams rows, and nests transactions by savepoints', async () => {
    const { database, cases } = await open()
    await cases.append('a', 0, [event(1), event(2), event(3)], '1')
    const seen: number[] = []
    for await (const { sequence } of database.selectFrom('caseEvents').select('sequence').orderBy('sequence').stream(2))
      seen.push(sequence)
    expect(seen).toEqual([1, 2, 3])
    const transaction = await database.startTransaction().execute()
    const inner = await transaction.savepoint('inner').execute()
    await inner.deleteFrom('caseEvents').execute()
    await inner.rollbackToSavepoint('inner').execute()
    await transaction.commit().execute()
    expect(await cases.read('a')).toHaveLength(3)
  })

  test('says so when a newer Offhook wrote the database', async () => {
    const where = options()
    const store = await openStore(where)
    await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2099-01-01')`.execute(store.database)
    await store.close()
    await expect(openStore(where)).rejects.toThrow('newer Offhook')
  })

  test('lets two open at once for the first time', async () => {
    const where = options()
    const [first, second] = await Promise.all([open(where), open(where)])
    await first.cases.append('a', 0, [event(1)], '1')
    await second.cases.append('b', 0, [event(1)], '1')
    expect(await first.cases.list()).toHaveLength(2)
  })
})

it('keeps the data folder and the database from everybody else', async () => {
  const home = newHome()
  const store = await openStore({ home })
  await store.close()
  expect(statSync(home).mode & 0o777).toBe(0o700)
  expect(statSync(join(home, 'offhook.sqlite')).mode & 0o777).toBe(0o600)
})

it('leaves nothing behind for a guest', async () => {
  const before = process.env['OFFHOOK_HOME']
  const home = newHome()
  process.env['OFFHOOK_HOME'] = home
  try {
    const store = await openStore({ guest: true })
    await store.cases.append('a', 0, [event(1)], '1')
    await store.exhibits.put(new Uint8Array([1]))
    expect(store.home).toBeNull()
    await store.close()
    expect(statSync(home, { throwIfNoEntry: false })).toBeUndefined()
  } finally {
    if (before === undefined) delete process.env['OFFHOOK_HOME']
    else process.env['OFFHOOK_HOME'] = before
  }
})

it('says in one line what is wrong with a folder that cannot be used', async () => {
  await expect(openStore({ home: '/dev/null' })).rejects.toThrow('/dev/null: is not a folder')
  await expect(openStore({ home: newHome(), databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow(
    'DATABASE_URL: cannot be reached',
  )
})
