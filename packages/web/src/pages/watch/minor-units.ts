import type { Money } from './watch-server.ts'

/** A decimal string in units of its last digit, as an integer, for adding and drawing. */
export function minorOf({ value }: Money, digits = 2): bigint {
  const negative = value.startsWith('-')
  const [whole = '0', part = ''] = value.replace('-', '').split('.')
  const minor = BigInt(whole + part.padEnd(digits, '0').slice(0, digits))
  return negative ? -minor : minor
}

/** Adds decimal amounts exactly. */
export function sumOf(amounts: readonly Money[], currency: string): Money {
  const minor = amounts.filter((each) => each.currency === currency).reduce((sum, each) => sum + minorOf(each), 0n)
  const text = String(minor < 0n ? -minor : minor).padStart(3, '0')
  return { value: `${minor < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`, currency }
}
