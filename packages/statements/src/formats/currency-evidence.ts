import type { DateOrder } from '../calendar/printed-date.ts'

/** Why a currency is suggested where the file itself names none. */
export type CurrencyReason =
  | { readonly kind: 'iban'; readonly country: string }
  /** A word that is printed in one country only. */
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'month-first' }
  | { readonly kind: 'language'; readonly language: 'de' | 'it' }

export interface SuggestedCurrency {
  readonly code: string
  readonly reason: CurrencyReason
}

/** What a file shows of the country that it is from. */
export interface CurrencySigns {
  readonly account: string
  /** Names of columns and lines above the table. */
  readonly heading: string
  /** Texts of lines, a sample. */
  readonly texts: readonly string[]
  /** The order of day and month where the dates themselves prove it, or the person said it. */
  readonly provenOrder: DateOrder | null
  readonly decimalMark: '.' | ',' | '\u066b'
}

/** Codes that a person is offered when a file names none; any other can be typed. */
export const offeredCurrencies: readonly string[] = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'INR',
  'BRL',
  'CAD',
  'AUD',
  'MXN',
  'PLN',
  'SEK',
  'NOK',
  'DKK',
  'CZK',
  'HUF',
  'RON',
  'JPY',
  'NZD',
  'SGD',
  'HKD',
  'ZAR',
  'TRY',
  'AED',
]

const euroCountries = 'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC MT NL PT SI SK SM'
const currencyOfIban: Readonly<Record<string, string>> = {
  ...Object.fromEntries(euroCountries.split(' ').map((country) => [country, 'EUR'])),
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  PL: 'PLN',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  BR: 'BRL',
  TR: 'TRY',
  AE: 'AED',
}

/** Names of columns that the banks of one country use. */
const columnWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ifsc|narration|withdrawal amt|deposit amt|chq)\b/i, 'INR'],
  [/\b(?:sort ?code|paid out|paid in)\b/i, 'GBP'],
  [/\bbsb\b/i, 'AUD'],
  [/\b(?:hist[óo]rico|saldo do dia|cpf|cnpj|ag[êe]ncia)\b/i, 'BRL'],
  [/\b(?:bankleitzahl|blz)\b/i, 'EUR'],
]

/** Schemes of payment that exist in one country (or with one currency) only. */
const schemes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:UPI|NEFT|IMPS|RTGS)\b/i, 'INR'],
  [/\bPIX\b/i, 'BRL'],
  [/\b(?:BACS|FASTER PAYMENTS?|FPI|FPO)\b/i, 'GBP'],
  [/\bINTERAC\b/i, 'CAD'],
  [/\b(?:ZELLE|VENMO)\b|\bACH\b/i, 'USD'],
  [/\bSEPA\b/i, 'EUR'],
  [/\bTWINT\b/i, 'CHF'],
  [/\bBLIK\b/i, 'PLN'],
  [/\bBIZUM\b/i, 'EUR'],
  [/\b(?:SWISH|BANKGIRO|AUTOGIRO)\b/i, 'SEK'],
  [/\bVIPPS\b/i, 'NOK'],
  [/\bBETALINGSSERVICE\b/i, 'DKK'],
  [/\b(?:OSKO|BPAY)\b/i, 'AUD'],
  [/\bSPEI\b/i, 'MXN'],
]

const german = /\b(?:buchung|buchungstag|buchungsdatum|betrag|verwendungszweck|empf[äa]nger|umsatz|wertstellung)/i
const italian = /\b(?:data contabile|data[ _]valuta|importo|causale|dare|avere|entrate|uscite|contabilizzazione)\b/i

/**
 * The currency of a file that names none, where what stands in it leaves hardly another: the country of the account's
 * IBAN, a scheme of payment or the name of a column that one country has, dates that only the United States write. Null
 * where it would be a guess. It is a suggestion all the same: the person is asked.
 */
export function suggestedCurrency(signs: CurrencySigns): SuggestedCurrency | null {
  const country = /^([A-Z]{2})\d{2}/.exec(signs.account)?.[1]
  const ofAccount = country === undefined ? undefined : currencyOfIban[country]
  if (country !== undefined && ofAccount !== undefined) return { code: ofAccount, reason: { kind: 'iban', country } }
  for (const [word, code] of columnWords) {
    const found = word.exec(signs.heading)
    if (found) return { code, reason: { kind: 'word', word: found[0] } }
  }
  const ofScheme = schemeIn(signs.texts)
  if (ofScheme) return ofScheme
  if (signs.provenOrder === 'mdy' && signs.decimalMark === '.') return { code: 'USD', reason: { kind: 'month-first' } }
  if (signs.decimalMark === ',') {
    // French, Spanish and Portuguese are written with a decimal comma on both sides of the ocean.
    if (german.test(signs.heading)) return { code: 'EUR', reason: { kind: 'language', language: 'de' } }
    if (italian.test(signs.heading)) return { code: 'EUR', reason: { kind: 'language', language: 'it' } }
  }
  return null
}

/** The scheme that stands on several lines (on one, where there are few), and no other country's beside it. */
function schemeIn(texts: readonly string[]): SuggestedCurrency | null {
  const counts = new Map<string, { count: number; word: string }>()
  for (const text of texts) {
    for (const [scheme, code] of schemes) {
      const found = scheme.exec(text)
      if (!found) continue
      const known = counts.get(code)
      counts.set(code, { count: (known?.count ?? 0) + 1, word: known?.word ?? found[0] })
    }
  }
  const [best, second] = [...counts].sort((a, b) => b[1].count - a[1].count)
  if (!best) return null
  const [code, { count, word }] = best
  if (count < (texts.length < 10 ? 1 : 2) || (second && second[1].count * 3 > count)) return null
  return { code, reason: { kind: 'word', word } }
}
