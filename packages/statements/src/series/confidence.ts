import type { AmountPattern } from './accept.ts'
import { coverageOf } from './cadence.ts'
import type { Chain } from './chain.ts'
import type { Circumstances } from './circumstances.ts'

/** Fitted by maximum likelihood to 7,111 series found in the invented households 30001 to 30600. */
const calibration = { scale: 0.91, offset: 0.51 }

/**
 * How sure it is that a chain is one contract, from 0.5 to 0.99. The weights of the reasons were set by hand, by what each
 * is worth; scale and offset of their sum were fitted, so that of series said to be 90 % sure about 90 % are right
 * (`npm run eval:watch` prints how well the figure keeps its word on households that it was not fitted on).
 */
export function confidenceOf(
  chain: Chain,
  pattern: AmountPattern,
  { isKnown, isEssential, isMixed }: Circumstances,
): number {
  const { schedule, evidence, purity, charges } = chain
  const { periods, filled } =
    schedule.slots.length === charges.length ? coverageOf(schedule) : { periods: 1, filled: 1 }
  const logOdds =
    0.6 +
    Math.min(evidence, 40) * 0.09 +
    (pattern === 'fixed' ? 1 : pattern === 'wobbling' ? 0.5 : -0.4) +
    (isKnown ? 0.8 : 0) +
    (isEssential ? 0.6 : 0) -
    (isMixed ? 1 : 0) +
    (purity - 0.8) * 2 +
    (filled / periods - 0.9) * 2 +
    (charges.length === 2 ? -1 : 0)
  const odds = logOdds * calibration.scale + calibration.offset
  return Math.round(Math.min(0.99, Math.max(0.5, 1 / (1 + Math.exp(-odds)))) * 100) / 100
}
