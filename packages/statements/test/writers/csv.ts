import { plainAmount, type WrittenStatement } from './statement.ts'

/** How a bank writes its table. */
export interface Dialect {
  readonly name: string
  readonly delimiter: ';' | ',' | '\t' | '|'
  readonly dates: 'iso' | 'dmy.' | 'dmy/' | 'mdy/' | 'dmy-short' | 'name' | 'compact'
  readonly decimal: '.' | ','
  readonly thousands: '' | '.' | ',' | ' ' | "'" | '\u00a0'
  readonly negative: 'minus' | 'trailing' | 'parentheses' | 'unicode'
  readonly amounts: 'one' | 'pair' | 'indicator' | 'card'
  readonly language: 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt'
  readonly quoting: 'needed' | 'always'
  readonly balance: boolean
  readonly symbol: boolean
  readonly preamble: number
  readonly footer: boolean
  readonly newline: '\n' | '\r\n'
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly newestFirst: boolean
}

const words = {
  en: {
    date: 'Date',
    text: 'Description',
    amount: 'Amount',
    debit: 'Money Out',
    credit: 'Money In',
    mark: 'Debit/Credit',
    currency: 'Currency',
    balance: 'Balance',
    D: 'DEBIT',
    C: 'CREDIT',
  },
  de: {
    date: 'Buchungstag',
    text: 'Verwendungszweck',
    amount: 'Betrag',
    debit: 'Soll',
    credit: 'Haben',
    mark: 'Soll/Haben',
    currency: 'Währung',
    balance: 'Saldo',
    D: 'S',
    C: 'H',
  },
  fr: {
    date: 'Date opération',
    text: 'Libellé',
    amount: 'Montant',
    debit: 'Débit',
    credit: 'Crédit',
    mark: 'Débit/Crédit',
    currency: 'Devise',
    balance: 'Solde',
    D: 'D',
    C: 'C',
  },
  es: {
    date: 'Fecha operación',
    text: 'Concepto',
    amount: 'Importe',
    debit: 'Cargo',
    credit: 'Abono',
    mark: 'Debe/Haber',
    currency: 'Divisa',
    balance: 'Saldo',
    D: 'D',
    C: 'H',
  },
  it: {
    date: 'Data contabile',
    text: 'Descrizione',
    amount: 'Importo',
    debit: 'Uscite',
    credit: 'Entrate',
    mark: 'Dare/Avere',
    currency: 'Valuta',
    balance: 'Saldo',
    D: 'Dare',
    C: 'Avere',
  },
  pt: {
    date: 'Data do lançamento',
    text: 'Descrição',
    amount: 'Valor',
    debit: 'Débito',
    credit: 'Crédito',
    mark: 'Débito/Crédito',
    currency: 'Moeda',
    balance: 'Saldo',
    D: 'D',
    C: 'C',
  },
} as const

const symbols: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', INR: '₹', BRL: 'R$', JPY: '¥' }
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export function writeCsv(statement: WrittenStatement, dialect: Dialect): Uint8Array {
  const { delimiter, newline, language } = dialect
  const names = words[language]
  const header: string[] = [names.date, names.text]
  if (dialect.amounts === 'pair') header.push(names.debit, names.credit)
  else header.push(names.amount)
  if (dialect.amounts === 'indicator') header.push(names.mark)
  header.push(names.currency)
  if (dialect.balance) header.push(names.balance)
  const cell = (text: string) =>
    dialect.quoting === 'always' || text.includes(delimiter) || text.includes('"') || text.includes('\n')
      ? `"${text.replaceAll('"', '""')}"`
      : text
  const rows: string[][] = []
  let balance = statement.opening
  for (const { date, minor, descriptor } of statement.lines) {
    balance += minor
    const row = [dateText(date, dialect.dates), descriptor]
    if (dialect.amounts === 'pair') row.push(minor < 0 ? amount(-minor) : '', minor < 0 ? '' : amount(minor))
    else if (dialect.amounts === 'indicator') row.push(amount(Math.abs(minor)), minor < 0 ? names.D : names.C)
    else row.push(amount(dialect.amounts === 'card' ? -minor || 0 : minor))
    row.push(statement.currency)
    if (dialect.balance) row.push(amount(dialect.amounts === 'card' ? balance : balance))
    rows.push(row)
  }
  if (dialect.newestFirst) rows.reverse()
  const lines: string[] = []
  for (let i = 0; i < dialect.preamble; i++) lines.push(cell(i === 0 ? 'Kontoauszug / Statement' : `Export ${i}`))
  lines.push(header.map(cell).join(delimiter), ...rows.map((row) => row.map(cell).join(delimiter)))
  if (dialect.footer) lines.push('', `${cell('Total')}${delimiter}${cell(amount(balance))}`)
  return encode(lines.join(newline) + newline, dialect.encoding)

  function amount(minor: number): string {
    const [whole = '', fraction] = plainAmount(Math.abs(minor), statement.currency).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, dialect.thousands)
    const digits = fraction === undefined ? grouped : grouped + dialect.decimal + fraction
    const shown = dialect.symbol ? `${symbols[statement.currency] ?? statement.currency} ${digits}` : digits
    if (minor >= 0) return shown
    return { minus: `-${shown}`, unicode: `\u2212${shown}`, trailing: `${shown}-`, parentheses: `(${shown})` }[
      dialect.negative
    ]
  }
}

function dateText(iso: string, style: Dialect['dates']): string {
  const [year = '', month = '', date = ''] = iso.split('-')
  switch (style) {
    case 'iso':
      return iso
    case 'compact':
      return year + month + date
    case 'dmy.':
      return `${date}.${month}.${year}`
    case 'dmy/':
      return `${date}/${month}/${year}`
    case 'mdy/':
      return `${month}/${date}/${year}`
    case 'dmy-short':
      return `${date}.${month}.${year.slice(2)}`
    case 'name':
      return `${date} ${monthNames[Number(month) - 1]} ${year}`
  }
}

function encode(text: string, encoding: Dialect['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'utf-8-bom':
      return new TextEncoder().encode(`\ufeff${text}`)
    case 'utf-16le':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    case 'utf-16be':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())
    case 'windows-1252':
      return new Uint8Array(Buffer.from(text.replaceAll('€', '\u0080').replaceAll('\u2212', '-'), 'latin1'))
  }
}
