import { type Day, isoOf } from '../calendar/day.ts'
import { decimalOf } from '../money/money.ts'

/** `03.02.2026` or `03/02/2026`: day first, as German, French and Spanish have it. */
export function dayFirst(day: Day, mark: '.' | '/'): string {
  return isoOf(day).split('-').reverse().join(mark)
}

/** `12,34 EUR`. */
export function withComma(minor: number, currency: string): string {
  return `${decimalOf(minor, currency).replace('.', ',')} ${currency}`
}
