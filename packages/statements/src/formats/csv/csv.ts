import { readDate } from '../../calendar/printed-date.ts'
import { english } from '../../messages/en.ts'
import { exponentOf } from '../../money/money.ts'
import { indicatorOf, readAmount } from '../../money/printed-amount.ts'
import { decoded, encodingOf, headText } from '../encoding.ts'
import {
  type CsvMapping,
  type OpenedStatement,
  type ReadOptions,
  type Row,
  StatementError,
  type StatementFile,
  type StatementFormat,
} from '../format.ts'
import { type CsvRecord, recordsOf } from './records.ts'
import { mappingOf, type PreambleFacts, shapeOf, signatureOf } from './understand.ts'

/** Tables of text that banks and card companies export, with any delimiter, header, encoding and language. */
export const csv: StatementFormat = {
  id: 'csv',
  name: 'CSV',
  detect(head, name) {
    const text = headText(head)
    if (/[\u0000-\u0008]/.test(text)) return 0
    const lines = text.split(/\r?\n|\r/, 40)
    const cut = Math.max(
      ...[';', ',', '\t', '|'].map((mark) => lines.filter((line) => line.split(mark).length >= 3).length),
    )
    if (/\.(?:csv|tsv|txt)$/i.test(name) && cut >= 1) return 0.6
    return cut >= 2 ? 0.4 : /\.(?:csv|tsv)$/i.test(name) ? 0.2 : 0
  },
  async open(file, options) {
    return openCsv(file, options)
  },
}

function openCsv(file: StatementFile, options: ReadOptions): OpenedStatement {
  const encoding = encodingOf(file)
  const records = (delimiter: string) => recordsOf(decoded(file, encoding), delimiter)
  const shape = shapeOf(records)
  if (!shape) throw new StatementError(`${file.name}: no table with a date and an amount found`)
  const preamble: CsvRecord[] = []
  for (const record of records(shape.delimiter)) {
    if (preamble.length >= shape.preamble) break
    preamble.push(record)
  }
  const head = preambleFacts(preamble)
  const known = options.mapping?.signature === signatureOf(shape) ? options.mapping : null
  const found = mappingOf(shape, records(shape.delimiter), options, head)
  const mapping: CsvMapping = known
    ? {
        ...known,
        preamble: shape.preamble,
        ...(options.dateOrder && { dateOrder: options.dateOrder }),
        // Banks with the same columns can have other currencies: what this file names counts.
        ...(found.isCurrencyNamed && { currency: found.mapping.currency }),
      }
    : found.mapping
  const { reading } = options.messages ?? english
  const notes = [reading.encoding(encoding), ...(known ? [reading.asBefore()] : found.notes)]
  return {
    format: 'csv',
    notes,
    mapping,
    questions: known ? [] : found.questions,
    rows: () => rowsOf(records(mapping.delimiter), mapping, head.account ?? ''),
  }
}

/** What stands above the table: whose account it is, and in which currency. */
function preambleFacts(records: readonly CsvRecord[]): PreambleFacts {
  let account: string | null = null
  let currency: string | null = null
  for (const { raw } of records) {
    const iban = /\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?)\b/.exec(raw)
    if (!account && iban) account = iban[1]!.replaceAll(' ', '')
    const number =
      /(?:account(?: number| no\.?)?|konto(?:nummer)?|compte|cuenta|conto|conta|card(?: number)?|karte(?:nnummer)?)[^0-9*xX]{0,20}([\dxX*][\dxX* /-]{3,28}\d)/i.exec(
        raw,
      )
    if (!account && number) account = number[1]!.replace(/[ /-]/g, '')
    const code = /\b(EUR|USD|GBP|CHF|INR|BRL|CAD|AUD|PLN|SEK|NOK|DKK|CZK|JPY|MXN)\b/.exec(raw)
    currency ??= code?.[1] ?? null
  }
  return { account, currency, text: records.map(({ raw }) => raw).join('\n') }
}

const notBooked =
  /^(?:offen|open|on hold|umsatz vorgemerkt|pending|authori[sz]ed|declined|reverted|failed|cancel+ed|reversed|vorgemerkt|vorgemerkt.*|unverbucht|en attente|en cours|pendiente|in sospeso|non contabilizzato|pendente|rejected|en_attente|ausstehend|abgelehnt|storniert|zur[uü]ckgezogen|venter|v[äa]ntar|reserveret|reservert|reserverat|in attesa|rifiutato|rechazad[oa]|refus[ée]|oczekuj[aą]c[aey]|nierozliczone)$/i
const totals =
  /^(?:[*=\-\s",;|]*)(?:total|sum|summe|gesamt|saldo|kontostand|balance|opening|closing|beginning|ending|solde|anfangssaldo|endsaldo|neuer saldo|alter saldo|end of|ende|fin|note|hinweis|generated|exported|downloaded|\*)/i

function* rowsOf(records: Iterable<CsvRecord>, mapping: CsvMapping, ownAccount: string): Generator<Row> {
  const { columns, dateOrder, decimalMark, currency } = mapping
  const first = mapping.preamble + (mapping.hasHeader ? 1 : 0)
  const { date: dateColumn, amount: amountColumn, debit: debitColumn, credit: creditColumn } = columns
  const needed = Math.max(
    dateColumn,
    amountColumn ?? 0,
    Math.min(debitColumn ?? Infinity, creditColumn ?? Infinity, 1e9) % 1e9,
    columns.indicator ?? 0,
  )
  const lastAmount = Math.max(amountColumn ?? -1, debitColumn ?? -1, creditColumn ?? -1)
  const width = mapping.header.length
  const textColumns = columns.text
  const headerLine = mapping.hasHeader ? mapping.header.join('|') : null
  const dates = new Map<string, number | null>()
  const odd: Row[] = []
  let index = -1
  for (const record of records) {
    index += 1
    if (index < first) continue
    const { fields, line, raw } = record
    if (record.isBroken) {
      yield { kind: 'problem', line, raw, reason: 'a quotation mark opens here and never closes' }
      continue
    }
    if (raw.trim() === '' || fields.every((cell) => cell.trim() === '')) continue
    const dateText = fields[dateColumn]?.trim() ?? ''
    const status = columns.status === null ? dateText : (fields[columns.status]?.trim() ?? '')
    if (status !== '' && fields.length > needed && notBooked.test(status)) {
      yield { kind: 'skipped', line, reason: `not booked: ${status}` }
      continue
    }
    let day = dates.get(dateText)
    if (day === undefined) {
      day = readDate(dateText, dateOrder)
      // Statements name the same few days over and over.
      if (dates.size > 20_000) dates.clear()
      dates.set(dateText, day)
    }
    if (day === null) {
      const other = notARow(record, headerLine, dateText)
      // Lines of another shape below the table are its footer; between its rows they are damaged rows.
      if (other.kind === 'problem' && fields.length !== width) odd.push(other)
      else yield other
      continue
    }
    yield* odd.splice(0)
    if (fields.length <= needed || (!record.isEnded && width > 0 && fields.length < width)) {
      yield {
        kind: 'problem',
        line,
        raw,
        reason: `has ${fields.length} columns where ${Math.max(width, needed + 1)} are expected`,
      }
      continue
    }
    const named = columns.currency === null ? '' : (fields[columns.currency]?.trim().toUpperCase() ?? '')
    if (named !== '' && !/^[A-Z]{3}$/.test(named)) {
      yield { kind: 'problem', line, raw, reason: `"${named.slice(0, 20)}" is not a currency code` }
      continue
    }
    const own = named === '' ? currency : named
    const amount = withFee(amountOf(fields, mapping, own), fields, mapping)
    if (amount === 'has no amount' && saysBalance(fields, textColumns)) {
      yield { kind: 'skipped', line, reason: 'a balance, no transaction' }
      continue
    }
    if (isBalanceAlone(fields, textColumns)) {
      yield { kind: 'skipped', line, reason: 'a balance, no transaction' }
      continue
    }
    if (typeof amount === 'string') {
      yield { kind: 'problem', line, raw, reason: amount }
      continue
    }
    if (!record.isEnded && lastAmount === fields.length - 1 && mayBeCut(fields[lastAmount]!, own)) {
      yield {
        kind: 'problem',
        line,
        raw,
        reason:
          'the file ends inside or right after this amount, which may be cut short; add a line end if it is whole',
      }
      continue
    }
    let descriptor = ''
    const payer = columns.payer ?? null
    for (const named of textColumns) {
      // On money that came, the other side is who paid it.
      const column =
        payer !== null && named === textColumns[0] && amount.minor > 0 && fields[payer]?.trim() ? payer : named
      const cell = fields[column]?.trim() ?? ''
      if (cell === '' || cell === descriptor) continue
      descriptor =
        descriptor === ''
          ? cell
          : descriptor.includes(cell)
            ? descriptor
            : cell.includes(descriptor)
              ? cell
              : `${descriptor} ${cell}`
    }
    if (descriptor === '' && columns.kind !== null && columns.kind !== undefined)
      descriptor = fields[columns.kind]?.trim() ?? ''
    if (descriptor.includes('\n') || descriptor.includes('\r')) descriptor = descriptor.replace(/\s*[\r\n]+\s*/g, ' ')
    const balanceText = columns.balance === null ? '' : (fields[columns.balance]?.trim() ?? '')
    const balance = balanceText === '' ? null : balanceOf(balanceText, decimalMark, own)
    const account =
      columns.account === null ? ownAccount : fields[columns.account]?.trim().replaceAll(' ', '') || ownAccount
    const valueText = columns.valueDate === null ? '' : (fields[columns.valueDate]?.trim() ?? '')
    yield {
      kind: 'transaction',
      account,
      day,
      valueDay: valueText === '' ? null : readDate(valueText, dateOrder),
      minor: amount.minor,
      currency: amount.currency,
      descriptor,
      foreign: foreignOf(fields, mapping, amount.minor, amount.currency),
      bankId: columns.bankId === null ? null : fields[columns.bankId]?.trim() || null,
      balance,
      line,
      raw,
    }
  }
  for (const row of odd) {
    if (row.kind === 'problem') yield { kind: 'skipped', line: row.line, reason: 'below the table' }
  }
}

function notARow(record: CsvRecord, headerLine: string | null, dateText: string): Row {
  const { fields, line, raw } = record
  const filled = fields.filter((cell) => cell.trim() !== '')
  if (headerLine !== null && fields.map((cell) => cell.trim()).join('|') === headerLine)
    return { kind: 'skipped', line, reason: 'the header again' }
  if (totals.test(raw.trim()) || filled.length <= 1) return { kind: 'skipped', line, reason: 'not a transaction' }
  if (dateText === '') return { kind: 'problem', line, raw, reason: 'has no date' }
  return { kind: 'problem', line, raw, reason: `"${dateText.slice(0, 30)}" is not a date` }
}

const balanceWords = /\b(?:balance|saldo|solde|kontostand|brought forward|carried forward|anterior|report[eé]?)\b/i

/** A line between the transactions that only tells the balance. */
function saysBalance(fields: readonly string[], textColumns: readonly number[]): boolean {
  return textColumns.some((column) => balanceWords.test(fields[column] ?? ''))
}

/** What banks write where a line tells the balance of a day or a period in the column of amounts. */
const balanceAlone =
  /^\W*(?:saldo (?:do dia|(?:total )?dispon[ií]vel(?: do)?(?: dia)?|(?:em )?c(?:onta|\/c)|anterior|final|inicial|iniziale|finale|contabile|bloqueado)|opening balance|closing balance|(?:beginning|starting|ending) balance(?: as of .*)?|balance (?:brought|carried) (?:forward|down)|anfangssaldo|endsaldo|alter saldo|neuer saldo|kontostand(?: (?:am|vom|per) .*)?|(?:ancien|nouveau) solde|solde (?:initial|final|pr[ée]c[ée]dent))[\W\d]*$/i

function isBalanceAlone(fields: readonly string[], textColumns: readonly number[]): boolean {
  const [first] = textColumns
  const cell = first === undefined ? '' : (fields[first] ?? '')
  return cell !== '' && cell.length <= 48 && balanceAlone.test(cell)
}

type Amount = { readonly minor: number; readonly currency: string } | string

function withFee(amount: Amount, fields: readonly string[], { columns, decimalMark }: CsvMapping): Amount {
  const column = columns.fee ?? null
  if (column === null || typeof amount === 'string') return amount
  const cell = fields[column]?.trim() ?? ''
  if (cell === '') return amount
  const fee = readAmount(cell, decimalMark, amount.currency)
  if (!fee) return `"${cell.slice(0, 30)}" is not a fee`
  return { ...amount, minor: amount.minor - Math.abs(fee.minor) }
}

/** The signed amount of a row, or what is wrong with it. */
function amountOf(
  fields: readonly string[],
  { columns, decimalMark, isSpendingPositive }: CsvMapping,
  ownCurrency: string,
): Amount {
  if (columns.amount !== null) {
    let cell = fields[columns.amount]!.trim()
    let currency = ownCurrency
    for (const other of columns.others ?? []) {
      if (cell !== '') break
      cell = fields[other.column]?.trim() ?? ''
      currency = other.currency
    }
    if (cell === '') return 'has no amount'
    const read = readAmount(cell, decimalMark, currency)
    if (!read) return `"${cell.slice(0, 30)}" is not an amount`
    let { minor } = read
    let indicator = read.indicator
    if (columns.indicator !== null) {
      const word = fields[columns.indicator]?.trim() ?? ''
      indicator = indicatorOf(word)
      if (!indicator) return `does not say whether it is debit or credit ("${word.slice(0, 20)}")`
      // With a sign and a mark the mark decides the direction, unless both say "minus": then it is a reversal.
    }
    if (indicator === 'D') minor = -Math.abs(minor)
    else if (indicator === 'C') minor = Math.abs(minor)
    else if (isSpendingPositive) minor = minor === 0 ? 0 : -minor
    return { minor, currency: read.currency ?? currency }
  }
  const currency = ownCurrency
  const debitCell = columns.debit === null ? '' : (fields[columns.debit]?.trim() ?? '')
  const creditCell = columns.credit === null ? '' : (fields[columns.credit]?.trim() ?? '')
  const debit = debitCell === '' || debitCell === '-' ? null : readAmount(debitCell, decimalMark, currency)
  const credit = creditCell === '' || creditCell === '-' ? null : readAmount(creditCell, decimalMark, currency)
  if (debitCell !== '' && debitCell !== '-' && !debit) return `"${debitCell.slice(0, 30)}" is not an amount`
  if (creditCell !== '' && creditCell !== '-' && !credit) return `"${creditCell.slice(0, 30)}" is not an amount`
  if (debit && debit.minor !== 0) {
    if (credit && credit.minor !== 0) return 'has a debit and a credit'
    return { minor: -Math.abs(debit.minor), currency: debit.currency ?? currency }
  }
  if (credit) return { minor: Math.abs(credit.minor), currency: credit.currency ?? currency }
  if (debit) return { minor: 0, currency: debit.currency ?? currency }
  return 'has no amount'
}

function balanceOf(text: string, mark: CsvMapping['decimalMark'], currency: string): number | null {
  const read = readAmount(text, mark, currency)
  if (!read) return null
  return read.indicator === 'D' ? -Math.abs(read.minor) : read.minor
}

/** Whether the last cell of a file without final line end has fewer decimals than its currency. */
function mayBeCut(cell: string, currency: string): boolean {
  const exponent = exponentOf(currency)
  const decimals = /[.,](\d*)\D*$/.exec(cell.trim())
  if (/[^\d.,]$/.test(cell.trim())) return false
  return exponent === 0 || !decimals || decimals[1]!.length !== exponent
}

function foreignOf(
  fields: readonly string[],
  { columns, decimalMark }: CsvMapping,
  minor: number,
  own: string,
): { minor: number; currency: string } | null {
  if (columns.foreignAmount === null) return null
  const cell = fields[columns.foreignAmount]?.trim() ?? ''
  if (cell === '') return null
  const named = columns.foreignCurrency === null ? '' : (fields[columns.foreignCurrency]?.trim().toUpperCase() ?? '')
  const read = readAmount(cell, decimalMark, /^[A-Z]{3}$/.test(named) ? named : 'XXX')
  const currency = read?.currency ?? (/^[A-Z]{3}$/.test(named) ? named : null)
  if (!read || !currency || currency === own || read.minor === 0) return null
  return { minor: minor < 0 ? -Math.abs(read.minor) : Math.abs(read.minor), currency }
}
