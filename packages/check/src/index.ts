export { findNumbers } from './find-numbers.ts'
export type { FindNumbers, FoundNumber, ReadingContext } from './found.ts'
export type * from './report.ts'
export { canHoldNumber } from './scan/can-hold-number.ts'
