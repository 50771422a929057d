import { dayOf, iso } from '../households/calendar.ts'
import { countries } from '../households/country.ts'
import { contractMerchant, printed } from '../households/merchants.ts'
import type { Random } from '../households/random.ts'
import type { Dialect } from './csv.ts'
import type { WrittenLine, WrittenStatement } from './statement.ts'

/** A statement with lines of every kind of text, amount and day. */
export function randomStatement(random: Random): WrittenStatement {
  const country = random.pick(countries)
  const currency = random.chance(0.05) ? 'JPY' : random.chance(0.05) ? 'KWD' : country.currency
  const start = dayOf(random.int(2019, 2026), random.int(1, 12), random.int(1, 28))
  const lines: WrittenLine[] = []
  for (let i = random.int(4, 30), day = start; i > 0; i--) {
    day += random.pick([0, 0, 1, 1, 2, 5])
    const merchant = contractMerchant(random, country.code, random.chance(0.3))
    const text = country.card(printed(random.pick(merchant.prints), random), day, random)
    const descriptor = random.chance(0.1)
      ? `${text} ${random.pick(['"Été" & <Söhne>', "O'Brien; Ltd", 'a,b', 'Straße 5', 'São João'])}`
      : text
    const size = random.pick([99, 5000, 250_000, 120_000_000])
    const minor = random.int(1, size) * (random.chance(0.75) ? -1 : 1)
    lines.push({ date: iso(day), minor, descriptor: descriptor.replace(/\s+/g, ' ').trim() })
  }
  return { account: `DE${random.digits(20)}`, currency, opening: random.int(0, 1_000_000), lines }
}

export function randomDialect(random: Random): Dialect {
  const decimal = random.pick(['.', ','] as const)
  const encoding = random.pick(['utf-8', 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const)
  return {
    name: 'random',
    delimiter: random.pick([';', ',', '\t', '|'] as const),
    dates: random.pick(['iso', 'dmy.', 'dmy/', 'mdy/', 'dmy-short', 'name', 'compact'] as const),
    decimal,
    thousands: random.pick(['', decimal === '.' ? ',' : '.', ' ', "'", '\u00a0'] as const),
    negative: random.pick(['minus', 'minus', 'trailing', 'parentheses', 'unicode'] as const),
    amounts: random.pick(['one', 'one', 'pair', 'indicator'] as const),
    language: random.pick(['en', 'de', 'fr', 'es', 'it', 'pt'] as const),
    quoting: random.pick(['needed', 'always'] as const),
    balance: random.chance(0.5),
    symbol: encoding !== 'windows-1252' && random.chance(0.3),
    preamble: random.pick([0, 0, 1, 5]),
    footer: random.chance(0.3),
    newline: random.pick(['\n', '\r\n'] as const),
    encoding,
    newestFirst: random.chance(0.5),
  }
}
