import { describe, expect, it } from 'vitest'
import { isoOf } from '../../src/calendar/day.ts'
import { fileOf } from '../../src/formats/format.ts'
import { openStatement } from '../../src/import/open-statement.ts'
import { previewOf } from '../../src/import/preview.ts'
import { decimalOf } from '../../src/money/money.ts'
import type { Transaction } from '../../src/transaction.ts'
import { type BankExport, bankExports } from './banks.fixture.ts'

/** The bytes of a text in the bank's encoding. */
function bytesOf({ text, encoding }: BankExport): Uint8Array {
  if (encoding === 'windows-1252') {
    const special: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92 }
    return Uint8Array.from(text, (character) => special[character] ?? character.charCodeAt(0))
  }
  return new TextEncoder().encode(text)
}

describe('the export of', () => {
  it.each(bankExports)('$bank is read to the line, the day, the sign, the cent and the balance', async (bank) => {
    const file = fileOf('export.csv', bytesOf(bank))
    const asked = await openStatement(file)
    const currency = bank.rows[0]!.split(' ')[2]!
    expect(asked.questions.filter(({ about }) => about !== 'currency')).toEqual([])
    for (const { suggested } of asked.questions) expect([bank.suggests ?? currency, null]).toContain(suggested)
    const opened = asked.questions.length === 0 ? asked : await openStatement(file, { currency })
    const rows = [...opened.rows()]
    const lines = rows.filter((row): row is Transaction => row.kind === 'transaction')
    const read = lines.map(
      ({ day, minor, currency, descriptor }) => `${isoOf(day)} ${decimalOf(minor, currency)} ${currency} ${descriptor}`,
    )
    const expected = bank.rows.map((row) => {
      const [date, amount, currency, ...words] = row.split(' ')
      return { start: `${date} ${amount} ${currency} `, words: words.join(' ') }
    })
    expect(read.map((line, index) => line.slice(0, expected[index]?.start.length))).toEqual(
      expected.map(({ start }) => start),
    )
    for (const [index, { words }] of expected.entries()) expect(read[index]).toContain(words)
    expect(rows.filter(({ kind }) => kind === 'problem')).toEqual([])
    if (bank.account !== undefined)
      expect(new Set(lines.map(({ account }) => account))).toEqual(new Set([bank.account]))
    if (bank.skipped !== undefined)
      expect(rows.filter((row) => row.kind === 'skipped').length).toBeGreaterThanOrEqual(bank.skipped)
    const preview = previewOf('export.csv', opened)
    if (bank.balance !== undefined) expect(preview.balance.result, preview.balance.detail).toBe(bank.balance)
    expect(opened.questions).toEqual([])
  })
})
