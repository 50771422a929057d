import type { Cadence } from './cadence.ts'
import { coverageOf, leastCharges } from './cadence.ts'
import type { Chain, Charge } from './chain.ts'
import type { Circumstances } from './circumstances.ts'
import { isPair } from './pair.ts'

/** How the amounts of a chain behave. */
export type AmountPattern = 'fixed' | 'wobbling' | 'varying'

/** Mean days off the due day that are still a rhythm. */
const mostSpread: Readonly<Record<Exclude<Cadence, 'irregular'>, number>> = {
  weekly: 0.9,
  biweekly: 1.3,
  'four-weekly': 1.6,
  monthly: 2.2,
  bimonthly: 2.6,
  quarterly: 2.8,
  semiannual: 3,
  annual: 3,
}

/** Foreign currency and taxes move an amount by this much at most (as a natural logarithm). */
const wobble = 0.075

export function amountPattern(charges: readonly Charge[]): AmountPattern {
  let changes = 0
  let steps = 0
  for (let i = 1; i < charges.length; i++) {
    const change = Math.abs(Math.log(charges[i]!.amount / charges[i - 1]!.amount))
    if (change > 0) changes += 1
    if (change > wobble) steps += 1
  }
  const edges = charges.length - 1
  if (changes === 0 || changes <= Math.max(1, edges * 0.34)) return 'fixed'
  // A price that only ever rises, or only falls, step by step, is a price.
  const isOneWay = edges <= 6 && (isSorted(charges, 1) || isSorted(charges, -1))
  if (isOneWay && ratioOf(charges) < 1.6 && ratioOf(charges) > 1.02) return 'fixed'
  // Now and then the price itself changes, besides the rate of exchange.
  return steps * 6 <= edges ? 'wobbling' : 'varying'
}

function isSorted(charges: readonly Charge[], sign: 1 | -1): boolean {
  return charges.every(({ amount }, i) => i === 0 || sign * (amount - charges[i - 1]!.amount) >= 0)
}

/** Whether a chain is a series: regular enough, often enough, and with amounts that a contract has. */
export function isSeries(chain: Chain, circumstances: Circumstances): boolean {
  const { isKnown, isEssential, isIncome, isMixed } = circumstances
  const { charges, schedule, evidence, purity } = chain
  const { cadence, days } = schedule.rhythm
  const n = charges.length
  if (n < leastCharges[cadence]) return false
  if (schedule.spread > mostSpread[cadence] * (schedule.rhythm.months === 0 && cadence === 'monthly' ? 0.6 : 1))
    return false
  const { periods, filled } = coverageOf(schedule)
  const covered = filled / periods
  // Half a year and more between charges leaves little to chance, also where one was skipped.
  if (covered < (n >= 6 || days > 150 ? 0.6 : n >= 4 ? 0.7 : 0.74)) return false
  const pattern = amountPattern(charges)
  if (circumstances.isDailyLife) return pattern === 'fixed' && isNoHabit(chain, covered)
  if (n === 2) return isPair(chain, circumstances)
  if (pattern === 'fixed') {
    if (isMixed && !standsOutOfPurchases(chain)) return false
    // Three charges of a short rhythm with one change of price could be anything.
    const isSteady = charges.every(({ amount }) => amount === charges[0]!.amount)
    if (n === 3 && days < 150 && !isSteady && !isKnown && !isEssential && !isIncome && ratioOf(charges) > 1.6)
      return false
    if (isKnown || isEssential) return evidence >= 2.4
    const isVouchedFor = isIncome || circumstances.isMandate
    return evidence >= Math.max(isSteady ? 3 : 4, isVouchedFor ? 0 : evidenceAmongVisits(chain, covered))
  }
  if (isMixed) return false
  if (pattern === 'wobbling') return evidence >= (isKnown ? 3 : 4)
  // Amounts of all sizes: only what is essential, earned, or as regular as a bill.
  if (days < 27 && !isIncome) return false
  if (isEssential || isIncome) return evidence >= 3.5 && purity >= 0.7
  if (isKnown) return evidence >= 4 && purity >= 0.8
  return n >= 6 && evidence >= 8 && purity >= 0.9 && covered >= 0.85 && ratioOf(charges) < 4
}

/**
 * Whoever goes to a barber or a car wash pays the same each time, and some of the days will fit a short rhythm: the more
 * days do not fit, or are missing, the plainer the others have to be.
 */
function evidenceAmongVisits({ schedule, purity }: Chain, covered: number): number {
  const { days } = schedule.rhythm
  if (days < 27) return 6 + 30 * (1 - purity) + 20 * (1 - covered)
  return days < 32 ? 4 + 25 * (1 - purity) + 10 * (1 - covered) : 0
}

/** A coffee every Monday is a habit; the same coffee to the day, for months and without exception, is a contract. */
function isNoHabit({ charges, schedule, evidence, purity }: Chain, covered: number): boolean {
  if (purity < 0.9 || evidence < 6) return false
  return schedule.rhythm.days >= 27
    ? charges.length >= 5 && covered >= 0.85
    : charges.length >= 12 && covered >= 0.95 && schedule.spread <= 0.6
}

/** Equal prices are common in shops: a rhythm among them has to be long and plain. */
function standsOutOfPurchases({ charges, schedule, evidence, purity }: Chain): boolean {
  const isMonthly = schedule.rhythm.months === 1
  if (charges.length < (isMonthly ? 3 : 4)) return schedule.rhythm.months === 12 && purity >= 0.75 && evidence >= 5
  return isMonthly ? evidence >= 4 && purity >= 0.34 : evidence >= 7 && purity >= 0.6
}

function ratioOf(charges: readonly Charge[]): number {
  let low = Number.POSITIVE_INFINITY
  let high = 0
  for (const { amount } of charges) {
    if (amount < low) low = amount
    if (amount > high) high = amount
  }
  return high / low
}

/**
 * Whether several contracts hide in one chain: amounts that come back every second, third or fourth time while
 * neighbours differ (two policies half a year apart, each yearly).
 */
export function hidesSeveral({ charges, schedule }: Chain): boolean {
  const { months } = schedule.rhythm
  const lags =
    months === 1
      ? [2, 3]
      : months === 2
        ? [3, 6]
        : months === 3
          ? [2, 4]
          : months === 6
            ? [2]
            : schedule.rhythm.days === 14
              ? [2]
              : []
  const next = changeAt(charges, 1)
  if (next === null || next < 0.1) return false
  return lags.some((lag) => {
    if (charges.length < lag * 2) return false
    const same = changeAt(charges, lag)
    return same !== null && same < next * 0.3 && same <= 0.09
  })
}

/** The middle change of amount between charges so many apart, as a natural logarithm. */
function changeAt(charges: readonly Charge[], lag: number): number | null {
  const changes: number[] = []
  for (let i = lag; i < charges.length; i++)
    changes.push(Math.abs(Math.log(charges[i]!.amount / charges[i - lag]!.amount)))
  if (changes.length === 0) return null
  changes.sort((a, b) => a - b)
  return changes[Math.floor(changes.length / 2)]!
}
