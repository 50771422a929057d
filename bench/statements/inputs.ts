import { closeSync, openSync, writeSync } from 'node:fs'
import { isoOf } from '../../packages/statements/src/calendar/day.ts'
import { household } from '../../packages/statements/test/households/generate.ts'
import type { Line } from '../../packages/statements/test/households/household.ts'

export interface StatementInput {
  readonly rows: number
  readonly format: 'csv' | 'ofx'
  /** `sorted`: by day, as one bank would. `mixed`: one household after the other. */
  readonly order: 'sorted' | 'mixed'
}

/** Writes one statement of many households' lines, the same for the same numbers. */
export function writeStatement(path: string, { rows, format, order }: StatementInput): void {
  const lines: Line[] = []
  for (let seed = 1; lines.length < rows; seed++) lines.push(...household(seed).lines)
  lines.length = rows
  if (order === 'sorted') lines.sort((a, b) => a.day - b.day)
  const file = openSync(path, 'w')
  try {
    writeSync(file, heads[format])
    let piece = ''
    for (const [index, line] of lines.entries()) {
      piece += format === 'csv' ? csvLine(line) : ofxLine(line, index)
      if (piece.length < 1 << 20) continue
      writeSync(file, piece)
      piece = ''
    }
    writeSync(file, piece + tails[format])
  } finally {
    closeSync(file)
  }
}

/** OFX with a line for each element, as most banks write it and as every reader can read it. */
const heads = {
  csv: 'Date,Description,Amount,Currency\n',
  ofx: 'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:UTF-8\nCHARSET:NONE\n\n<OFX>\n<BANKMSGSRSV1>\n<STMTTRNRS>\n<STMTRS>\n<CURDEF>EUR\n<BANKACCTFROM>\n<BANKID>10000000\n<ACCTID>1234567890\n<ACCTTYPE>CHECKING\n</BANKACCTFROM>\n<BANKTRANLIST>\n',
}
const tails = { csv: '', ofx: '</BANKTRANLIST>\n</STMTRS>\n</STMTTRNRS>\n</BANKMSGSRSV1>\n</OFX>\n' }

function amountOf({ minor }: Line): string {
  return `${minor < 0 ? '-' : ''}${Math.floor(Math.abs(minor) / 100)}.${String(Math.abs(minor) % 100).padStart(2, '0')}`
}

function csvLine(line: Line): string {
  const text = /[",]/.test(line.descriptor) ? `"${line.descriptor.replaceAll('"', '""')}"` : line.descriptor
  return `${isoOf(line.day)},${text},${amountOf(line)},EUR\n`
}

function ofxLine(line: Line, index: number): string {
  const text = line.descriptor.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<STMTTRN>\n<TRNTYPE>OTHER\n<DTPOSTED>${isoOf(line.day).replaceAll('-', '')}\n<TRNAMT>${amountOf(line)}\n<FITID>${index}\n<NAME>${text}\n</STMTTRN>\n`
}
