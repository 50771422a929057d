import { coverageOf } from './cadence.ts'
import type { Chain } from './chain.ts'
import type { Circumstances } from './circumstances.ts'

/**
 * Two charges half a year or a year apart: a contract, or two purchases that happen to lie so? The reasons for and against
 * add up as log-odds, and have to pass what chance brings about in an account with some hundreds of shops.
 *
 * - How near the second one is to its day: `ln(180 / (2 × days off + 1))`. Half a year and a year are two tries, so the
 *   half year counts less.
 * - The amount: the same, or almost the same (a rate of exchange, a tax); a price that went up. Shops have equal prices,
 *   too, so the same amount tells a little less than one that is off by a cent or two.
 * - Who charges: a service, an insurer or a power company; by a mandate for direct debits; by a word as MEMBERSHIP. What
 *   is usually sold by the term (a newspaper, software) speaks for it a little, a shop for goods against it.
 * - Other charges there, that no contract explains.
 */
export function isPair({ charges, schedule, purity }: Chain, circumstances: Circumstances): boolean {
  const { months } = schedule.rhythm
  if (months < 6 || coverageOf(schedule).periods > 2) return false
  const [a, b] = charges
  const ratio = Math.max(a!.amount, b!.amount) / Math.min(a!.amount, b!.amount)
  const off = Math.abs(schedule.offsets[0]!) + Math.abs(schedule.offsets[1]!)
  const day = Math.log(180 / (2 * off + 1)) - (months === 6 ? 0.7 : 0)
  const { isMixed, isKnown, isEssential, isMandate, isGoods, isByTerm } = circumstances
  // Among many purchases under one name, half a year apart is chance.
  if (isMixed && (months === 6 || ratio !== 1 || off > 1)) return false
  const reasons = [isKnown, isEssential, isMandate].filter(Boolean).length
  const who =
    (reasons === 0 ? (isByTerm ? 1.2 : 0) : 2.5 + 0.5 * (reasons - 1)) - (isGoods ? 1.5 : 0) - (isMixed ? 1.5 : 0)
  return day + amountEvidence(ratio) + who - 3 * (1 - purity) >= mostByChance
}

const mostByChance = 4.9

function amountEvidence(ratio: number): number {
  if (ratio === 1) return 1.6
  if (ratio <= 1.02) return 2
  if (ratio <= 1.06) return 1.2
  if (ratio <= 1.12) return 0.6
  if (ratio <= 1.3) return 0
  if (ratio <= 1.6) return -0.7
  if (ratio <= 2.5) return -1.5
  return ratio <= 6 ? -2.2 : -4
}
