export { type Day, dayOfIso, isoOf } from './calendar/day.ts'
export {
  type CsvMapping,
  type FormatId,
  fileOf,
  type OpenedStatement,
  type Problem,
  type Question,
  type ReadOptions,
  type Row,
  StatementError,
  type StatementFile,
} from './formats/format.ts'
export { openStatement } from './import/open-statement.ts'
export { type BalanceCheck, type Preview, previewOf, Tally } from './import/preview.ts'
export { decimalOf, exponentOf, type Money, minorOf } from './money/money.ts'
export type { Transaction } from './transaction.ts'
