import { headOf } from '../formats/encoding.ts'
import { type OpenedStatement, type ReadOptions, StatementError, type StatementFile } from '../formats/format.ts'
import { formats } from '../formats/index.ts'

/**
 * Recognises a statement's format by its first bytes and opens it.
 *
 * @throws StatementError where it is no statement that can be read
 */
export async function openStatement(file: StatementFile, options: ReadOptions = {}): Promise<OpenedStatement> {
  const head = headOf(file)
  if (head.length === 0) throw new StatementError(`${file.name}: is empty`)
  if (head[0] === 0x50 && head[1] === 0x4b)
    throw new StatementError(`${file.name}: is a ZIP or Excel file; export it as CSV, or unpack it`)
  const ranked = formats
    .map((format) => ({ format, confidence: format.detect(head, file.name) }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence)
  const [best] = ranked
  if (!best)
    throw new StatementError(`${file.name}: not a statement that can be read (CSV, OFX, QFX, QIF, CAMT, MT940, PDF)`)
  return best.format.open(file, options)
}
