const day = 86_400_000

/** What is left of a refund window on one day. */
export interface RefundWindow {
  /** The last day on which one can ask, as an ISO date. */
  readonly lastDay: string
  /** Days until it, business days where those count; 0 on the day itself, negative (calendar days) once it has passed. */
  readonly daysLeft: number
  /** How much of the window has gone by, from 0 to 1. */
  readonly gone: number
}

/**
 * Counts as people count: the day of the charge is day 0. Business days are Monday to Friday; holidays are not known, so
 * a window may in truth end later, never earlier.
 *
 * @param start ISO date from which the days are counted
 * @param days length of the window, at least 1
 * @param business whether only business days count
 * @param today ISO date
 */
export function refundWindow(start: string, days: number, business: boolean, today: string): RefundWindow {
  const last = business ? afterBusinessDays(Date.parse(start), days) : Date.parse(start) + days * day
  const now = Date.parse(today)
  const daysLeft = now > last || !business ? Math.round((last - now) / day) : businessDaysBetween(now, last)
  return {
    lastDay: new Date(last).toISOString().slice(0, 10),
    daysLeft,
    gone: Math.min(1, Math.max(0, 1 - daysLeft / days)),
  }
}

function afterBusinessDays(start: number, days: number): number {
  let date = start
  for (let left = days; left > 0; ) {
    date += day
    if (isBusinessDay(date)) left -= 1
  }
  return date
}

function businessDaysBetween(from: number, to: number): number {
  let count = 0
  for (let date = from + day; date <= to; date += day) if (isBusinessDay(date)) count += 1
  return count
}

function isBusinessDay(date: number): boolean {
  const weekday = new Date(date).getUTCDay()
  return weekday !== 0 && weekday !== 6
}
