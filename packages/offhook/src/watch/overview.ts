import type { Alarm, Cancellation, CoveredSpan, Ledger, Monitored, Series, SeriesRule } from '@offhook/statements'

/** What the statements come to on one day. */
export interface Overview {
  readonly ledger: Ledger
  readonly series: readonly Series[]
  /** Those the person put aside are left out. */
  readonly alarms: readonly Alarm[]
  readonly cancellations: readonly Cancellation[]
  readonly rules: readonly SeriesRule[]
  /** What the statements say of each cancelled one: whether it has stopped. */
  readonly monitored: readonly Monitored[]
  readonly spans: readonly CoveredSpan[]
  /** The language of its sentences. */
  readonly language: string
}
