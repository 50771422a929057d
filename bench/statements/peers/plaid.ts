import type { Detector } from '../../../packages/statements/test/evaluate.ts'
import { merchantKey } from './shared.ts'

const rhythms = [
  ['weekly', 7, 2],
  ['biweekly', 14, 3],
  ['monthly', 30.4, 5],
  ['annual', 365, 12],
] as const

/**
 * What Plaid documents of its recurring streams: a stream a merchant and direction, mature with three regular
 * transactions (two for annual); weekly, biweekly, monthly or annual, else unknown; no quarterly.
 */
export const plaid: Detector = ({ lines, until }) =>
  [
    ...Map.groupBy(
      lines.filter(({ minor }) => minor !== 0),
      ({ descriptor, minor }) => `${merchantKey(descriptor)}|${Math.sign(minor)}`,
    ),
  ].flatMap(([merchant, own]) => {
    const gaps = own.slice(1).map(({ day }, index) => day - own[index]!.day)
    for (const [cadence, days, tolerance] of rhythms) {
      if (own.length < (cadence === 'annual' ? 2 : 3)) continue
      const regular = gaps.filter((gap) => Math.abs(gap - days) <= tolerance).length
      if (regular / gaps.length < 0.75) continue
      const last = own.at(-1)!.day
      const next = Math.round(last + days)
      return [
        {
          merchant,
          kind: own[0]!.minor > 0 ? 'income' : 'subscription',
          cadence,
          lines: own.map(({ id }) => id),
          next,
          status: until > next + tolerance ? 'ended' : 'active',
          confidence: 0.9,
        },
      ]
    }
    return []
  })
