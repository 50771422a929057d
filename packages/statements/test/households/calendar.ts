/** Days since 1970-01-01: the generator's own calendar, kept apart from the one that is measured. */
export type Day = number

export function dayOf(year: number, month: number, date: number): Day {
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000)
}

export function iso(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * 86_400_000)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() }
}

/** The same day of a later month, or that month's last day where it has no such day. */
export function monthsLater(first: Day, months: number, anchor = partsOf(first).date): Day {
  const { year, month } = partsOf(first)
  const index = year * 12 + month - 1 + months
  const y = Math.floor(index / 12)
  const m = (index % 12) + 1
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  return dayOf(y, m, Math.min(anchor, last))
}

const everywhere = ['01-01', '12-25']
const holidays: Readonly<Record<string, readonly string[]>> = {
  US: ['07-04', '11-11', '06-19'],
  GB: ['12-26'],
  DE: ['12-26', '05-01', '10-03'],
  FR: ['05-01', '05-08', '07-14', '08-15', '11-01'],
  ES: ['01-06', '05-01', '08-15', '10-12', '11-01', '12-06'],
  IT: ['01-06', '04-25', '05-01', '06-02', '08-15', '12-26'],
  BR: ['04-21', '05-01', '09-07', '10-12', '11-02', '11-15'],
  IN: ['01-26', '08-15', '10-02'],
}

export function isWorkingDay(day: Day, country: string): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7
  if (weekday === 0 || weekday === 6) return false
  const monthDay = iso(day).slice(5)
  return !everywhere.includes(monthDay) && !(holidays[country] ?? []).includes(monthDay)
}
