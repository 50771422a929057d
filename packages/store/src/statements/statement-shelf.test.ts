import { fileOf, openStatement } from '@offhook/statements'
import { describe, expect, it } from 'vitest'
import { openStore } from '../store.ts'
import type { StatementShelf } from './statement-shelf.ts'

const head = 'Date,Description,Amount,Currency\n'
const january = `${head}2026-01-02,CAFE LUMEO,-3.50,EUR\n2026-01-02,CAFE LUMEO,-3.50,EUR\n2026-01-09,BRELLO MEDIA,-9.99,EUR\n`

async function add(shelf: StatementShelf, name: string, text: string, strict = false) {
  const opened = await openStatement(fileOf(name, new TextEncoder().encode(text)), { positive: 'income' })
  return shelf.import(opened, { file: name, importedAt: '2026-03-01T10:00:00Z', strict, account: 'mine' })
}

async function withShelf(work: (shelf: StatementShelf) => Promise<void>): Promise<void> {
  const store = await openStore({ guest: true })
  try {
    await work(store.statements)
  } finally {
    await store.close()
  }
}

describe('the statement shelf', () => {
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
})
