import type { Day } from '../calendar/day.ts'
import { familyNames } from '../merchants/families.ts'
import type { Merchant } from '../merchants/merchant.ts'
import { essential, everyday, type Nature } from '../merchants/natures.data.ts'
import { english } from '../messages/en.ts'
import type { Messages } from '../messages/messages.ts'
import { amountPattern } from './accept.ts'
import { bookedDay, coverageOf, dueDay, fitSchedule, rhythms, timesAYear } from './cadence.ts'
import type { Charge } from './chain.ts'
import type { Circumstances } from './circumstances.ts'
import { confidenceOf } from './confidence.ts'
import { explain } from './explain.ts'
import { type FoundChain, findChains } from './find-chains.ts'
import type { Ledger } from './ledger.ts'
import type { PriceStep, Series, SeriesKind, SeriesRule, SeriesStatus } from './series.ts'

export interface DetectOptions {
  /** Decides what is overdue. */
  readonly today: Day
  /** What the person corrected before. */
  readonly rules?: readonly SeriesRule[]
  /** The language of the reasons; English unless said. */
  readonly messages?: Messages
}

/** Spending that is never a contract, unless the line itself says so. */
const neverContracts: ReadonlySet<Nature> = new Set(['cash', 'groceries', 'fuel', 'eating-out', 'taxi'])

/**
 * Finds what recurs. Lines are grouped by merchant, currency and direction; each group is searched for chains; each chain
 * that is accepted becomes a series with its status and its next charge. Time grows with the number of lines.
 */
export function detectSeries(ledger: Ledger, { today, rules = [], messages = english }: DetectOptions): Series[] {
  const families = familiesOf(ledger.merchantList, rules)
  const groups = groupsOf(ledger, families.index)
  const found: Series[] = []
  const ids = new Map<string, number>()
  const merchantAt = (row: number) => ledger.merchantList[ledger.merchants[row]!]!
  for (const { family, isIncome, rows, currency } of groups) {
    const own = families.rules.get(family) ?? []
    const isSplit = own.some(({ kind }) => kind === 'split')
    // One charge can be a trial; nothing else follows from one.
    if (isIncome && rows.length < 2) continue
    const contracts = [...rows].filter((row) => mayRecur(merchantAt(row), isIncome))
    const isDailyLife = contracts.length === 0 && hasOnePrice(rows, ledger)
    const candidates = isDailyLife ? [...rows] : contracts
    // What a shop gives back is no income.
    if (isIncome && candidates.some((row) => merchantAt(row).isAggregator)) continue
    if (candidates.length === 0 || (candidates.length === 1 && !mayBeTrial(candidates[0]!, ledger))) continue
    const branches = new Map<string, number>([['', 0]])
    const charges = candidates.map((row): Charge => {
      const { branch } = merchantAt(row)
      let index = branches.get(branch)
      if (index === undefined) {
        index = branches.size
        branches.set(branch, index)
      }
      return {
        row,
        day: ledger.days[row]!,
        amount: Math.abs(ledger.minors[row]!),
        account: ledger.accounts[row]!,
        branch: index,
      }
    })
    const circumstances = circumstancesOf(candidates.map(merchantAt), { isIncome, isDailyLife, isSplit })
    const paid = charges.filter(({ amount }) => amount > 0)
    const chains = paid.length >= 2 ? findChains(paid, circumstances) : []
    const free = charges.filter(({ amount }) => amount === 0)
    for (const chain of chains) {
      const series = seriesOf(chain, ledger, { circumstances, currency, today, own, free, all: paid, messages })
      if (series && !isRefused(series, own)) found.push(numbered(series, ids))
    }
    const trial = isIncome || chains.length > 0 ? null : openTrial(charges, ledger, currency, today, messages)
    if (trial && !isRefused(trial, own)) found.push(numbered(trial, ids))
  }
  attachRefunds(found, ledger)
  return found.sort(
    (a, b) => a.merchant.name.localeCompare(b.merchant.name, 'en') || a.first - b.first || a.amount - b.amount,
  )
}

/** What the merchants of the lines that are looked at together tell. */
function circumstancesOf(
  merchants: readonly Merchant[],
  { isSplit, ...known }: { readonly isIncome: boolean; readonly isDailyLife: boolean; readonly isSplit: boolean },
): Circumstances {
  const isOfNature = (is: (nature: Nature) => boolean) => merchants.some(({ nature }) => nature !== null && is(nature))
  const isEveryday = merchants.some(
    ({ nature, saysSubscription }) => nature !== null && everyday.has(nature) && !saysSubscription,
  )
  return {
    ...known,
    isKnown: merchants.some(({ serviceId, saysSubscription }) => serviceId !== null || saysSubscription),
    isEssential: isOfNature((nature) => essential.has(nature) || nature === 'transfer'),
    isMandate: merchants.filter(({ isMandate }) => isMandate).length * 2 > merchants.length,
    isByTerm: merchants.some(({ isByTerm }) => isByTerm),
    isGoods: isOfNature((nature) => nature === 'goods'),
    isMixed: isSplit || (!known.isIncome && (merchants[0]!.isAggregator || isEveryday)),
  }
}

function mayRecur({ nature, saysSubscription }: Merchant, isIncome: boolean): boolean {
  return isIncome || saysSubscription || nature === null || !neverContracts.has(nature)
}

/** So many charges of daily life have to be alike before they are looked at. */
const fewestAlike = 5

/** Whether a coffee shop or a grocer always charges the same, but for a change or two: a box or a club may be behind it. */
function hasOnePrice(rows: Int32Array, { minors, merchants, merchantList }: Ledger): boolean {
  if (rows.length < fewestAlike || merchantList[merchants[rows[0]!]!]!.nature === 'cash') return false
  let changes = 0
  for (let at = 1; at < rows.length; at++) if (minors[rows[at]!] !== minors[rows[at - 1]!]) changes += 1
  return changes <= Math.max(1, rows.length / 8)
}

/** Which merchants are looked at together: those of one family, of a name with and without a space, and those the person joined. */
function familiesOf(
  merchants: readonly Merchant[],
  rules: readonly SeriesRule[],
): { index: Int32Array; rules: Map<number, SeriesRule[]> } {
  const numbers = new Map<string, number>()
  const joins = new Map(rules.flatMap((rule) => (rule.kind === 'join' ? [[rule.with, rule.family] as const] : [])))
  const canonical = familyNames(merchants, joins)
  const numberOf = (family: string): number => {
    const name = canonical(family)
    let number = numbers.get(name)
    if (number === undefined) {
      number = numbers.size
      numbers.set(name, number)
    }
    return number
  }
  const index = Int32Array.from(merchants, ({ family }) => numberOf(family))
  const ofFamily = new Map<number, SeriesRule[]>()
  for (const rule of rules) {
    const number = numberOf(rule.family)
    ofFamily.set(number, [...(ofFamily.get(number) ?? []), rule])
  }
  return { index, rules: ofFamily }
}

interface Group {
  readonly family: number
  readonly isIncome: boolean
  readonly currency: string
  readonly rows: Int32Array
}

/** Positions by family, currency and direction, each in order of time: counted first, then laid into one array. */
function groupsOf(ledger: Ledger, families: Int32Array): Group[] {
  const { length, minors, merchants, currencies } = ledger
  const currencyCount = ledger.currencyNames.length
  const numbers = new Int32Array(families.length * currencyCount * 2).fill(-1)
  const byFamily = new Map<number, number>()
  const heads: { family: number; isIncome: boolean; currency: string; count: number }[] = []
  const groupAt = new Int32Array(length)
  for (let row = 0; row < length; row++) {
    const isIncome = minors[row]! > 0
    const slot = (merchants[row]! * currencyCount + currencies[row]!) * 2 + (isIncome ? 1 : 0)
    let number = numbers[slot]!
    if (number === -1) {
      const family = families[merchants[row]!]!
      const key = (family * currencyCount + currencies[row]!) * 2 + (isIncome ? 1 : 0)
      number = byFamily.get(key) ?? heads.length
      if (number === heads.length) {
        heads.push({ family, isIncome, currency: ledger.currencyNames[currencies[row]!]!, count: 0 })
        byFamily.set(key, number)
      }
      numbers[slot] = number
    }
    groupAt[row] = number
    heads[number]!.count += 1
  }
  const rows = new Int32Array(length)
  const ends = new Int32Array(heads.length)
  let start = 0
  for (const [number, { count }] of heads.entries()) {
    ends[number] = start
    start += count
  }
  for (const row of inTime(ledger)) rows[ends[groupAt[row]!]!++] = row
  return heads.map(({ family, isIncome, currency, count }, number) => ({
    family,
    isIncome,
    currency,
    rows: rows.subarray(ends[number]! - count, ends[number]!),
  }))
}

/** Positions by day, those of one day in their order: counted, not compared. */
function inTime({ days, length }: Ledger): Int32Array {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (let i = 0; i < length; i++) {
    if (days[i]! < first) first = days[i]!
    if (days[i]! > last) last = days[i]!
  }
  const rows = new Int32Array(length)
  if (length === 0) return rows
  const ends = new Int32Array(last - first + 2)
  for (let i = 0; i < length; i++) ends[days[i]! - first + 1]! += 1
  for (let day = 1; day < ends.length; day++) ends[day]! += ends[day - 1]!
  for (let i = 0; i < length; i++) rows[ends[days[i]! - first]!++] = i
  return rows
}

interface Setting {
  readonly circumstances: Circumstances
  readonly currency: string
  readonly today: Day
  readonly own: readonly SeriesRule[]
  readonly free: readonly Charge[]
  readonly all: readonly Charge[]
  readonly messages: Messages
}

/** Days after the due day on which a charge may still come. */
function graceOf(days: number): number {
  return days < 20 ? 4 : days < 100 ? 8 : 12
}

function seriesOf(
  chain: FoundChain,
  ledger: Ledger,
  { circumstances, currency, today, own, free, all, messages }: Setting,
): Series | null {
  const { charges, schedule } = chain
  const { rhythm } = schedule
  const last = charges[charges.length - 1]!
  const first = charges[0]!
  const merchant = mostUsed(charges, ledger)
  const covered = ledger.lastDays[last.account]!
  const grace = graceOf(rhythm.days)
  const step = rhythm.months || 1
  let slot = schedule.slots[schedule.slots.length - 1]!
  let missedAtEnd = 0
  let next: Day = last.day
  while (missedAtEnd < 2) {
    slot += step
    next = bookedDay(dueDay(schedule, slot), schedule.weekend)
    if (next <= last.day) continue
    if (next + grace > covered) break
    missedAtEnd += 1
  }
  const isEnded = missedAtEnd >= 2
  const status: SeriesStatus = isEnded ? 'ended' : today > next + grace ? 'unknown' : 'active'
  const pattern = amountPattern(charges)
  const varies = pattern !== 'fixed'
  const recent = charges.slice(-6).map(({ amount }) => amount)
  const amount = pattern === 'varying' ? middle(recent) : last.amount
  const { periods, filled } =
    schedule.slots.length === charges.length
      ? coverageOf(schedule)
      : { periods: charges.length, filled: charges.length }
  const trial = chain.trial ?? free.find(({ day }) => day < first.day && first.day - day <= 35) ?? null
  const members = trial ? [trial, ...charges] : charges
  const confidence = confidenceOf(chain, pattern, circumstances)
  const steps = varies ? [] : stepsOf(charges)
  const asked = own.findLast((rule) => rule.kind === 'is-a')
  const kind = asked?.kind === 'is-a' ? asked.as : kindOf(merchant, circumstances.isIncome, pattern === 'varying')
  const series = {
    id: idOf(merchant.family, currency, circumstances.isIncome, first),
    merchant,
    currency,
    kind,
    cadence: rhythm.cadence,
    status,
    charges: members,
    refunds: [],
    duplicates: duplicatesOf(chain, all),
    amount,
    varies,
    steps,
    first: members[0]!.day,
    last: last.day,
    next: isEnded ? null : next,
    missed: periods - filled,
    confidence,
    yearly: amount * timesAYear[rhythm.cadence],
    schedule,
    corrected: own.map(({ id }) => id),
  }
  return { ...series, why: explain(series, trial, messages) }
}

function mostUsed(charges: readonly Charge[], ledger: Ledger): Merchant {
  const counts = new Map<Merchant, number>()
  for (const { row } of charges) {
    const merchant = ledger.merchantList[ledger.merchants[row]!]!
    counts.set(merchant, (counts.get(merchant) ?? 0) + 1)
  }
  let best: Merchant | null = null
  for (const [merchant, count] of counts) {
    if (
      !best ||
      count > counts.get(best)! ||
      (count === counts.get(best)! && merchant.serviceId !== null && best.serviceId === null)
    )
      best = merchant
  }
  return best!
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}

function stepsOf(charges: readonly Charge[]): PriceStep[] {
  const steps: PriceStep[] = []
  for (const { day, amount } of charges) if (steps.at(-1)?.minor !== amount) steps.push({ day, minor: amount })
  return steps
}

function kindOf({ nature, serviceId }: Merchant, isIncome: boolean, varies: boolean): SeriesKind {
  if (isIncome) return 'income'
  if (nature !== null && essential.has(nature)) return 'bill'
  if (nature === 'transfer' && serviceId === null) return 'transfer'
  return varies && serviceId === null ? 'bill' : 'subscription'
}

/** Charges of the same amount, on the same or the next days as one of the chain's, on the same account. */
function duplicatesOf({ charges }: FoundChain, all: readonly Charge[]): number[] {
  const own = new Set(charges)
  const byAmount = Map.groupBy(charges, ({ amount }) => amount)
  return all
    .filter(
      (charge) =>
        !own.has(charge) &&
        byAmount
          .get(charge.amount)
          ?.some(({ day, account }) => account === charge.account && Math.abs(day - charge.day) <= 2),
    )
    .map(({ row }) => row)
}

function isRefused({ amount, charges }: Series, rules: readonly SeriesRule[]): boolean {
  return rules.some(
    (rule) =>
      rule.kind === 'not-a-subscription' &&
      (rule.amount === null || rule.amount === amount || charges.some((charge) => charge.amount === rule.amount)),
  )
}

/** The same merchant, currency, direction and first charge are the same series, whatever is imported later. */
function idOf(family: string, currency: string, isIncome: boolean, { day, amount }: Charge): string {
  let hash = 0x811c9dc5
  let second = 0x1b873593
  for (const character of `${family}|${currency}|${isIncome ? 'in' : 'out'}|${day}|${amount}`) {
    const code = character.codePointAt(0)!
    hash = Math.imul(hash ^ code, 0x01000193)
    second = Math.imul(second ^ (code + 0x9e), 0x85ebca6b)
  }
  return (hash >>> 0).toString(16).padStart(8, '0') + (second >>> 0).toString(16).padStart(8, '0').slice(0, 4)
}

function numbered(series: Series, ids: Map<string, number>): Series {
  const count = ids.get(series.id) ?? 0
  ids.set(series.id, count + 1)
  return count === 0 ? series : { ...series, id: `${series.id}-${count + 1}` }
}

const usualTrial = 30

/** Next to nothing: minor units. */
const leastPrice = 100

function mayBeTrial(row: number, ledger: Ledger): boolean {
  return Math.abs(ledger.minors[row]!) <= leastPrice
}

/** A service that has charged nothing, or next to nothing, once: it is about to cost. */
function openTrial(
  charges: readonly Charge[],
  ledger: Ledger,
  currency: string,
  today: Day,
  messages: Messages,
): Series | null {
  const last = charges[charges.length - 1]!
  if (charges.length > 2) return null
  const merchant = ledger.merchantList[ledger.merchants[last.row]!]!
  if (merchant.isAggregator || (merchant.serviceId === null && !merchant.saysSubscription)) return null
  if (last.amount > leastPrice) return null
  const covered = ledger.lastDays[last.account]!
  // Nothing came when the trial was over: it was let go.
  if (covered > last.day + usualTrial + 8) return null
  const next = last.day + usualTrial
  const rhythm = rhythms.find(({ cadence }) => cadence === 'monthly')!
  const series = {
    id: idOf(merchant.family, currency, false, charges[0]!),
    merchant,
    currency,
    kind: 'subscription',
    cadence: 'monthly',
    status: today > next + 8 ? 'unknown' : 'trial',
    charges,
    refunds: [],
    duplicates: [],
    amount: last.amount,
    varies: false,
    steps: [],
    first: charges[0]!.day,
    last: last.day,
    next,
    missed: 0,
    confidence: 0.6,
    yearly: 0,
    schedule: fitSchedule([last.day], rhythm),
    corrected: [],
  } satisfies Omit<Series, 'why'>
  return { ...series, why: [messages.series.openTrial(merchant.name)] }
}

/** Money back from a merchant, of an amount that it charged before. */
function attachRefunds(series: Series[], ledger: Ledger): void {
  const wanted = new Map<string, { index: number; days: Day[] }[]>()
  series.forEach(({ kind, merchant, charges }, index) => {
    if (kind === 'income') return
    for (const { amount, day } of charges) {
      const key = `${merchant.family}|${amount}`
      const list = wanted.get(key) ?? []
      const own = list.find((entry) => entry.index === index)
      if (own) own.days.push(day)
      else list.push({ index, days: [day] })
      wanted.set(key, list)
    }
  })
  if (wanted.size === 0) return
  const families = new Set(series.map(({ merchant }) => merchant.family))
  const refunds = new Map<number, number[]>()
  for (let row = 0; row < ledger.length; row++) {
    if (ledger.minors[row]! <= 0) continue
    const { family } = ledger.merchantList[ledger.merchants[row]!]!
    if (!families.has(family)) continue
    const day = ledger.days[row]!
    const owner = wanted
      .get(`${family}|${ledger.minors[row]!}`)
      ?.find(({ days }) => days.some((charged) => charged <= day && day - charged <= 120))
    if (owner) refunds.set(owner.index, [...(refunds.get(owner.index) ?? []), row])
  }
  for (const [index, rows] of refunds) series[index] = { ...series[index]!, refunds: rows }
}
