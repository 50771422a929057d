import { amountPattern, hidesSeveral, isSeries } from './accept.ts'
import { bookedDay, coverageOf, dueDay, fitSchedule, type Schedule } from './cadence.ts'
import { bestChain, type Chain, type Charge } from './chain.ts'
import type { Circumstances } from './circumstances.ts'

/** A chain that was accepted, with the charges of a trial that came before it. */
export interface FoundChain extends Chain {
  readonly trial: Charge | null
}

const openChange = { changeCost: 0.5, minPurity: 0.7 }
const sameAmount = { changeCost: 1.2, minPurity: 0.34 }
/** More series than this at one merchant are nobody's contracts. */
const mostChains = 24

/**
 * All series among the charges of one merchant (sorted by day). First one series that explains them all; else those of
 * equal amounts, joined where the price changed; then what is left.
 */
export function findChains(charges: readonly Charge[], circumstances: Circumstances): FoundChain[] {
  let found: Chain[] = []
  let rest: readonly Charge[] = charges
  if (!circumstances.isMixed) {
    const whole = bestChain(charges, openChange)
    if (
      whole &&
      whole.purity >= 0.85 &&
      isSeries(whole, circumstances) &&
      !hidesSeveral(whole) &&
      isMost(whole, charges, circumstances)
    ) {
      found.push(whole)
      rest = without(charges, whole.charges)
    }
  }
  const explained = new Set(found.flatMap((chain) => chain.charges))
  for (const cluster of [
    ...equalAmounts(rest, circumstances.isMixed),
    ...(circumstances.isMixed ? [] : likeAmounts(rest)),
  ]) {
    if (found.length >= mostChains) break
    let left: readonly Charge[] = explained.size === 0 ? cluster : cluster.filter((charge) => !explained.has(charge))
    while (left.length >= 2 && found.length < mostChains) {
      const chain = bestChain(left, sameAmount)
      if (!chain || !isSeries(chain, circumstances)) break
      found.push(chain)
      for (const charge of chain.charges) explained.add(charge)
      left = without(left, chain.charges)
    }
  }
  rest = unexplained(charges, found)
  found = found.filter((chain) => standsOut(chain, rivals(chain, found, rest), circumstances))
  rest = unexplained(charges, found)
  found = joined(found, circumstances)
  const grown = found.map((chain) => {
    const more = withNeighbours(chain, rest, circumstances)
    rest = without(rest, more.charges)
    return more
  })
  if (!circumstances.isMixed && rest.length >= 2 && rest.length <= 400) {
    for (let tries = 0; tries < 6; tries++) {
      const chain = bestChain(rest, openChange)
      if (
        !chain ||
        chain.purity < 0.85 ||
        !isSeries(chain, circumstances) ||
        hidesSeveral(chain) ||
        !isMost(chain, rest, circumstances)
      )
        break
      grown.push(chain)
      rest = without(rest, chain.charges)
    }
  }
  return joined(grown, circumstances).map((chain) => {
    const trial = trialBefore(chain, rest)
    if (trial) rest = without(rest, [trial])
    return { ...chain, trial }
  })
}

function without(charges: readonly Charge[], taken: readonly Charge[]): readonly Charge[] {
  if (taken.length === 0) return charges
  if (taken.length <= 6) return charges.filter((charge) => !taken.includes(charge))
  const gone = new Set(taken)
  return charges.filter((charge) => !gone.has(charge))
}

/** Charges whose amounts lie close together, where they form groups: each policy of an insurer, before and after it rose. */
function likeAmounts(charges: readonly Charge[]): Charge[][] {
  const sorted = [...charges].sort((a, b) => a.amount - b.amount)
  const clusters: Charge[][] = []
  for (const charge of sorted) {
    const cluster = clusters[clusters.length - 1]
    if (cluster && charge.amount <= cluster[cluster.length - 1]!.amount * 1.12) cluster.push(charge)
    else clusters.push([charge])
  }
  if (clusters.length < 2) return []
  return clusters.filter(({ length }) => length >= 2).map((cluster) => cluster.sort((a, b) => a.day - b.day))
}

/** Whether a chain of changing amounts explains most of what the merchant charged; part of it would prove little. */
function isMost({ charges }: Chain, all: readonly Charge[], { isKnown }: Circumstances): boolean {
  const isSame = charges.every(({ amount }) => amount === charges[0]!.amount)
  return charges.length / all.length >= (charges.length >= 12 || (isKnown && isSame) ? 0.3 : isSame ? 0.5 : 0.6)
}

function unexplained(charges: readonly Charge[], chains: readonly Chain[]): readonly Charge[] {
  return without(
    charges,
    chains.flatMap((chain) => chain.charges),
  )
}

/**
 * What could make a chain a chance find: charges that nothing explains, and other short chains of the same amount at the
 * same time. Two contracts of one price are believed when both have run for a while.
 */
function rivals(chain: Chain, chains: readonly Chain[], rest: readonly Charge[]): readonly Charge[] {
  const { amount } = chain.charges[0]!
  const others = chains.filter(
    (other) => other !== chain && other.charges[0]!.amount === amount && !(isLong(other) && isLong(chain)),
  )
  return [...rest, ...others.flatMap(({ charges }) => charges)]
}

function isLong({ charges, schedule }: Chain): boolean {
  return charges.length >= 6 && schedule.spread <= 1.5
}

/**
 * Whether a chain of equal amounts is more than chance among the merchant's other charges: at a hairdresser every third
 * visit falls into some rhythm.
 */
function standsOut(chain: Chain, others: readonly Charge[], { isMixed, isKnown, isEssential }: Circumstances): boolean {
  const { charges, schedule } = chain
  const first = charges[0]!.day
  const last = charges[charges.length - 1]!.day
  const beside = others.filter(({ day }) => day >= first && day <= last).length
  if (isMixed) {
    // Many purchases make a pair of them by chance.
    if (charges.length === 2) return beside <= (schedule.rhythm.months === 12 && schedule.spread === 0 ? 10 : 4)
    return schedule.rhythm.days < 40 || (chain.purity >= 0.5 && (charges.length > 3 || chain.purity >= 0.75))
  }
  // What stands beside a policy is another policy.
  if (isKnown || isEssential) return charges.length / (charges.length + beside) >= 0.3
  if (charges.length < 6 && charges.length < others.length) return false
  return charges.length / (charges.length + beside) >= (charges.length < 6 ? 0.75 : 0.6)
}

/** Charges of one amount; where one name stands for many things, of one counter too. */
function equalAmounts(charges: readonly Charge[], byBranch: boolean): Charge[][] {
  const clusters = new Map<number, Charge[]>()
  for (const charge of charges) {
    const key = byBranch ? charge.amount * 64 + (charge.branch % 64) : charge.amount
    const cluster = clusters.get(key)
    if (cluster) cluster.push(charge)
    else clusters.set(key, [charge])
  }
  return [...clusters.values()].filter(({ length }) => length >= 2).sort((a, b) => b.length - a.length)
}

/** Joins chains that are one contract before and after a new price or a pause, the closest amounts first. */
function joined(chains: readonly Chain[], { isMixed }: Circumstances): Chain[] {
  const list = [...chains]
  while (true) {
    let best: { i: number; j: number; chain: Chain; distance: number } | null = null
    for (let i = 0; i < list.length; i++) {
      for (let j = 0; j < list.length; j++) {
        if (i === j) continue
        const a = list[i]!
        const b = list[j]!
        const last = a.charges[a.charges.length - 1]!
        const first = b.charges[0]!
        if (first.day <= last.day || a.schedule.rhythm.cadence !== b.schedule.rhythm.cadence) continue
        const change = changeBetween(a.charges, b.charges)
        const pause = (first.day - last.day) / a.schedule.rhythm.days
        if (pause > 13) continue
        const distance = change + Math.max(0, pause - 1) * 0.06
        if (best && distance >= best.distance) continue
        const chain = oneOf(a, b, pause, change, isMixed)
        if (chain) best = { i, j, chain, distance }
      }
    }
    if (!best) return list
    const { i, j, chain } = best
    list.splice(Math.max(i, j), 1)
    list.splice(Math.min(i, j), 1)
    list.push(chain)
  }
}

/** The change of amount from one chain to the next, as a natural logarithm; between the middles where amounts vary. */
function changeBetween(a: readonly Charge[], b: readonly Charge[]): number {
  const step = Math.abs(Math.log(b[0]!.amount / a[a.length - 1]!.amount))
  if (amountPattern(a) === 'fixed' && amountPattern(b) === 'fixed') return step
  const middle = (charges: readonly Charge[]) =>
    charges.map(({ amount }) => amount).sort((x, y) => x - y)[Math.floor(charges.length / 2)]!
  return Math.min(step, Math.abs(Math.log(middle(b) / middle(a))))
}

function oneOf(a: Chain, b: Chain, pause: number, change: number, isMixed: boolean): Chain | null {
  const charges = [...a.charges, ...b.charges]
  const days = charges.map(({ day }) => day)
  const schedule = fitSchedule(days, a.schedule.rhythm)
  const together = { charges, evidence: a.evidence + b.evidence, purity: Math.min(a.purity, b.purity) }
  const isInStep = schedule !== null && schedule.spread <= Math.max(a.schedule.spread, b.schedule.spread) + 1
  // In step and without a pause any new price is believed, also the full one after an introduction; after a pause less.
  const isNext = pause < 1.2 && Math.max(a.schedule.spread, b.schedule.spread) <= 1.5
  const most = isMixed ? (isNext ? 0.75 : 0.55) : pause < 1.5 ? 2 : 0.75
  if (isInStep) return change <= most ? { ...together, schedule } : null
  // Taken up again on another day of the month: the new days count from here on.
  return !isMixed && pause >= 0.5 && change <= 0.3 ? { ...together, schedule: b.schedule } : null
}

/** How many times its introductory price the full price may be. */
const fullPrice = 8

function isIntroductory({ charges }: Chain): boolean {
  return charges.length <= 6 && charges.every(({ amount }) => amount === charges[0]!.amount)
}

/** Periods after which a contract that comes back is still looked for. */
const longestBreak = 12

/**
 * Takes in charges with another amount that stand where one is due: before the chain an introductory price, after it a
 * new price, inside it a single other amount.
 */
function withNeighbours(chain: Chain, rest: readonly Charge[], circumstances: Circumstances): Chain {
  if (rest.length === 0) return chain
  const { rhythm } = chain.schedule
  const step = rhythm.months || 1
  const reach = Math.min(rhythm.tolerance, 3)
  let charges = [...chain.charges]
  let schedule: Schedule = chain.schedule
  if (schedule.slots.length !== charges.length) return chain
  const taken = new Set<Charge>()
  const branches = new Set(charges.map(({ branch }) => branch))
  const at = (slot: number, fits: (charge: Charge) => boolean): Charge | null => {
    const due = bookedDay(dueDay(schedule, slot), schedule.weekend)
    let nearest: Charge | null = null
    for (const charge of rest) {
      if (taken.has(charge) || Math.abs(charge.day - due) > reach || !fits(charge)) continue
      if (circumstances.isMixed && !branches.has(charge.branch)) continue
      if (!nearest || Math.abs(charge.day - due) < Math.abs(nearest.day - due)) nearest = charge
    }
    return nearest
  }
  const slots = new Set(schedule.slots)
  const first = schedule.slots[0]!
  const last = schedule.slots[schedule.slots.length - 1]!
  const low = circumstances.isMixed ? 0.6 : 0.45
  const high = circumstances.isMixed ? 1.7 : 2.2
  const take = (charge: Charge, slot: number): void => {
    taken.add(charge)
    slots.add(slot)
    charges.push(charge)
  }
  for (let slot = first + step; slot < last; slot += step) {
    if (slots.has(slot)) continue
    const beside = charges[0]!.amount
    const inside = circumstances.isMixed
      ? null
      : at(slot, ({ amount }) => amount / beside > low && amount / beside < high)
    if (inside) take(inside, slot)
  }
  let before = charges[0]!.amount
  for (let slot = first - step; slot >= first - step * 12; slot -= step) {
    const charge = at(
      slot,
      ({ amount }) => amount / before > (circumstances.isMixed ? 0.6 : 0.1) && amount / before < high,
    )
    if (!charge) break
    take(charge, slot)
    before = charge.amount
  }
  let after = charges.reduce((latest, charge) => (charge.day > latest.day ? charge : latest)).amount
  // Where nothing else is charged there, an introductory price may rise to a multiple once.
  let rise = chain.purity === 1 && !circumstances.isMixed && isIntroductory(chain) ? fullPrice : high
  for (let slot = last + step, missed = 0; missed < 2; slot += step) {
    const charge = at(slot, ({ amount }) => amount / after > low && amount / after < rise)
    if (!charge) {
      missed += 1
      continue
    }
    missed = 0
    take(charge, slot)
    if (charge.amount / after > high) rise = high
    after = charge.amount
  }
  if (!circumstances.isMixed) {
    // After or before a long break: the same amount on a due day is the same contract.
    const amounts = new Set(charges.map(({ amount }) => amount))
    for (let away = 1; away <= longestBreak; away++) {
      for (const slot of [first - away * step, last + away * step]) {
        if (slots.has(slot)) continue
        const charge = at(slot, ({ amount }) => amounts.has(amount))
        if (charge) take(charge, slot)
      }
    }
  }
  if (taken.size === 0) return chain
  charges = charges.sort((a, b) => a.day - b.day)
  const refitted = fitSchedule(
    charges.map(({ day }) => day),
    rhythm,
  )
  if (!refitted || refitted.spread > chain.schedule.spread + 1) return chain
  schedule = refitted
  return { ...chain, charges, schedule, evidence: chain.evidence * (charges.length / chain.charges.length) }
}

/** Days after which a trial that cost nothing, or next to nothing, becomes a paid subscription. */
const longestTrial = 35

function trialBefore(chain: Chain, rest: readonly Charge[]): Charge | null {
  const first = chain.charges[0]!
  if (coverageOf(chain.schedule).filled < 2) return null
  return (
    rest.find(
      ({ day, amount }) =>
        day < first.day &&
        first.day - day <= longestTrial &&
        amount <= Math.max(100, first.amount * 0.12) &&
        amount < first.amount / 2,
    ) ?? null
  )
}
