import type { Detector } from '../../../packages/statements/test/evaluate.ts'
import { dateOf, merchantKey, monthLater } from './shared.ts'

/**
 * The rule of Sure's identifier.rb (commit 0ac05d8), in words: the last three months, grouped by name, exact amount and
 * account; at least three, the last within 45 days; days of the month that spread by at most five; always monthly.
 */
export const sure: Detector = ({ lines, until }) =>
  [
    ...Map.groupBy(
      lines.filter(({ day, minor }) => day > monthLater(until, -3) && minor !== 0),
      ({ account, descriptor, minor }) => `${account}|${merchantKey(descriptor)}|${minor}`,
    ),
  ]
    .filter(
      ([, own]) => own.length >= 3 && until - own.at(-1)!.day <= 45 && spreadOf(own.map(({ day }) => dateOf(day))) <= 5,
    )
    .map(([merchant, own]) => ({
      merchant,
      kind: own[0]!.minor > 0 ? 'income' : 'subscription',
      cadence: 'monthly',
      lines: lines
        .filter(({ account, descriptor, minor }) => `${account}|${merchantKey(descriptor)}|${minor}` === merchant)
        .map(({ id }) => id),
      next: monthLater(own.at(-1)!.day, 1),
      status: 'active',
      confidence: 0.9,
    }))

/** Standard deviation of the distances from the middle day, on a circle of 31 days. */
function spreadOf(dates: readonly number[]): number {
  const middle = [...dates].sort((a, b) => a - b)[Math.floor(dates.length / 2)]!
  const distances = dates.map((date) => Math.min(Math.abs(date - middle), 31 - Math.abs(date - middle)))
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length
  return Math.sqrt(distances.reduce((sum, distance) => sum + (distance - mean) ** 2, 0) / distances.length)
}
