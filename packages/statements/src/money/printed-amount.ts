import { exponentOf } from './money.ts'

/** Which character a file uses before the decimals; `none` where its amounts have no decimals at all. */
export type DecimalMark = '.' | ',' | '\u066b'

export interface PrintedAmount {
  readonly minor: number
  /** ISO 4217 code where the cell itself names one. */
  readonly currency: string | null
  /** What the cell says of the direction besides a minus: `D` debit, `C` credit. */
  readonly indicator: 'D' | 'C' | null
}

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '¥': 'JPY',
  R$: 'BRL',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  MX$: 'MXN',
  Rs: 'INR',
  'Rs.': 'INR',
  zł: 'PLN',
  kr: '',
  Kč: 'CZK',
  CHF: 'CHF',
  Fr: 'CHF',
  'Fr.': 'CHF',
  $: '',
}

const debitWords =
  /^(?:D|DR|DB|DBIT|DEBIT|S|SOLL|H?ABGANG|LASTSCHRIFT|AUSGABE|DEBITO|DÉBITO|ADEUDO|CARGO|DARE|AF|OUT|UIT|SAIDA|SAÍDA|AUSGANG|WITHDRAWAL)$/i
const creditWords =
  /^(?:C|CR|CRDT|CREDIT|H|HABEN|GUTSCHRIFT|EINNAHME|CREDITO|CRÉDITO|CRÉDIT|ABONO|AVERE|BIJ|IN|ENTRADA|EINGANG|DEPOSIT)$/i

/** Whether a word says that money left (`D`) or came (`C`): Soll and Haben, DBIT and CRDT, débit and crédit. */
export function indicatorOf(word: string): 'D' | 'C' | null {
  const plain = word.trim().replace(/\.$/, '')
  if (debitWords.test(plain)) return 'D'
  if (creditWords.test(plain)) return 'C'
  return null
}

const plainNumber = /^[+-]?\d{1,13}(?:\.\d{1,2})?$/

/**
 * Reads an amount as a bank prints it: `1.234,50-`, `(12.00)`, `€ 1 234,50`, `1'234.50 CR`, `-$12`, `₹1,23,456.00`. Null
 * where it is not clearly one amount: a wrong amount is worse than none.
 */
export function readAmount(text: string, mark: DecimalMark, currency: string): PrintedAmount | null {
  // The common case, without the cost of the rest.
  if (mark === '.' && plainNumber.test(text)) return fromDigits(text, '.', currency, null, null, false)
  let rest = text
    .replace(/[\u00a0\u202f\u2009\u2007]/g, ' ')
    .replace(/[\u2212\u2013\u2012\u2011]/g, '-')
    .trim()
  let isNegative = false
  let indicator: 'D' | 'C' | null = null
  let named: string | null = null
  if (/^\(.*\)$/.test(rest)) {
    isNegative = true
    rest = rest.slice(1, -1).trim()
  }
  const first = /\d/.exec(rest)
  if (!first) return null
  // A decimal mark may stand before the first digit: ".50".
  const start = first.index > 0 && rest[first.index - 1] === mark ? first.index - 1 : first.index
  let end = rest.length
  while (end > 0 && !/\d/.test(rest[end - 1]!)) end -= 1
  const before = rest.slice(0, start)
  const after = rest.slice(end)
  for (const piece of [...pieces(before), ...pieces(after)]) {
    if (piece === '-') {
      if (isNegative) return null
      isNegative = true
    } else if (piece === '+') {
    } else if (piece in symbols) {
      if (named !== null && symbols[piece] !== '' && named !== symbols[piece]) return null
      named = symbols[piece] || named
    } else if (/^[A-Z]{3}$/.test(piece) && !indicatorOf(piece)) {
      if (named !== null && named !== piece) return null
      named = piece
    } else {
      const word = indicatorOf(piece)
      if (!word || indicator) return null
      indicator = word
    }
  }
  // The fraction may end in a bare mark: "12." or in a dash: "12,--" (Swiss and German price style).
  const digits = rest.slice(start, end)
  return fromDigits(digits, mark, named ?? currency, named, indicator, isNegative)
}

/** Signs, symbols and words around the digits, one by one. */
function pieces(text: string): string[] {
  return text.match(/[A-Z]{1,2}\$|R\$|[+-]|[€£₹¥$]|[\p{L}]+\.?|[^\s]/gu) ?? []
}

const groupMarks = new Set([' ', '.', ',', "'", '’', '\u066c'])

function fromDigits(
  text: string,
  mark: DecimalMark,
  currency: string,
  named: string | null,
  indicator: 'D' | 'C' | null,
  isNegative: boolean,
): PrintedAmount | null {
  let minus = isNegative
  let at = 0
  if (text[0] === '-' || text[0] === '+') {
    if (text[0] === '-') minus = !minus
    at = 1
  }
  const cut = text.lastIndexOf(mark)
  const wholeEnd = cut === -1 ? text.length : cut
  let whole = 0
  let wholeDigits = 0
  let groupMark = ''
  let sinceMark = -1
  for (; at < wholeEnd; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + (code - 48)
      wholeDigits += 1
      if (sinceMark >= 0) sinceMark += 1
      continue
    }
    const character = text[at]!
    if (!groupMarks.has(character) || character === mark || wholeDigits === 0) return null
    // Groups of three; of two before them where lakhs are counted (1,23,456).
    if (groupMark !== '' && (character !== groupMark || (sinceMark !== 3 && sinceMark !== 2))) return null
    if (groupMark === '' && wholeDigits > 3) return null
    groupMark = character
    sinceMark = 0
  }
  if (groupMark !== '' && sinceMark !== 3) return null
  const exponent = exponentOf(currency)
  const fraction = cut === -1 ? '' : text.slice(cut + 1)
  if (fraction !== '' && !/^\d+$/.test(fraction)) return null
  if (wholeDigits === 0 && fraction === '') return null
  if (fraction.length > exponent && /[1-9]/.test(fraction.slice(exponent))) return null
  let minor = whole
  for (let i = 0; i < exponent; i++) {
    const code = i < fraction.length ? fraction.charCodeAt(i) - 48 : 0
    minor = minor * 10 + code
  }
  if (!Number.isSafeInteger(minor) || wholeDigits > 15) return null
  return { minor: minus && minor !== 0 ? -minor : minor, currency: named, indicator }
}

/**
 * The decimal mark of a set of printed amounts, from all of them: the one that stands before one or two last digits, or
 * comes after the other. Three digits behind a mark are a group of thousands, or decimals of a currency that has three.
 */
export class DecimalMarkEvidence {
  #dot = 0
  #comma = 0
  #dotBeforeThree = 0
  #commaBeforeThree = 0

  add(text: string): void {
    const digits = text.replace(/[^\d.,]/g, '')
    const dot = digits.lastIndexOf('.')
    const comma = digits.lastIndexOf(',')
    if (dot === -1 && comma === -1) return
    if (dot !== -1 && comma !== -1) {
      if (dot > comma) this.#dot += 1
      else this.#comma += 1
      return
    }
    const isDot = dot !== -1
    const mark = Math.max(dot, comma)
    const places = digits.length - mark - 1
    const isOnce = digits.indexOf(digits[mark]!) === mark
    if (!isOnce) {
      // 1.234.567: a thousands mark, so the other one is the decimal mark.
      if (isDot) this.#comma += 1
      else this.#dot += 1
    } else if (places === 3) {
      if (isDot) this.#dotBeforeThree += 1
      else this.#commaBeforeThree += 1
    } else if (isDot) this.#dot += 1
    else this.#comma += 1
  }

  /** The mark in amounts of a currency with so many decimal places. */
  markFor(exponent: number): DecimalMark {
    const isDecimal = exponent === 3
    const dot = this.#dot * 1000 + (isDecimal ? this.#dotBeforeThree : this.#commaBeforeThree)
    const comma = this.#comma * 1000 + (isDecimal ? this.#commaBeforeThree : this.#dotBeforeThree)
    return comma > dot ? ',' : '.'
  }

  /** Whether the amounts contradict each other: some have a decimal point, some a decimal comma. */
  get isMixed(): boolean {
    return this.#dot > 0 && this.#comma > 0
  }
}
