import type { Day } from '../calendar/day.ts'

/** Days of an account that an import covers, both ends included. */
export interface CoveredSpan {
  readonly account: string
  readonly from: Day
  readonly to: Day
  /** The file that was imported. */
  readonly file: string
}

/** Files end with their last line: days between two files on which an account may well have had none. */
const quietDays = 4

/**
 * The stretches of days that are covered without a hole, in order of time. Two files that follow each other closely are
 * one stretch; what lies between others is not known.
 */
export function stretchesOf(spans: readonly CoveredSpan[], account: string): { from: Day; to: Day }[] {
  const stretches: { from: Day; to: Day }[] = []
  for (const { from, to } of spans.filter((span) => span.account === account).sort((a, b) => a.from - b.from)) {
    const last = stretches.at(-1)
    if (last && from <= last.to + 1 + quietDays) last.to = Math.max(last.to, to)
    else stretches.push({ from, to })
  }
  return stretches
}
