import { type Day, dateOf, dayInMonth, monthIndex } from '../calendar/day.ts'
import { coverageOf, fitSchedule, leastCharges, type Rhythm, rhythms, type Schedule } from './cadence.ts'

/** One charge, as the search for chains sees it. */
export interface Charge {
  /** Position in the ledger. */
  readonly row: number
  readonly day: Day
  /** Minor units, above zero. */
  readonly amount: number
  readonly account: number
  /** Which of the merchant's branches the line names; 0 for none. */
  readonly branch: number
}

/** Charges that follow one rhythm. */
export interface Chain {
  readonly charges: readonly Charge[]
  readonly schedule: Schedule
  /** Natural logarithm of how much likelier the days are under the rhythm than by chance. */
  readonly evidence: number
  /** Of all charges given, inside the chain's time: how many are in it. */
  readonly purity: number
}

export interface SearchOptions {
  /** Cost of a change of amount; high where single purchases are mixed in. */
  readonly changeCost: number
  /** Least share of the charges around that the chain has to explain. */
  readonly minPurity: number
}

/** The best chain through these charges (sorted by day) for any rhythm, or null. */
export function bestChain(charges: readonly Charge[], options: SearchOptions): Chain | null {
  let best: Chain | null = null
  let bestScore = 0
  fillTrack(charges)
  for (const rhythm of rhythms) {
    const chain = chainFor(charges, rhythm, options)
    if (!chain) continue
    const score = scoreOf(chain)
    if (score > bestScore) {
      best = chain
      bestScore = score
    }
  }
  return best
}

/** What a chain explains, less what speaks against it. */
function scoreOf({ charges, schedule, evidence, purity }: Chain): number {
  const { periods, filled } = coverageOf(schedule)
  const missed = (periods - filled) / periods
  return evidence * purity * (1 - 0.7 * missed) + charges.length * 0.05
}

function chainFor(charges: readonly Charge[], rhythm: Rhythm, options: SearchOptions): Chain | null {
  const n = charges.length
  if (n < 2) return null
  const span = charges[n - 1]!.day - charges[0]!.day
  if (span < rhythm.days - rhythm.tolerance) return null
  // Far more charges than the rhythm has periods: whatever runs through them explains too little.
  if (n > (span / rhythm.days + 1.5) * (1.6 / options.minPurity)) return null
  const path = bestPath(charges, rhythm, options)
  if (path.length < leastCharges[rhythm.cadence]) return null
  const schedule = fitSchedule(
    path.map(({ day }) => day),
    rhythm,
  )
  if (!schedule) return null
  const first = path[0]!.day
  const last = path[path.length - 1]!.day
  let around = 0
  for (const { day } of charges) if (day >= first - rhythm.tolerance && day <= last + rhythm.tolerance) around += 1
  const purity = path.length / around
  return { charges: path, schedule, purity, evidence: evidenceOf(schedule, around - path.length, last - first + 1) }
}

/**
 * Charges in columns: every rhythm walks over them. They are made once and filled again for each search, because millions
 * of short-lived small ones would cost more than the search.
 */
const track = {
  days: new Int32Array(256),
  months: new Int32Array(256),
  dates: new Uint8Array(256),
  /** Natural logarithms of the amounts. */
  sizes: new Float64Array(256),
  worth: new Float64Array(256),
  from: new Int32Array(256),
}

function fillTrack(charges: readonly Charge[]): void {
  const n = charges.length
  if (n > track.days.length) {
    const size = n * 2
    track.days = new Int32Array(size)
    track.months = new Int32Array(size)
    track.dates = new Uint8Array(size)
    track.sizes = new Float64Array(size)
    track.worth = new Float64Array(size)
    track.from = new Int32Array(size)
  }
  const { days, months, dates, sizes } = track
  for (let i = 0; i < n; i++) {
    const { day, amount } = charges[i]!
    days[i] = day
    months[i] = monthIndex(day)
    dates[i] = dateOf(day)
    sizes[i] = Math.log(amount)
  }
}

/**
 * The path with the greatest worth through charges whose gaps fit the rhythm. Each charge is worth one; days off, missed
 * periods and changes of amount, branch or account cost. The charges are those that the track was filled with.
 */
function bestPath(charges: readonly Charge[], rhythm: Rhythm, { changeCost }: SearchOptions): Charge[] {
  const n = charges.length
  const { days, months, dates, sizes, worth, from } = track
  worth.fill(1, 0, n)
  from.fill(-1, 0, n)
  const { tolerance } = rhythm
  const longest = (rhythm.maxMissed + 1) * rhythm.days + tolerance
  // Where earlier charges are too near or too far for any step, nothing is computed.
  const shortest = rhythm.days / 2
  let end = 0
  for (let j = 1; j < n; j++) {
    const to = charges[j]!
    for (let i = j - 1; i >= 0; i--) {
      const gap = days[j]! - days[i]!
      if (gap > longest) break
      if (gap < shortest) continue
      const steps = Math.round(gap / rhythm.days)
      if (steps < 1) continue
      const length =
        rhythm.months === 0 ? steps * rhythm.days : dayInMonth(months[i]! + steps * rhythm.months, dates[i]!) - days[i]!
      const off = Math.abs(gap - length)
      if (off > tolerance) continue
      const charge = charges[i]!
      const share = off / tolerance
      const change =
        charge.amount === to.amount ? 0 : changeCost * (0.12 + Math.min(0.75, Math.abs(sizes[j]! - sizes[i]!)))
      const branch = charge.branch !== to.branch && charge.branch !== 0 && to.branch !== 0 ? 0.15 : 0
      const cost =
        share * share * 0.45 +
        Math.min(1.6, 0.45 * (steps - 1)) +
        change +
        branch +
        (charge.account === to.account ? 0 : 0.05)
      const gain = worth[i]! + 1 - cost
      if (gain > worth[j]!) {
        worth[j] = gain
        from[j] = i
      }
    }
    if (worth[j]! > worth[end]!) end = j
  }
  const path: Charge[] = []
  for (let at = end; at !== -1; at = from[at]!) path.push(charges[at]!)
  return path.reverse()
}

/**
 * How much likelier these days are under the rhythm than if charges fell by chance, as often as they do. The first two
 * charges set rhythm and phase and prove nothing by themselves.
 */
function evidenceOf(schedule: Schedule, others: number, span: number): number {
  const { rhythm, offsets } = schedule
  const { periods, filled } = coverageOf(schedule)
  const rate = (others + 0.6 * filled) / Math.max(span, rhythm.days)
  let evidence = 0
  for (const offset of offsets) {
    const width = 2 * Math.abs(offset) + 1.5
    const byChance = 1 - Math.exp(-rate * width)
    evidence += Math.log(0.96 / Math.max(byChance, 1e-4))
  }
  const missedByChance = Math.exp(-rate * (2 * rhythm.tolerance + 1))
  evidence += (periods - filled) * Math.log(0.06 / Math.max(missedByChance, 0.06))
  const mean = evidence / offsets.length
  return evidence - mean
}
