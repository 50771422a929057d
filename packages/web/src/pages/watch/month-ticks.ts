/** Steps between ticks, in months, that people count in. */
const steps = [1, 2, 3, 6, 12, 24] as const

/**
 * First days of months between two times, at most so many of them, each month once: what a time axis is marked with.
 * Seconds since 1970, in and out.
 */
export function monthTicks(from: number, to: number, most: number): number[] {
  const start = new Date(from * 1000)
  const end = new Date(to * 1000)
  const firstMonth = start.getUTCFullYear() * 12 + start.getUTCMonth() + (start.getUTCDate() > 1 ? 1 : 0)
  const lastMonth = end.getUTCFullYear() * 12 + end.getUTCMonth()
  const countAt = (months: number) => Math.floor(lastMonth / months) - Math.ceil(firstMonth / months) + 1
  const step = steps.find((months) => countAt(months) <= most) ?? 60
  const ticks: number[] = []
  for (let month = Math.ceil(firstMonth / step) * step; month <= lastMonth; month += step)
    ticks.push(Date.UTC(Math.floor(month / 12), month % 12, 1) / 1000)
  return ticks
}
