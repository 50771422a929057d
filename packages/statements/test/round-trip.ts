import { isoOf } from '../src/calendar/day.ts'
import { fileOf, type ReadOptions } from '../src/formats/format.ts'
import { openStatement } from '../src/import/open-statement.ts'
import type { Random } from './households/random.ts'
import { writeCamt } from './writers/camt.ts'
import { writeCsv } from './writers/csv.ts'
import { writeMt940 } from './writers/mt940.ts'
import { writeOfx } from './writers/ofx.ts'
import { randomLayout, writePdf } from './writers/pdf.ts'
import { writeQif } from './writers/qif.ts'
import { randomDialect, randomStatement } from './writers/random-statement.ts'
import type { WrittenLine, WrittenStatement } from './writers/statement.ts'

export interface Written {
  readonly name: string
  readonly bytes: Uint8Array
  readonly lines: readonly WrittenLine[]
  readonly options: ReadOptions
  readonly how: string
}

/** One random statement in one random format, with what should be read back. */
export async function writtenAtRandom(random: Random): Promise<Written> {
  const statement = randomStatement(random)
  const format = random.pick(['csv', 'csv', 'csv', 'ofx1', 'ofx2', 'qif', 'camt', 'mt940', 'pdf'] as const)
  const { lines } = statement
  switch (format) {
    case 'csv': {
      const dialect = randomDialect(random)
      const isLatin = dialect.encoding === 'windows-1252'
      const shown: WrittenStatement = isLatin
        ? { ...statement, lines: lines.map((line) => ({ ...line, descriptor: line.descriptor.normalize('NFC') })) }
        : statement
      const order = dialect.dates === 'mdy/' ? 'mdy' : dialect.dates.startsWith('dmy') ? 'dmy' : undefined
      return {
        name: 'statement.csv',
        bytes: writeCsv(shown, dialect),
        lines: dialect.newestFirst ? [...lines].reverse() : lines,
        // Where a file's own dates do not tell, the person is asked: the answer is given here.
        options: { dateOrder: order, positive: 'income' },
        how: JSON.stringify(dialect),
      }
    }
    case 'ofx1':
    case 'ofx2':
      return {
        name: 'statement.ofx',
        bytes: writeOfx(statement, format === 'ofx1' ? 1 : 2),
        lines,
        options: {},
        how: format,
      }
    case 'qif':
      return {
        name: 'statement.qif',
        bytes: writeQif(statement),
        lines,
        options: { currency: statement.currency, dateOrder: 'mdy' },
        how: format,
      }
    case 'camt': {
      const style = {
        version: random.pick(['02', '04', '08'] as const),
        prefix: random.pick(['', 'ns2:'] as const),
        report: random.chance(0.3),
      }
      return {
        name: 'statement.xml',
        bytes: writeCamt(statement, style),
        lines,
        options: {},
        how: JSON.stringify(style),
      }
    }
    case 'pdf': {
      const layout = randomLayout(random)
      const shown: WrittenStatement = {
        ...statement,
        // Amounts are told from other numbers by their two decimals; the fonts that every reader has are Latin.
        currency: statement.currency === 'JPY' || statement.currency === 'KWD' ? 'EUR' : statement.currency,
        lines: lines.map((line) => ({ ...line, descriptor: line.descriptor.replace(/[^\x20-\x7e\xa0-\xff]/g, '?') })),
      }
      return {
        name: 'statement.pdf',
        bytes: await writePdf(shown, layout),
        lines: shown.lines,
        options: { dateOrder: layout.dates === 'iso' ? undefined : 'dmy' },
        how: JSON.stringify(layout),
      }
    }
    case 'mt940': {
      const style = random.pick(['structured', 'free'] as const)
      return { name: 'statement.sta', bytes: writeMt940(statement, style), lines, options: {}, how: `mt940 ${style}` }
    }
  }
}

/** Null where the statement is read back exactly, else what differs. */
export async function differenceAfterReading(
  { name, bytes, lines, options, how }: Written,
  pieceSize: number,
): Promise<string | null> {
  const file = {
    name,
    *chunks() {
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize)
    },
  }
  const opened = await openStatement(pieceSize >= bytes.length ? fileOf(name, bytes) : file, options)
  const read: WrittenLine[] = []
  for (const row of opened.rows()) {
    if (row.kind === 'problem') return `${how}: line ${row.line}: ${row.reason}: ${row.raw}`
    if (row.kind === 'transaction') read.push({ date: isoOf(row.day), minor: row.minor, descriptor: row.descriptor })
  }
  if (read.length !== lines.length) return `${how}: ${read.length} lines read of ${lines.length}`
  for (const [index, line] of lines.entries()) {
    const got = read[index]!
    if (got.date !== line.date || got.minor !== line.minor || squeezed(got.descriptor) !== squeezed(line.descriptor))
      return `${how}: ${JSON.stringify(got)} for ${JSON.stringify(line)}`
  }
  return null
}

/** MT940 folds lines at a fixed width, where a space may be lost. */
function squeezed(text: string): string {
  return text.replaceAll(' ', '')
}
