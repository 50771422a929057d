import { type Day, isWorkingDay, monthsLater, partsOf } from './calendar.ts'
import type { Cadence } from './household.ts'
import type { Random } from './random.ts'

/** Months between charges, or days where the number is negative. */
const steps: Readonly<Record<Cadence, number>> = {
  weekly: -7,
  biweekly: -14,
  'four-weekly': -28,
  monthly: 1,
  bimonthly: 2,
  quarterly: 3,
  semiannual: 6,
  annual: 12,
}

/** When a contract charges, by rule: first day, cadence, and what weekends do to it. */
export interface Schedule {
  readonly cadence: Cadence
  /** The due day of charge number `n`, and the day on which it stands on the statement. */
  due(n: number): Day
  posted(n: number): Day
  readonly traits: readonly string[]
}

export function scheduleFrom(first: Day, cadence: Cadence, isCard: boolean, country: string, random: Random): Schedule {
  const traits: string[] = [cadence]
  const step = steps[cadence]
  const isThirty = cadence === 'monthly' && random.chance(0.125)
  if (isThirty) traits.push('every-30-days')
  const anchor = step > 0 && !isThirty && random.chance(0.2) ? random.int(29, 31) : partsOf(first).date
  if (anchor > 28) traits.push('month-end')
  const due = (n: number): Day =>
    isThirty ? first + 30 * n : step < 0 ? first - step * n : monthsLater(first, step * n, anchor)
  const shift = isCard
    ? random.pick(['none', 'none', 'delay', 'next'] as const)
    : random.pick(['none', 'next', 'next', 'previous'] as const)
  traits.push(`shift-${shift}`)
  const delays = new Map<number, number>()
  const posted = (n: number): Day => {
    let day = due(n)
    if (shift === 'delay') {
      if (!delays.has(n)) delays.set(n, random.pick([0, 1, 1, 1, 2, 2, 3]))
      day += delays.get(n)!
    }
    if (shift === 'next') while (!isWorkingDay(day, country)) day += 1
    if (shift === 'previous') while (!isWorkingDay(day, country)) day -= 1
    return day
  }
  return { cadence, due, posted, traits }
}

/** What charge number `n` costs, in minor units above zero. */
export interface Price {
  at(n: number): number
  readonly trait: string
}

const niceEnds = [99, 0, 95, 90, 49, 50]

function nice(minor: number, random: Random): number {
  return Math.max(99, Math.floor(minor / 100) * 100 + random.pick(niceEnds))
}

export function priceFor(
  range: readonly [number, number],
  level: number,
  isBill: boolean,
  expected: number,
  random: Random,
): Price {
  const base = nice(random.int(range[0], range[1]) * level, random)
  if (isBill && random.chance(0.6)) {
    const swing = random.float(0.04, 0.45)
    const seasonal = random.chance(0.5)
    const drawn = new Map<number, number>()
    return {
      trait: 'varies',
      at(n) {
        if (!drawn.has(n)) {
          const season = seasonal ? Math.sin((n / 12) * 2 * Math.PI) * swing * 0.7 : 0
          drawn.set(
            n,
            Math.max(100, Math.round(base * (1 + season + random.float(-swing, swing) * (seasonal ? 0.4 : 1)))),
          )
        }
        return drawn.get(n)!
      },
    }
  }
  const kind = random.pick([
    'constant',
    'constant',
    'constant',
    'up',
    'up',
    'down',
    'intro',
    'trial',
    'fx',
    'tax',
  ] as const)
  switch (kind) {
    case 'constant':
      return { trait: kind, at: () => base }
    case 'up':
    case 'down': {
      const changes: { from: number; price: number }[] = [{ from: 0, price: base }]
      const count = kind === 'down' ? 1 : random.int(1, 3)
      for (let i = 0; i < count; i++) {
        const factor = kind === 'up' ? 1 + random.float(0.03, 0.3) : 1 - random.float(0.05, 0.3)
        changes.push({
          from: random.int(1, Math.max(2, expected - 1)),
          price: nice(changes.at(-1)!.price * factor, random),
        })
      }
      const ordered = changes.map(({ from }) => from).sort((a, b) => a - b)
      return { trait: kind, at: (n) => changes[ordered.filter((from) => from <= n).length - 1]!.price }
    }
    case 'intro': {
      const low = nice(base * random.float(0.15, 0.7), random)
      const count = random.int(1, 6)
      return { trait: kind, at: (n) => (n < count ? low : base) }
    }
    case 'trial':
      return { trait: kind, at: () => base }
    case 'fx': {
      let rate = 1
      const rates: number[] = []
      return {
        trait: kind,
        at(n) {
          while (rates.length <= n) {
            rate = Math.min(1.06, Math.max(0.94, rate * (1 + random.float(-0.015, 0.015))))
            rates.push(rate)
          }
          return Math.round(base * rates[n]!)
        },
      }
    }
    case 'tax': {
      const from = random.int(1, Math.max(2, expected - 1))
      const changed = Math.round((base / 1.16) * 1.19)
      return { trait: kind, at: (n) => (n < from ? base : changed) }
    }
  }
}
