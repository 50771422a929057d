/** A statement to be written: what every format can say. */
export interface WrittenLine {
  /** ISO date. */
  readonly date: string
  readonly minor: number
  readonly descriptor: string
}

export interface WrittenStatement {
  readonly account: string
  readonly currency: string
  readonly opening: number
  readonly lines: readonly WrittenLine[]
}

/** A decimal string with a point, by the currency's exponent; the tests' own, kept apart from what is tested. */
export function plainAmount(minor: number, currency: string): string {
  const places = currency === 'JPY' ? 0 : currency === 'KWD' ? 3 : 2
  const digits = Math.abs(minor)
    .toString()
    .padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  return `${minor < 0 ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(digits.length - places)}` : ''}`
}

export function closingOf({ opening, lines }: WrittenStatement): number {
  return lines.reduce((sum, { minor }) => sum + minor, opening)
}
