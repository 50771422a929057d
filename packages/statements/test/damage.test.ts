import { describe, expect, it } from 'vitest'
import { fileOf, StatementError } from '../src/formats/format.ts'
import { openStatement } from '../src/import/open-statement.ts'
import { Random } from './households/random.ts'
import { writeCamt } from './writers/camt.ts'
import { type Dialect, writeCsv } from './writers/csv.ts'
import { writeMt940 } from './writers/mt940.ts'
import { writeOfx } from './writers/ofx.ts'
import { writeQif } from './writers/qif.ts'
import type { WrittenStatement } from './writers/statement.ts'

const statement: WrittenStatement = {
  account: 'DE00123456789012345678',
  currency: 'EUR',
  opening: 100_000,
  lines: [
    { date: '2026-01-05', minor: -1549, descriptor: 'BRELLO MEDIA 4711' },
    { date: '2026-01-17', minor: -120_000, descriptor: 'VELMA IMMOBILIEN MIETE' },
    { date: '2026-01-28', minor: 240_050, descriptor: 'LUMEO LOGISTICS GEHALT' },
    { date: '2026-02-05', minor: -1799, descriptor: 'BRELLO MEDIA 4712' },
  ],
}
const dialect: Dialect = {
  name: 'plain',
  delimiter: ';',
  dates: 'dmy.',
  decimal: ',',
  thousands: '.',
  negative: 'minus',
  amounts: 'one',
  language: 'de',
  quoting: 'needed',
  balance: false,
  symbol: false,
  preamble: 0,
  footer: false,
  newline: '\r\n',
  encoding: 'utf-8',
  newestFirst: false,
}

const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['a.csv', writeCsv(statement, dialect)],
  [
    'b.csv',
    writeCsv(statement, {
      ...dialect,
      amounts: 'indicator',
      language: 'en',
      delimiter: ',',
      decimal: '.',
      thousands: '',
      quoting: 'always',
    }),
  ],
  ['c.csv', writeCsv(statement, { ...dialect, amounts: 'pair', balance: true, delimiter: '\t', encoding: 'utf-16le' })],
  ['d.ofx', writeOfx(statement, 1)],
  ['e.ofx', writeOfx(statement, 2)],
  ['f.qif', writeQif(statement)],
  ['g.xml', writeCamt(statement, { version: '08', prefix: '', report: false })],
  ['h.sta', writeMt940(statement, 'structured')],
]

/** Days and amounts that the whole file has; what is read of a part may be fewer, never others. */
const whole = new Set(statement.lines.map(({ date, minor }) => `${date} ${minor}`))

async function amountsIn(name: string, bytes: Uint8Array): Promise<string[]> {
  const opened = await openStatement(fileOf(name, bytes), {
    dateOrder: name.endsWith('.qif') ? 'mdy' : 'dmy',
    currency: 'EUR',
    positive: 'income',
  })
  return [...opened.rows()].flatMap((row) =>
    row.kind === 'transaction' ? [`${new Date(row.day * 86_400_000).toISOString().slice(0, 10)} ${row.minor}`] : [],
  )
}

describe.each(files)('%s', (name, bytes) => {
  it('cut at any byte gives fewer lines or one clear error, never a wrong amount', async () => {
    for (let length = 0; length < bytes.length; length++) {
      try {
        for (const amount of await amountsIn(name, bytes.subarray(0, length)))
          expect(whole, `cut at ${length}`).toContain(amount)
      } catch (error) {
        expect(error, `cut at ${length}`).toBeInstanceOf(StatementError)
      }
    }
  })

  it('with damaged bytes never throws anything but one clear error', async () => {
    const random = new Random(bytes.length)
    for (let i = 0; i < 150; i++) {
      const damaged = Uint8Array.from(bytes)
      for (let n = random.int(1, 4); n > 0; n--) damaged[random.int(0, damaged.length - 1)] = random.int(0, 255)
      await amountsIn(name, damaged).catch((error) => expect(error).toBeInstanceOf(StatementError))
    }
  })
})
