import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOf, isoOf, type Merchant, type MerchantReader, openStatement } from '@offhook/statements'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { postgresBinaries, startPostgres, type TestPostgres } from '../postgres.fixture.ts'
import { openStore } from '../store.ts'
import type { StampedReader } from './merchant-shelf.ts'
import type { StatementShelf } from './statement-shelf.ts'

const head = 'Date,Description,Amount,Currency\n'
const january = `${head}2026-01-02,CAFE LUMEO,-3.50,EUR\n2026-01-02,CAFE LUMEO,-3.50,EUR\n2026-01-09,BRELLO MEDIA,-9.99,EUR\n`

async function add(shelf: StatementShelf, name: string, text: string, strict = false, merchants?: StampedReader) {
  const opened = await openStatement(fileOf(name, new TextEncoder().encode(text)), { positive: 'income' })
  return shelf.import(opened, { file: name, importedAt: '2026-03-01T10:00:00Z', strict, account: 'mine', merchants })
}

/** Takes each text as a merchant of its own, and counts how often it is asked. */
function plainReader(named = (text: string) => text): MerchantReader & { readonly asked: number } {
  const merchants: Merchant[] = []
  let asked = 0
  const adopt = (merchant: Merchant): number => {
    const at = merchants.findIndex(({ name }) => name === merchant.name)
    return at === -1 ? merchants.push(merchant) - 1 : at
  }
  const numberOf = (text: string) => {
    asked += 1
    return adopt({ name: named(text), family: text } as Merchant)
  }
  return {
    merchants,
    adopt,
    numberOf,
    read: (text) => merchants[numberOf(text)]!,
    get asked() {
      return asked
    },
  }
}

/** All lines, as a reader of that stamp gets them. */
async function read(shelf: StatementShelf, stamp: string, named?: (text: string) => string) {
  const reader = plainReader(named)
  const numbers = new Set<number>()
  let count = 0
  let sum = 0
  await shelf.eachPage({ reader, stamp }, ({ ids, minors, merchants, accounts, accountNames }) => {
    count += ids.length
    for (const minor of minors) sum += minor
    for (const merchant of merchants) numbers.add(merchant)
    expect(accounts.map((account) => accountNames.get(account))).toContain('mine')
  })
  return { count, sum, asked: reader.asked, merchants: [...numbers].map((number) => reader.merchants[number]!.name) }
}

const binaries = postgresBinaries()
let postgres: TestPostgres | undefined
const homes: string[] = []
beforeAll(() => {
  if (binaries !== undefined) postgres = startPostgres(binaries)
}, 60_000)
afterAll(() => {
  postgres?.stop()
  for (const home of homes) rmSync(home, { recursive: true, force: true })
})

type Kind = 'SQLite' | 'PostgreSQL'

async function withShelfOn(kind: Kind, work: (shelf: StatementShelf) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'offhook-shelf-'))
  homes.push(home)
  const store = await openStore(kind === 'SQLite' ? { guest: true } : { home, databaseUrl: postgres!.newDatabase() })
  try {
    await work(store.statements)
  } finally {
    await store.close()
  }
}

describe.each<Kind>(['SQLite', 'PostgreSQL'])('the statement shelf on %s', (kind) => {
  const withShelf = (work: (shelf: StatementShelf) => Promise<void>) => withShelfOn(kind, work)
  beforeEach((context) => {
    if (kind === 'PostgreSQL' && binaries === undefined) context.skip('needs PostgreSQL')
  })

  it('keeps two equal charges of one day, and adds nothing when the file comes again', async () => {
    await withShelf(async (shelf) => {
      expect((await add(shelf, 'a.csv', january)).added).toBe(3)
      expect(await add(shelf, 'a.csv', january)).toMatchObject({ added: 0, known: 3 })
    })
  })

  it('adds of an overlapping file only what is new, also a third equal charge', async () => {
    await withShelf(async (shelf) => {
      await add(shelf, 'a.csv', january)
      const later = `${january}2026-01-02,CAFE LUMEO,-3.50,EUR\n2026-02-09,BRELLO MEDIA,-9.99,EUR\n`
      expect(await add(shelf, 'b.csv', later)).toMatchObject({ added: 2, known: 3 })
    })
  })

  it('knows a line again in another format that cuts its text off', async () => {
    await withShelf(async (shelf) => {
      await add(shelf, 'a.csv', january)
      const ofx = `OFXHEADER:100\n<OFX><STMTRS><CURDEF>EUR<BANKTRANLIST><STMTTRN><DTPOSTED>20260109<TRNAMT>-9.99<FITID>1<NAME>BRELLO ME\n</STMTTRN></BANKTRANLIST></STMTRS></OFX>`
      expect(await add(shelf, 'a.ofx', ofx)).toMatchObject({ added: 0, known: 1 })
    })
  })

  it('stores nothing of a file with a bad line when strictness is asked', async () => {
    await withShelf(async (shelf) => {
      await expect(add(shelf, 'a.csv', `${january}2026-01-32,X,-1.00,EUR\n`, true)).rejects.toThrow(
        'a.csv:5: "2026-01-32" is not a date; nothing was imported',
      )
      expect(await shelf.accounts()).toEqual([])
    })
  })

  it('gives every line back with its file and place', async () => {
    await withShelf(async (shelf) => {
      await add(shelf, 'a.csv', january)
      const lines = await shelf.linesById([3])
      expect(lines.get(3)).toMatchObject({
        account: 'mine',
        minor: -999,
        file: 'a.csv',
        line: 4,
        raw: '2026-01-09,BRELLO MEDIA,-9.99,EUR',
      })
    })
  })

  it('forgets an account for good', async () => {
    await withShelf(async (shelf) => {
      await add(shelf, 'a.csv', january)
      expect(await shelf.forget('mine')).toBe(3)
      expect(await shelf.accounts()).toEqual([])
    })
  })

  it('says which days each import covers, the stated period of a file without lines included', async () => {
    await withShelf(async (shelf) => {
      await add(shelf, 'a.csv', january)
      const ofx =
        'OFXHEADER:100\n<OFX><STMTRS><CURDEF>EUR<BANKTRANLIST><DTSTART>20260201<DTEND>20260228</BANKTRANLIST></STMTRS></OFX>'
      await add(shelf, 'b.ofx', ofx)
      expect((await shelf.coverage()).map(({ file, from, to }) => [file, isoOf(from), isoOf(to)])).toEqual([
        ['a.csv', '2026-01-02', '2026-01-09'],
        ['b.ofx', '2026-02-01', '2026-02-28'],
      ])
      await shelf.forget('mine')
      expect(await shelf.coverage()).toEqual([])
    })
  })

  it('gives every line in columns, with whose it is, however many there are', async () => {
    await withShelf(async (shelf) => {
      const lines = Array.from({ length: 5003 }, (_, i) => `2026-01-02,SHOP ${i % 7},-1.${10 + (i % 90)},EUR\n`)
      await add(shelf, 'many.csv', head + lines.join(''))
      const { merchants, sum, count } = await read(shelf, 'today')
      expect(count).toBe(5003)
      expect(sum).toBe(lines.reduce((total, line) => total - Number(/-1\.(\d\d)/.exec(line)![1]) - 100, 0))
      expect(merchants).toEqual(Array.from({ length: 7 }, (_, i) => `SHOP ${i}`))
    })
  })

  it('keeps whose a line is, and reads it again when the catalogue has changed', async () => {
    await withShelf(async (shelf) => {
      const reader = plainReader()
      await add(shelf, 'a.csv', january, false, { reader, stamp: 'old' })
      expect(reader.asked).toBe(3)
      const again = await read(shelf, 'old')
      expect([again.merchants, again.asked]).toEqual([['CAFE LUMEO', 'BRELLO MEDIA'], 0])
      const changed = await read(shelf, 'new', (text) => text.toLowerCase())
      expect([changed.merchants, changed.asked]).toEqual([['cafe lumeo', 'brello media'], 3])
      expect((await read(shelf, 'new')).asked).toBe(0)
      await add(shelf, 'b.csv', `${head}2026-02-09,NEW ONE,-9.99,EUR\n`)
      expect((await read(shelf, 'new')).merchants).toEqual(['cafe lumeo', 'brello media', 'NEW ONE'])
    })
  })

  it('keeps rules, mappings and what was put aside', async () => {
    await withShelf(async (shelf) => {
      await shelf.addRule({ id: 'split-x', kind: 'split', family: 'X' })
      await shelf.putAlarmAside('after-1', '2026-03-01T10:00:00Z')
      expect(await shelf.rules()).toEqual([{ id: 'split-x', kind: 'split', family: 'X' }])
      expect(await shelf.alarmsSeen()).toEqual(new Set(['after-1']))
      expect(await shelf.removeRule('split-x')).toBe(true)
      expect(await shelf.removeRule('split-x')).toBe(false)
    })
  })
})
