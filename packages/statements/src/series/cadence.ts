import { type Day, dateOf, dayInMonth, monthIndex, weekdayOf } from '../calendar/day.ts'

/** How often a series recurs. */
export type Cadence =
  | 'weekly'
  | 'biweekly'
  | 'four-weekly'
  | 'monthly'
  | 'bimonthly'
  | 'quarterly'
  | 'semiannual'
  | 'annual'
  | 'irregular'

/** A rhythm to test against: so many days, or so many calendar months. */
export interface Rhythm {
  readonly cadence: Exclude<Cadence, 'irregular'>
  readonly days: number
  /** 0 where the rhythm is counted in days. */
  readonly months: number
  /** Days that a charge may stand off its due day: weekends, holidays, slow booking. */
  readonly tolerance: number
  /** Periods without a charge that a series may bridge. */
  readonly maxMissed: number
}

/** Every 30 days is monthly to people, but drifts through the calendar. */
export const rhythms: readonly Rhythm[] = [
  { cadence: 'weekly', days: 7, months: 0, tolerance: 2, maxMissed: 6 },
  { cadence: 'biweekly', days: 14, months: 0, tolerance: 3, maxMissed: 5 },
  { cadence: 'four-weekly', days: 28, months: 0, tolerance: 3, maxMissed: 5 },
  { cadence: 'monthly', days: 30.4375, months: 1, tolerance: 5, maxMissed: 6 },
  { cadence: 'monthly', days: 30, months: 0, tolerance: 3, maxMissed: 6 },
  { cadence: 'bimonthly', days: 60.875, months: 2, tolerance: 6, maxMissed: 4 },
  { cadence: 'quarterly', days: 91.3125, months: 3, tolerance: 6, maxMissed: 4 },
  { cadence: 'semiannual', days: 182.625, months: 6, tolerance: 7, maxMissed: 2 },
  { cadence: 'annual', days: 365.25, months: 12, tolerance: 7, maxMissed: 1 },
]

/** Charges that it takes to see a rhythm at all. */
export const leastCharges: Readonly<Record<Exclude<Cadence, 'irregular'>, number>> = {
  weekly: 4,
  biweekly: 4,
  'four-weekly': 3,
  monthly: 3,
  bimonthly: 3,
  quarterly: 3,
  semiannual: 2,
  annual: 2,
}

/** Charges a year. */
export const timesAYear: Readonly<Record<Exclude<Cadence, 'irregular'>, number>> = {
  weekly: 52,
  biweekly: 26,
  'four-weekly': 13,
  monthly: 12,
  bimonthly: 6,
  quarterly: 4,
  semiannual: 2,
  annual: 1,
}

/** When the charges of a rhythm are due: the day of the month, or an origin to count days from. */
export interface Schedule {
  readonly rhythm: Rhythm
  /** Day of the month, 1 to 31 (the last day of shorter months); for rhythms in days the first due day. */
  readonly anchor: number
  /** The month, or the number of the period, in which each charge fell. */
  readonly slots: readonly number[]
  /** Days that each charge stood after its due day, weekends and holidays taken off. */
  readonly offsets: readonly number[]
  /** Mean of the absolute offsets. */
  readonly spread: number
  /** How charges due on a weekend move. */
  readonly weekend: 'none' | 'next' | 'previous'
}

/** The due day of a slot. */
export function dueDay({ rhythm, anchor }: { rhythm: Rhythm; anchor: number }, slot: number): Day {
  return rhythm.months === 0 ? anchor + slot * rhythm.days : dayInMonth(slot, anchor)
}

/** The day on which a charge due that day is booked, weekends moved as the series moves them. */
export function bookedDay(due: Day, weekend: Schedule['weekend']): Day {
  const weekday = weekdayOf(due)
  if (weekend === 'next') return weekday === 6 ? due + 2 : weekday === 0 ? due + 1 : due
  if (weekend === 'previous') return weekday === 6 ? due - 1 : weekday === 0 ? due - 2 : due
  return due
}

/** How far a charge stands from its due day, and what of it a weekend explains. */
function cost(day: Day, due: Day, weekend: Schedule['weekend']): number {
  return Math.abs(day - bookedDay(due, weekend))
}

const weekends = ['none', 'next', 'previous'] as const

/**
 * Fits the rhythm to the days of its charges: the anchor and the move on weekends that leave the smallest offsets. Null
 * where two charges fall into one period or do not fit into whole periods.
 */
export function fitSchedule(days: readonly Day[], rhythm: Rhythm): Schedule | null {
  return rhythm.months === 0 ? fitDays(days, rhythm) : fitMonths(days, rhythm)
}

function fitDays(days: readonly Day[], rhythm: Rhythm): Schedule | null {
  const slots = [0]
  let isOneWeekday = true
  for (let i = 1; i < days.length; i++) {
    const gap = days[i]! - days[i - 1]!
    const steps = Math.round(gap / rhythm.days)
    if (steps < 1) return null
    slots.push(slots[i - 1]! + steps)
    if (gap % 7 !== 0) isOneWeekday = false
  }
  const raw = days.map((day, i) => day - slots[i]! * rhythm.days).sort((a, b) => a - b)
  const middle = raw[Math.floor(raw.length / 2)]!
  let best: { anchor: number; weekend: Schedule['weekend']; total: number } | null = null
  for (const weekend of weekends) {
    if (best?.total === 0) break
    // Days of one weekday never need a move.
    if (weekend !== 'none' && rhythm.days % 7 === 0 && isOneWeekday) continue
    for (let anchor = middle - 2; anchor <= middle + 2; anchor++) {
      let total = weekend === 'none' ? 0 : 0.3
      const limit: number = best ? best.total - 1e-9 : Number.POSITIVE_INFINITY
      for (let i = 0; i < days.length && total < limit; i++)
        total += cost(days[i]!, anchor + slots[i]! * rhythm.days, weekend)
      if (total < limit) best = { anchor, weekend, total }
    }
  }
  return scheduleOf(days, slots, rhythm, best!)
}

function fitMonths(days: readonly Day[], rhythm: Rhythm): Schedule | null {
  let best: { anchor: number; weekend: Schedule['weekend']; total: number; slots: number[] } | null = null
  const candidates = new Set<number>()
  for (const day of days.length > 36 ? days.filter((_, i) => i % Math.ceil(days.length / 36) === 0) : days) {
    const date = dateOf(day)
    for (let shift = -3; shift <= 3; shift++) candidates.add(((date + shift + 30) % 31) + 1)
    if (date >= 26) for (const end of [29, 30, 31]) candidates.add(end)
  }
  for (const anchor of candidates) {
    if (best?.total === 0) break
    const slots = slotsNear(days, anchor, rhythm)
    if (!slots) continue
    for (const weekend of weekends) {
      if (best?.total === 0) break
      let total = weekend === 'none' ? 0 : 0.3
      const limit = best ? best.total - 1e-9 : Number.POSITIVE_INFINITY
      for (let i = 0; i < days.length && total < limit; i++)
        total += cost(days[i]!, dayInMonth(slots[i]!, anchor), weekend)
      if (!best || total < best.total - 1e-9) best = { anchor, weekend, total, slots }
    }
  }
  return best && scheduleOf(days, best.slots, rhythm, best)
}

/** The month each charge belongs to when it is due on that day of the month: the one whose due day is nearest. */
function slotsNear(days: readonly Day[], anchor: number, rhythm: Rhythm): number[] | null {
  const slots: number[] = []
  for (const [i, day] of days.entries()) {
    const month = monthIndex(day)
    let slot = month
    let nearest = Math.abs(day - dayInMonth(month, anchor))
    // Nearer than half of the shortest month, no other month's due day can be nearer still.
    if (nearest > 13) {
      for (let other = month - 1; other <= month + 1; other += 2) {
        const distance = Math.abs(day - dayInMonth(other, anchor))
        if (distance < nearest) {
          nearest = distance
          slot = other
        }
      }
    }
    if (i > 0) {
      const steps = slot - slots[i - 1]!
      if (steps < rhythm.months || steps % rhythm.months !== 0) return null
    }
    slots.push(slot)
  }
  return slots
}

function scheduleOf(
  days: readonly Day[],
  slots: readonly number[],
  rhythm: Rhythm,
  { anchor, weekend }: { anchor: number; weekend: Schedule['weekend'] },
): Schedule {
  const offsets = days.map((day, i) => day - bookedDay(dueDay({ rhythm, anchor }, slots[i]!), weekend))
  const spread = offsets.reduce((sum, offset) => sum + Math.abs(offset), 0) / days.length
  return { rhythm, anchor, slots, offsets, spread, weekend }
}

/** Periods between the first charge and the last, and how many of them have one. */
export function coverageOf({ slots, rhythm }: Schedule): { periods: number; filled: number } {
  const step = rhythm.months || 1
  return { periods: (slots.at(-1)! - slots[0]!) / step + 1, filled: slots.length }
}
