import type { AllowEntry } from '@offhook/check'

/** How records are read and judged; plain data, so that it can be handed to a worker. */
export interface ScanSettings {
  readonly idField: string
  readonly textField: string
  readonly hostField: string
  readonly countryField: string
  readonly allow: readonly AllowEntry[]
  /** Judges records without a number, too. */
  readonly full: boolean
  readonly fictional: 'ordinary' | 'as-assigned'
}

/** What a stretch of records came to. */
export interface ScanCounts {
  records: number
  bad: number
  planted: number
  caution: number
}

export function noCounts(): ScanCounts {
  return { records: 0, bad: 0, planted: 0, caution: 0 }
}

export function addCounts(sum: ScanCounts, more: ScanCounts): void {
  sum.records += more.records
  sum.bad += more.bad
  sum.planted += more.planted
  sum.caution += more.caution
}
