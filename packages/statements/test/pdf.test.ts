import { describe, expect, it } from 'vitest'
import { fileOf, StatementError } from '../src/formats/format.ts'
import { openStatement } from '../src/import/open-statement.ts'
import { previewOf } from '../src/import/preview.ts'
import { Random } from './households/random.ts'
import { type PdfLayout, writePdf } from './writers/pdf.ts'
import type { WrittenStatement } from './writers/statement.ts'

const statement: WrittenStatement = {
  account: 'DE00123456789012345678',
  currency: 'EUR',
  opening: 100_000,
  lines: [
    {
      date: '2025-12-29',
      minor: -1549,
      descriptor: 'BRELLO MEDIA 4711 VERTRAG 22 BEITRAG DEZEMBER 29.12.2025 KARTE 12',
    },
    { date: '2026-01-02', minor: -120_000, descriptor: 'VELMA IMMOBILIEN MIETE' },
    { date: '2026-01-14', minor: 240_050, descriptor: 'LUMEO LOGISTICS GEHALT UMSATZ 01/26' },
    { date: '2026-01-14', minor: -50, descriptor: 'CAFE' },
    { date: '2026-01-28', minor: -1799, descriptor: 'BRELLO MEDIA 4712 VERTRAG 22 BEITRAG JANUAR 28.01.2026 KARTE 12' },
  ],
}
const plain: PdfLayout = {
  columns: 'amount',
  balance: true,
  landscape: false,
  twoLines: true,
  dates: 'dmy.',
  decimal: ',',
  thousands: true,
  negative: 'minus',
  language: 'de',
  rowsPerPage: 40,
}
const layouts: Readonly<Record<string, Partial<PdfLayout>>> = {
  'one column of amounts and a running balance': {},
  'one column of amounts and no balance': { balance: false },
  'debit and credit columns': { columns: 'pair', balance: false, language: 'en', decimal: '.' },
  'debit, credit and balance': { columns: 'pair', language: 'fr' },
  'texts of two lines over several pages with their head repeated': { rowsPerPage: 3 },
  'a landscape page': { landscape: true, language: 'es', columns: 'pair' },
  'days without a year over the turn of one': { dates: 'short' },
  'a minus behind the amount': { negative: 'trailing' },
  'letters for debit and credit': { negative: 'letters' },
}

const shown = (lines: WrittenStatement['lines']) =>
  lines.map(({ date, minor, descriptor }) => `${date} ${minor} ${descriptor}`)

async function read(bytes: Uint8Array) {
  const opened = await openStatement(fileOf('statement.pdf', bytes), { dateOrder: 'dmy' })
  const lines = [...opened.rows()].flatMap((row) =>
    row.kind === 'transaction'
      ? [
          {
            date: new Date(row.day * 86_400_000).toISOString().slice(0, 10),
            minor: row.minor,
            descriptor: row.descriptor,
          },
        ]
      : [],
  )
  return { lines, preview: previewOf('statement.pdf', opened) }
}

describe('a PDF statement with', () => {
  it.each(Object.entries(layouts))('%s is read to the cent', async (_, layout) => {
    const { lines, preview } = await read(await writePdf(statement, { ...plain, ...layout }))
    expect(shown(lines)).toEqual(shown(statement.lines))
    expect(preview.problemCount).toBe(0)
    expect(preview.balance.result).toBe((layout.balance ?? plain.balance) ? 'adds-up' : 'none')
  })
})

describe('a damaged PDF statement', () => {
  const known = new Set(statement.lines.map(({ date, minor }) => `${date} ${minor}`))
  const wrong = (lines: WrittenStatement['lines']) =>
    lines.map(({ date, minor }) => `${date} ${minor}`).filter((line) => !known.has(line))

  it('cut anywhere gives fewer lines or one clear error, never a wrong amount', async () => {
    const bytes = await writePdf(statement, { ...plain, rowsPerPage: 3 })
    for (let length = 0; length < bytes.length; length += Math.ceil(bytes.length / 60)) {
      try {
        expect(wrong((await read(bytes.subarray(0, length))).lines), `cut at ${length}`).toEqual([])
      } catch (error) {
        expect(error, `cut at ${length}`).toBeInstanceOf(StatementError)
      }
    }
  }, 120_000)

  it('with other bytes gives fewer lines or one clear error, never a wrong amount', async () => {
    const bytes = await writePdf(statement, { ...plain, rowsPerPage: 3 })
    const random = new Random(7)
    for (let i = 0; i < 60; i++) {
      const damaged = Uint8Array.from(bytes)
      for (let n = random.int(1, 4); n > 0; n--) damaged[random.int(0, damaged.length - 1)] = random.int(0, 255)
      try {
        expect(wrong((await read(damaged)).lines)).toEqual([])
      } catch (error) {
        expect(error).toBeInstanceOf(StatementError)
      }
    }
  }, 120_000)
})
