/**
 * Money is a whole number of a currency's smallest unit (cents), never a float of the main unit. Sums of a lifetime of
 * statements stay far below `Number.MAX_SAFE_INTEGER`; an amount that does not is refused when it is read.
 */
export interface Money {
  /** Minor units; negative is money that left the account. */
  readonly minor: number
  /** ISO 4217 code. */
  readonly currency: string
}

/** ISO 4217 currencies whose smallest unit is not a hundredth. */
const otherExponents: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
}

/** How many decimal places the currency has: 2 for most, 0 for JPY, 3 for KWD. */
export function exponentOf(currency: string): number {
  return otherExponents[currency] ?? 2
}

/** The decimal string of an amount: `-1234.50`, without thousands marks. */
export function decimalOf(minor: number, currency: string): string {
  const exponent = exponentOf(currency)
  const sign = minor < 0 ? '-' : ''
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0')
  if (exponent === 0) return sign + digits
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/**
 * Reads a plain decimal string (`-12.5`, `1234.50`) into minor units, or null where it is none, has more places than
 * the currency (other than zeros) or is too large to be kept exactly.
 */
export function minorOf(decimal: string, currency: string): number | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(decimal)
  if (!match) return null
  const [, sign, whole = '', fraction = ''] = match
  if (whole === '' && fraction === '') return null
  const exponent = exponentOf(currency)
  if (fraction.length > exponent && /[1-9]/.test(fraction.slice(exponent))) return null
  const minor = Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0'))
  if (!Number.isSafeInteger(minor)) return null
  return sign === '-' && minor !== 0 ? -minor : minor
}
