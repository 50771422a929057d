import { catalogue } from '@offhook/catalogue/full'
import { alarmsOf } from '../src/alarms/index.ts'
import { merchantReader } from '../src/merchants/merchant.ts'
import { detectSeries } from '../src/series/detect.ts'
import { Ledger } from '../src/series/ledger.ts'
import type { Series } from '../src/series/series.ts'
import { household } from './households/generate.ts'
import type { Household } from './households/household.ts'

/** A series that some detector found, by the ids of its lines. */
export interface FoundSeries {
  readonly merchant: string
  readonly kind: string
  readonly cadence: string
  readonly lines: readonly string[]
  /** Days since 1970-01-01; null where it has ended. */
  readonly next: number | null
  readonly status: string
  readonly confidence: number
}

export type Detector = (household: Household) => FoundSeries[]

const reader = merchantReader(catalogue)

/** What is measured. */
export const offhook: Detector = ({ lines, currency, until }) => {
  const ledger = new Ledger(reader)
  lines.forEach(({ account, day, minor, descriptor }, id) => {
    ledger.add({ id, account, day, minor, currency, descriptor })
  })
  for (const account of new Set(lines.map((line) => line.account))) ledger.covers(account, until)
  return detectSeries(ledger, { today: until }).map(
    ({ merchant, kind, cadence, charges, next, status, confidence }) => ({
      merchant: merchant.name,
      kind,
      cadence,
      lines: charges.map(({ row }) => lines[ledger.ids[row]!]!.id),
      next,
      status,
      confidence,
    }),
  )
}

interface Count {
  truth: number
  found: number
  detected: number
  correct: number
}

export interface Figures {
  readonly households: number
  readonly precision: number
  readonly recall: number
  readonly subscriptions: { readonly precision: number; readonly recall: number }
  readonly cadenceRight: number
  readonly nextWithinThreeDays: number
  readonly kindRight: number
  readonly statusRight: number
  readonly byCadence: ReadonlyMap<
    string,
    { readonly truth: number; readonly recall: number; readonly precision: number }
  >
  /** Said confidence, in tenths, with how many were right. */
  readonly calibration: ReadonlyMap<number, { readonly count: number; readonly right: number }>
  /** In words, what went wrong. */
  readonly mistakes: readonly string[]
}

/** Share of a contract's lines that the found series has to hold, and of the series' lines that have to be the contract's. */
const overlap = 0.7

export function evaluate(detect: Detector, seeds: Iterable<number>): Figures {
  const total: Count = { truth: 0, found: 0, detected: 0, correct: 0 }
  const subscriptions: Count = { truth: 0, found: 0, detected: 0, correct: 0 }
  const cadences = new Map<string, Count>()
  const calibration = new Map<number, { count: number; right: number }>()
  const mistakes: string[] = []
  let households = 0
  let cadenceRight = 0
  let matched = 0
  let kindRight = 0
  let statusRight = 0
  let nextRight = 0
  let nextAsked = 0
  for (const seed of seeds) {
    const home = household(seed)
    households += 1
    const contractOf = new Map(home.lines.map(({ id, contract }) => [id, contract]))
    const sizes = new Map<string, number>()
    for (const { contract } of home.lines) if (contract !== null) sizes.set(contract, (sizes.get(contract) ?? 0) + 1)
    const truths = new Map(home.series.map((series) => [series.id, series]))
    const taken = new Set<string>()
    const cadence = (name: string): Count => {
      const known = cadences.get(name) ?? { truth: 0, found: 0, detected: 0, correct: 0 }
      cadences.set(name, known)
      return known
    }
    for (const found of detect(home)) {
      const counts = new Map<string | null, number>()
      for (const line of found.lines) {
        const contract = contractOf.get(line) ?? null
        counts.set(contract, (counts.get(contract) ?? 0) + 1)
      }
      const [owner, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!
      const truth = owner === null ? undefined : truths.get(owner)
      const isRight =
        truth !== undefined &&
        !taken.has(truth.id) &&
        count / found.lines.length >= overlap &&
        count / sizes.get(truth.id)! >= overlap
      if (truth && !truth.counts) continue
      const isSubscription = found.kind === 'subscription'
      total.detected += 1
      if (isSubscription) subscriptions.detected += 1
      cadence(found.cadence).detected += 1
      const bucket = Math.min(9, Math.floor(found.confidence * 10))
      const calibrated = calibration.get(bucket) ?? { count: 0, right: 0 }
      calibrated.count += 1
      calibration.set(bucket, calibrated)
      if (!isRight) {
        mistakes.push(
          `${seed} false: ${found.merchant} ${found.cadence} ${found.kind} ${found.lines.length} lines, ${truth ? `${count} of ${sizes.get(truth.id)} of ${truth.merchant} (${truth.traits.join(' ')})` : 'daily life'}`,
        )
        continue
      }
      calibrated.right += 1
      taken.add(truth.id)
      total.correct += 1
      if (isSubscription) subscriptions.correct += 1
      cadence(found.cadence).correct += 1
      matched += 1
      if (found.cadence === truth.cadence) cadenceRight += 1
      else
        mistakes.push(
          `${seed} cadence: ${truth.merchant} ${found.cadence} for ${truth.cadence} (${truth.traits.join(' ')})`,
        )
      if (found.kind === truth.kind) kindRight += 1
      else mistakes.push(`${seed} kind: ${truth.merchant} ${found.kind} for ${truth.kind} (${truth.traits.join(' ')})`)
      if (found.status === truth.status) statusRight += 1
      else
        mistakes.push(
          `${seed} status: ${truth.merchant} ${found.status} for ${truth.status} (${truth.traits.join(' ')})`,
        )
      if (truth.next !== null) {
        nextAsked += 1
        if (found.next !== null && Math.abs(found.next - truth.next) <= 3) nextRight += 1
        else
          mistakes.push(`${seed} next: ${truth.merchant} ${found.next} for ${truth.next} (${truth.traits.join(' ')})`)
      }
    }
    for (const truth of home.series) {
      if (!truth.counts) continue
      total.truth += 1
      cadence(truth.cadence).truth += 1
      if (truth.kind === 'subscription') subscriptions.truth += 1
      if (taken.has(truth.id)) {
        total.found += 1
        cadence(truth.cadence).found += 1
        if (truth.kind === 'subscription') subscriptions.found += 1
      } else
        mistakes.push(
          `${seed} missed: ${truth.merchant} ${truth.cadence} ${truth.kind} ${sizes.get(truth.id)} lines (${truth.traits.join(' ')})`,
        )
    }
  }
  return {
    households,
    precision: total.correct / total.detected,
    recall: total.found / total.truth,
    subscriptions: {
      precision: subscriptions.correct / subscriptions.detected,
      recall: subscriptions.found / subscriptions.truth,
    },
    cadenceRight: cadenceRight / matched,
    nextWithinThreeDays: nextRight / nextAsked,
    kindRight: kindRight / matched,
    statusRight: statusRight / matched,
    byCadence: new Map(
      [...cadences].map(([name, { truth, found, detected, correct }]) => [
        name,
        { truth, recall: found / truth, precision: correct / detected },
      ]),
    ),
    calibration,
    mistakes,
  }
}

/** The series of the list that holds most of the contract's lines; null where none does. */
function chosenSeries(
  { lines }: Household,
  series: readonly Series[],
  ledger: Ledger,
  contract: string,
): string | null {
  const share = ({ charges }: Series) =>
    charges.filter(({ row }) => lines[ledger.ids[row]!]!.contract === contract).length / charges.length
  // Of several that are the contract's, the person sees and cancels the one that charged last.
  const best = [...series].sort((a, b) => share(b) - share(a) || b.last - a.last)[0]
  return best && share(best) >= 0.5 ? best.id : null
}

export interface AlarmCount {
  readonly cancellations: number
  readonly due: number
  readonly raised: number
  /** Alarms on charges that were legitimate, or somebody else's. */
  readonly falseOnes: number
  /** Those of them that say "perhaps". */
  readonly falsePerhaps: number
  /** Alarms on charges up to the last legitimate day. */
  readonly onLegitimate: number
}

export interface AlarmFigures {
  /** Merchants with a name of their own. */
  readonly named: AlarmCount
  /** Apple, Google, PayPal, Amazon: the line does not tell the subscription from a purchase of the same amount. */
  readonly mixed: AlarmCount
  readonly mistakes: readonly string[]
}

/** Alarms after a cancellation, on the same households: every charge after the last legitimate one, and no other. */
export function evaluateAlarms(seeds: Iterable<number>): AlarmFigures {
  const none = { cancellations: 0, due: 0, raised: 0, falseOnes: 0, falsePerhaps: 0, onLegitimate: 0 }
  const named = { ...none }
  const mixed = { ...none }
  const mistakes: string[] = []
  for (const seed of seeds) {
    const home = household(seed)
    if (home.cancellations.length === 0) continue
    const ledger = new Ledger(reader)
    home.lines.forEach(({ account, day, minor, descriptor }, id) => {
      ledger.add({ id, account, day, minor, currency: home.currency, descriptor })
    })
    const series = detectSeries(ledger, { today: home.until })
    for (const { merchant, descriptor, cancelled, legitimateUntil, alarms, contract } of home.cancellations) {
      // Where one name stands for many things, the person cancels one series of the list; else a name is enough.
      const isMixed = reader.read(descriptor).isAggregator
      const seriesId = isMixed ? chosenSeries(home, series, ledger, contract) : null
      if (isMixed && seriesId === null) continue
      const figures = isMixed ? mixed : named
      figures.cancellations += 1
      const cancellation = { caseId: null, serviceId: null, merchant, descriptor, seriesId, cancelled, legitimateUntil }
      const raised = new Map(
        alarmsOf({
          ledger,
          series,
          today: home.until,
          cancellations: [cancellation],
          familyOf: (text) => reader.read(text).family,
        })
          .filter(({ kind }) => kind === 'charged-after-cancelling')
          .flatMap(({ rows, certainty }) => rows.map((row) => [home.lines[ledger.ids[row]!]!.id, certainty] as const)),
      )
      figures.due += alarms.length
      for (const id of alarms) {
        if (raised.has(id)) figures.raised += 1
        else
          mistakes.push(
            `${seed} no alarm: ${merchant} ${contract} ${home.lines.find((line) => line.id === id)?.descriptor}`,
          )
      }
      for (const [id, certainty] of raised) {
        if (alarms.includes(id)) continue
        const line = home.lines.find((one) => one.id === id)!
        figures.falseOnes += 1
        if (certainty === 'perhaps') figures.falsePerhaps += 1
        if (line.day <= legitimateUntil) figures.onLegitimate += 1
        mistakes.push(`${seed} false alarm (${certainty}): ${merchant} ${contract} ${line.descriptor}`)
      }
    }
  }
  return { named, mixed, mistakes }
}
