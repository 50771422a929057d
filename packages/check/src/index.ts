export type { FoundNumber, ReadingContext } from './found.ts'
export type * from './report.ts'
