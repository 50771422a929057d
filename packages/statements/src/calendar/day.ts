/** A calendar day as the number of days since 1970-01-01. Dates on statements have no time and no zone. */
export type Day = number

/** Days before each month of a common year. */
const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days in a month, `month` from 1 to 12. */
function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : lengths[month - 1]!
}

/** The day of a date, or null where the calendar has no such date or the year is outside 1900 to 2199. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!(year >= 1900 && year < 2200 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month)))
    return null
  return firstOf(year, month) + date - 1
}

export interface DateParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly date: number
}

export function partsOf(day: Day): DateParts {
  // Civil from days, after Howard Hinnant's public-domain algorithm.
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const date = doy - Math.floor((153 * mp + 2) / 5) + 1
  const month = mp < 10 ? mp + 3 : mp - 9
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, date }
}

/** ISO 8601: `2026-11-20`. */
export function isoOf(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
}

/** The day of an ISO date, or null where it is none. */
export function dayOfIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** Days from 1970 to 2099 are looked up: series detection asks for the month of a day millions of times. */
const tabled = 47_482
let months: Int32Array | null = null
let dates: Uint8Array | null = null

function fillTables(): Int32Array {
  months = new Int32Array(tabled)
  dates = new Uint8Array(tabled)
  for (let day = 0; day < tabled; day++) {
    const { year, month, date } = partsOf(day)
    months[day] = year * 12 + month - 1
    dates[day] = date
  }
  return months
}

/** Months since year 0: what calendar steps are counted in. */
export function monthIndex(day: Day): number {
  if (day >= 0 && day < tabled) return (months ?? fillTables())[day]!
  const { year, month } = partsOf(day)
  return year * 12 + month - 1
}

/** The day of the month, 1 to 31. */
export function dateOf(day: Day): number {
  if (day >= 0 && day < tabled) {
    if (!dates) fillTables()
    return dates![day]!
  }
  return partsOf(day).date
}

/** First days of the months of those years, by `monthIndex` from January 1970. */
const firstTabledMonth = 1970 * 12
let firstDays: Int32Array | null = null

function fillFirstDays(): Int32Array {
  firstDays = Int32Array.from({ length: 130 * 12 + 1 }, (_, index) =>
    firstOf(1970 + Math.floor(index / 12), (index % 12) + 1),
  )
  return firstDays
}

/** The day in a month (an index as `monthIndex` gives it) with this date, or the month's last day if it is shorter. */
export function dayInMonth(index: number, date: number): Day {
  const at = index - firstTabledMonth
  if (at >= 0 && at < 130 * 12) {
    const table = firstDays ?? fillFirstDays()
    const day = table[at]! + date - 1
    const end = table[at + 1]! - 1
    return day < end ? day : end
  }
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return firstOf(year, month) + Math.min(date, daysIn(year, month)) - 1
}

function firstOf(year: number, month: number): Day {
  const past = year - 1
  const years = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
  return years + before[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0) - 719162
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}
