import { describe, expect, it } from 'vitest'
import { isoOf } from '../../calendar/day.ts'
import { openStatement } from '../../import/open-statement.ts'
import { previewOf } from '../../import/preview.ts'
import { fileOf, type ReadOptions } from '../format.ts'

async function read(text: string, options: ReadOptions = {}) {
  const opened = await openStatement(fileOf('bank.csv', new TextEncoder().encode(text)), options)
  const rows = [...opened.rows()]
  return {
    opened,
    lines: rows.flatMap((row) =>
      row.kind === 'transaction' ? [[isoOf(row.day), row.minor, row.currency, row.descriptor] as const] : [],
    ),
    problems: rows.flatMap((row) => (row.kind === 'problem' ? [[row.line, row.reason] as const] : [])),
  }
}

describe('a CSV file', () => {
  it('of a German bank, with preamble and debit marks, is read', async () => {
    const { lines } = await read(`Kontoauszug;;;;
Kontonummer:;DE00123456789012345678;;;

Buchungstag;Wertstellung;Empfänger;Verwendungszweck;Umsatz;S/H;Währung
02.01.2026;02.01.2026;Velma GmbH;Miete Januar;1.250,00;S;EUR
05.01.2026;05.01.2026;Lumeo AG;Gehalt;3.100,55;H;EUR
`)
    expect(lines).toEqual([
      ['2026-01-02', -125_000, 'EUR', 'Velma GmbH Miete Januar'],
      ['2026-01-05', 310_055, 'EUR', 'Lumeo AG Gehalt'],
    ])
  })

  it('of a card, where money spent is positive, is turned round', async () => {
    const { lines, opened } = await read(`Date,Description,Amount
01/13/2026,BRELLO MEDIA,9.99
01/14/2026,PAYMENT RECEIVED - THANK YOU,-150.00
01/20/2026,VELMA SHOES,59.00
01/22/2026,LUMEO BOOKS,12.50
`)
    expect(lines.map(([, minor]) => minor)).toEqual([-999, 15_000, -5900, -1250])
    expect(opened.notes.join()).toContain('positive amounts taken as money spent')
  })

  it('asks for the order of day and month where nothing tells it', async () => {
    const ambiguous = 'Date,Description,Amount\n03/04/2026,A SHOP,-1.00\n05/06/2026,B SHOP,-2.00\n'
    expect((await read(ambiguous)).opened.questions.map(({ about }) => about)).toEqual(['date-order', 'currency'])
    expect((await read(ambiguous, { dateOrder: 'dmy' })).lines[0]![0]).toBe('2026-04-03')
    expect((await read(ambiguous, { dateOrder: 'mdy', currency: 'USD' })).opened.questions).toEqual([])
  })

  it('asks for the currency that it does not name, and suggests one only where something speaks for it', async () => {
    const bare = 'Date,Description,Amount\n2026-04-13,A SHOP,-1.00\n2026-04-15,B SHOP,-2.00\n'
    const [question] = (await read(bare)).opened.questions
    expect(question).toMatchObject({ about: 'currency', suggested: null })
    expect((await read(bare)).lines[0]![2]).toBe('XXX')
    const { opened, lines } = await read(bare, { currency: 'NZD' })
    expect(opened.questions).toEqual([])
    expect(lines.map((line) => line[2])).toEqual(['NZD', 'NZD'])
    const brazilian = bare.replace('A SHOP', 'Pix enviado A SHOP')
    expect((await read(brazilian)).opened.questions[0]).toMatchObject({ about: 'currency', suggested: 'BRL' })
  })

  it('reports a bad line with its reason and reads the rest', async () => {
    const { lines, problems } = await read(`Date,Description,Amount,Currency
2026-01-02,FIRST,-1.00,EUR
2026-13-02,SECOND,-1.00,EUR
2026-01-04,"THIRD, with a comma",abc,EUR
2026-01-05,FOURTH,-4.00,EUR
`)
    expect(lines.map(([, , , text]) => text)).toEqual(['FIRST', 'FOURTH'])
    expect(problems).toEqual([
      [3, '"2026-13-02" is not a date'],
      [4, '"abc" is not an amount'],
    ])
  })

  it('leaves out what is not booked yet, totals and repeated headers', async () => {
    const { lines, problems } = await read(`Date,Description,Amount,Status
2026-01-02,FIRST,-1.00,Completed
2026-01-03,SECOND,-2.00,Pending
Date,Description,Amount,Status
2026-01-04,THIRD,-3.00,Completed
Total,,-4.00,
`)
    expect(lines.map(([, , , text]) => text)).toEqual(['FIRST', 'THIRD'])
    expect(problems).toEqual([])
  })

  it('says whether the lines add up to the running balance', async () => {
    const text =
      'Date,Description,Amount,Balance\n2026-01-02,A SHOP,-1.00,99.00\n2026-01-03,B SHOP,-2.00,97.00\n2026-01-04,PAY,5.00,102.00\n'
    expect(previewOf('a', (await read(text)).opened).balance.result).toBe('adds-up')
    expect(previewOf('a', (await read(text.replace('-2.00', '-2.10'))).opened).balance.result).toBe('differs')
  })

  it('without a header is understood by what stands in it', async () => {
    const { lines } = await read(
      '2026-01-02;-12,50;Brello Media;EUR\n2026-02-02;-12,50;Brello Media;EUR\n2026-02-09;1.000,00;Lumeo;EUR\n',
    )
    expect(lines[2]).toEqual(['2026-02-09', 100_000, 'EUR', 'Lumeo'])
  })
})
