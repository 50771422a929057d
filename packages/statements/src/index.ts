export type { Alarm, AlarmKind, Cancellation, ClosedCard } from './alarms/alarm.ts'
export { alarmsOf } from './alarms/index.ts'
export { withCancellations } from './alarms/status.ts'
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
export { type KnownLine, KnownLines } from './import/known-lines.ts'
export { openStatement } from './import/open-statement.ts'
export { type BalanceCheck, type Preview, previewOf, Tally } from './import/preview.ts'
export { type Merchant, type MerchantReader, merchantReader, readerStamp } from './merchants/merchant.ts'
export type { Nature } from './merchants/natures.data.ts'
export { messagesIn } from './messages/index.ts'
export type { Messages } from './messages/messages.ts'
export { decimalOf, exponentOf, type Money, minorOf } from './money/money.ts'
export { type CoveredSpan, type Monitored, type MonitorSetting, monitor } from './monitoring/monitor.ts'
export type { Cadence } from './series/cadence.ts'
export { type DetectOptions, detectSeries } from './series/detect.ts'
export { Ledger, type LedgerLine } from './series/ledger.ts'
export type { PriceStep, Series, SeriesKind, SeriesRule, SeriesStatus } from './series/series.ts'
export type { Transaction } from './transaction.ts'
