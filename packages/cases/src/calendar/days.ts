import type { IsoDate } from '@offhook/catalogue/full'

const millisecondsADay = 86_400_000

/** The calendar day that an instant falls on in a time zone (IANA name). */
export function dayIn(timeZone: string, instant: Date): IsoDate {
  const known = writers.get(timeZone)
  const writer =
    known ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  if (known === undefined) writers.set(timeZone, writer)
  return writer.format(instant)
}

/** Making one costs a hundred times more than using it; there are a few hundred zones at most. */
const writers = new Map<string, Intl.DateTimeFormat>()

/** Whether this is a day of the calendar, written `2026-11-20`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const parsed = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && toDay(parsed) === text
}

export function addDays(day: IsoDate, count: number): IsoDate {
  return toDay(new Date(Date.parse(`${day}T00:00:00Z`) + count * millisecondsADay))
}

/** The same day of the month so many months later; the last day of the month where there is no such day. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const target = new Date(Date.UTC(year, month - 1 + count, 1))
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(date, last))
  return toDay(target)
}

/** Days from one day to another; negative where the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay)
}

function isWeekend(day: IsoDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

/** So many days after (or before, where negative) a day, counting only days that are neither weekend nor holiday. */
export function addBusinessDays(day: IsoDate, count: number, isHoliday: (day: IsoDate) => boolean): IsoDate {
  const direction = Math.sign(count)
  let current = day
  for (let left = Math.abs(count); left > 0; ) {
    current = addDays(current, direction)
    if (!isWeekend(current) && !isHoliday(current)) left -= 1
  }
  return current
}

function toDay(date: Date): IsoDate {
  return date.toISOString().slice(0, 10)
}
