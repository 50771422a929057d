import { DateOrderEvidence, isDate, readDate } from '../../calendar/printed-date.ts'
import { english } from '../../messages/en.ts'
import type { Messages } from '../../messages/messages.ts'
import { exponentOf } from '../../money/money.ts'
import { DecimalMarkEvidence, indicatorOf, readAmount } from '../../money/printed-amount.ts'
import { suggestedCurrency } from '../currency-evidence.ts'
import { askCurrency, askDateOrder, type Columns, type CsvMapping, type Question, type ReadOptions } from '../format.ts'
import { headerKey, type Meaning, meaningOf } from './header-names.ts'
import type { CsvRecord } from './records.ts'

const delimiters = [';', ',', '\t', '|'] as const
/** How many records the table's shape is judged by. */
const sampleSize = 400
const longestPreamble = 60

/** The shape of a table, before its dates and amounts are read. */
export interface Shape {
  readonly delimiter: string
  readonly preamble: number
  readonly hasHeader: boolean
  readonly header: readonly string[]
  readonly columns: Columns
}

/** Finds the delimiter, the header and the columns from the first records, as each delimiter would cut them. */
export function shapeOf(cut: (delimiter: string) => Iterable<CsvRecord>): Shape | null {
  let best: { shape: Shape; score: number } | null = null
  for (const delimiter of delimiters) {
    const records: CsvRecord[] = []
    for (const record of cut(delimiter)) {
      records.push(record)
      if (records.length >= sampleSize) break
    }
    const found = shapeWith(records, delimiter)
    if (found && (!best || found.score > best.score)) best = found
  }
  return best?.shape ?? null
}

function shapeWith(records: readonly CsvRecord[], delimiter: string): { shape: Shape; score: number } | null {
  if (!records.some(({ fields }) => fields.length >= 2)) return null
  const withHeader = headerIn(records)
  if (withHeader) {
    const { index, meanings } = withHeader
    const rows = bodyAfter(records, index + 1, records[index]!.fields.length)
    const columns = columnsByName(meanings, rows, records[index]!.fields) ?? columnsByContent(rows, meanings)
    if (columns) {
      const header = records[index]!.fields.map((cell) => cell.trim())
      const shape = { delimiter, preamble: index, hasHeader: true, header, columns }
      return { shape, score: 1000 + readableRows(rows, columns) + meanings.filter(Boolean).length }
    }
  }
  const width = usualWidth(records)
  if (width < 2) return null
  const start = records.findIndex(({ fields }) => fields.length === width && fields.some((cell) => isDate(cell.trim())))
  if (start === -1) return null
  const rows = bodyAfter(records, start, width)
  const columns = columnsByContent(rows, [])
  if (!columns) return null
  // A first row that is no row, directly above the table, is a header in words we do not know.
  const above = records[start - 1]
  const hasHeader =
    above !== undefined &&
    above.fields.length === width &&
    above.fields.filter((cell) => cell.trim() !== '').length >= 2
  const header = hasHeader ? above.fields.map((cell) => cell.trim()) : []
  const shape = { delimiter, preamble: hasHeader ? start - 1 : start, hasHeader, header, columns }
  return { shape, score: readableRows(rows, columns) }
}

/** The record that names the columns: the one with most known names, above the first row with a date. */
function headerIn(records: readonly CsvRecord[]): { index: number; meanings: (Meaning | null)[] } | null {
  let best: { index: number; meanings: (Meaning | null)[]; count: number } | null = null
  for (let index = 0; index < Math.min(records.length, longestPreamble); index++) {
    const { fields } = records[index]!
    if (fields.length < 2) continue
    if (fields.some((cell) => isDate(cell.trim()) && /\d/.test(cell))) continue
    const meanings = fields.map((cell) => (cell.length <= 60 ? meaningOf(cell) : null))
    const known = new Set(meanings.filter((meaning) => meaning !== null && meaning !== 'ignored'))
    const hasAmount = known.has('amount') || known.has('debit') || known.has('credit')
    const hasDate = known.has('date') || known.has('valueDate')
    if (!hasAmount || !hasDate) continue
    if (!best || known.size > best.count) best = { index, meanings, count: known.size }
  }
  return best
}

function bodyAfter(records: readonly CsvRecord[], start: number, width: number): string[][] {
  return records
    .slice(start)
    .filter(
      ({ fields, isBroken }) =>
        !isBroken && Math.abs(fields.length - width) <= 1 && fields.some((cell) => cell.trim() !== ''),
    )
    .map(({ fields }) => fields.map((cell) => cell.trim()))
}

/** How many cells most rows have: those with a date, where there are any. */
function usualWidth(all: readonly CsvRecord[]): number {
  const dated = all.filter(({ fields }) => fields.length >= 3 && fields.some((cell) => isDate(cell.trim())))
  const records = dated.length > 0 ? dated : all
  const counts = new Map<number, number>()
  for (const { fields } of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
  let best = 0
  let most = 0
  for (const [width, count] of counts) {
    if (width >= 2 && (count > most || (count === most && width > best))) {
      best = width
      most = count
    }
  }
  return best
}

/** A currency with three decimal places: what is an amount in any currency is one in this. */
const manyPlaces = 'KWD'
const isAmount = (cell: string) =>
  readAmount(cell, '.', manyPlaces) !== null || readAmount(cell, ',', manyPlaces) !== null
const isCode = (cell: string) => /^[A-Z]{3}$/.test(cell)

function share(rows: readonly string[][], column: number, test: (cell: string) => boolean): number {
  let seen = 0
  let passed = 0
  for (const row of rows) {
    const cell = row[column] ?? ''
    if (cell === '') continue
    seen += 1
    if (test(cell)) passed += 1
  }
  return seen === 0 ? 0 : passed / seen
}

function filled(rows: readonly string[][], column: number): number {
  return rows.filter((row) => (row[column] ?? '') !== '').length
}

/** Footers and blank lines aside, this much of a column must be what its name says. */
const enough = 0.6

function columnsByName(
  meanings: readonly (Meaning | null)[],
  rows: readonly string[][],
  header: readonly string[],
): Columns | null {
  const keys = header.map(headerKey)
  const all = (meaning: Meaning) => meanings.flatMap((found, index) => (found === meaning ? [index] : []))
  const fits = (column: number, test: (cell: string) => boolean) =>
    rows.length === 0 || filled(rows, column) === 0 || share(rows, column, test) >= enough
  const dates = all('date').filter((column) => fits(column, isDate))
  const valueDates = all('valueDate').filter((column) => fits(column, isDate))
  const filledDates = dates.filter((column) => rows.length === 0 || filled(rows, column) > 0)
  // A bank counts from the day on which a charge was posted, not from that of the purchase.
  const date =
    filledDates.find((column) => isPosting(keys[column] ?? '')) ?? filledDates[0] ?? dates[0] ?? valueDates[0]
  if (date === undefined) return null
  const amounts = all('amount').filter((column) => fits(column, isAmount))
  const debit = all('debit').find((column) => fits(column, isAmount) && !isWordColumn(rows, column)) ?? null
  const credit = all('credit').find((column) => fits(column, isAmount) && !isWordColumn(rows, column)) ?? null
  const pair = debit !== null && credit !== null
  const balance = all('balance').find((column) => fits(column, isAmount) && isRunning(rows, column)) ?? null
  const filledAmounts = amounts.filter((column) => filled(rows, column) > 0)
  const named = header.map((cell) => codeInHeader(cell))
  const isPerCurrency =
    amounts.length > 1 && amounts.every((column) => named[column] && /^[a-z]{3}$/.test(keys[column]!))
  const amount = pair
    ? null
    : ((isPerCurrency ? amounts[0] : null) ??
      (balance === null ? null : amountOfBalance(rows, filledAmounts, balance)) ??
      filledAmounts.find((column) => /^net/.test(keys[column]!)) ??
      filledAmounts[0] ??
      amounts[0] ??
      null)
  if (amount === null && debit === null && credit === null) return null
  const indicator =
    all('indicator').find((column) => share(rows, column, (cell) => indicatorOf(cell) !== null) >= enough) ??
    // "Debit/Credit", "Type" or "Soll" with the words in the cells.
    [...all('type'), ...all('debit'), ...all('credit')].find(
      (column) =>
        column !== debit && column !== credit && share(rows, column, (cell) => indicatorOf(cell) !== null) >= 0.95,
    ) ??
    null
  const currency =
    all('currency').find((column) => rows.length === 0 || share(rows, column, isCode) >= enough) ??
    meanings.findIndex((found, column) => found === 'valueDate' && share(rows, column, isCode) >= enough)
  const text = [...all('payee'), ...all('purpose')].filter((column) => column !== date)
  const first = (meaning: Meaning) => all(meaning)[0] ?? null
  const words = text.length > 0 ? text : all('type').filter((column) => column !== indicator)
  return {
    date,
    valueDate: valueDates.find((column) => column !== date) ?? dates.find((column) => column !== date) ?? null,
    amount,
    debit: amount === null ? debit : null,
    credit: amount === null ? credit : null,
    indicator,
    text: words.length > 0 ? words : restText(meanings, rows),
    currency: currency === -1 ? null : currency,
    balance,
    account: ownAccount(all('account'), keys, rows, text.length > 0),
    bankId: first('bankId'),
    status:
      first('status') ??
      positionOf(
        header,
        (column) => share(rows, column, (cell) => /^umsatz (?:gebucht|vorgemerkt)$/i.test(cell)) >= 0.9,
      ),
    foreignAmount: all('foreignAmount').find((column) => fits(column, isAmount)) ?? null,
    foreignCurrency: first('foreignCurrency'),
    kind: words === text ? (all('type').find((column) => column !== indicator) ?? null) : null,
    fee:
      amount === null || balance === null
        ? null
        : (all('fee').find((column) => feesFit(rows, amount, column, balance)) ?? null),
    payer: all('payer').find((column) => !isWordless(rows, column)) ?? null,
    others: isPerCurrency ? amounts.slice(1).map((column) => ({ column, currency: named[column]! })) : [],
  }
}

function isPosting(key: string): boolean {
  return /post|book|buchung|completed|clear|settle|comptab|contab/.test(key)
}

function positionOf(cells: readonly unknown[], test: (column: number) => boolean): number | null {
  const at = cells.findIndex((_, column) => test(column))
  return at === -1 ? null : at
}

function isWordless(rows: readonly string[][], column: number): boolean {
  return share(rows, column, (cell) => /\p{L}{2}/u.test(cell)) === 0
}

/** The currency that a header names: `Amount (EUR)`, `Umsatz in EUR`, `Montant en euro`, `CAD$`, `Betrag (€)`. */
function codeInHeader(cell: string): string | null {
  const code = /\b(EUR|USD|GBP|CHF|INR|BRL|CAD|AUD|NZD|PLN|SEK|NOK|DKK|CZK|HUF|RON|JPY|MXN|SGD|HKD|ZAR)\b/.exec(cell)
  if (code) return code[1]!
  if (/\beuros?\b/i.test(cell) || cell.includes('€')) return 'EUR'
  if (cell.includes('R$')) return 'BRL'
  if (cell.includes('£')) return 'GBP'
  return cell.includes('₹') ? 'INR' : null
}

const anyMark = (cell: string): number | null =>
  (readAmount(cell, '.', manyPlaces) ?? readAmount(cell, ',', manyPlaces))?.minor ?? null

/** Whether a column of balances moves: some exports print today's balance on every line. */
function isRunning(rows: readonly string[][], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '')
  return cells.length < 3 || new Set(cells).size > 1 ? !(cells.length >= 2 && new Set(cells).size === 1) : false
}

/** How many steps of the balance an amount explains, in either order of time. */
function stepsExplained(amounts: readonly (number | null)[], balances: readonly (number | null)[]): number {
  let up = 0
  let down = 0
  for (let i = 1; i < amounts.length; i++) {
    const [before, after] = [balances[i - 1] ?? null, balances[i] ?? null]
    if (before === null || after === null) continue
    if (amounts[i] !== null && after - before === amounts[i]) up += 1
    if (amounts[i - 1] !== null && before - after === amounts[i - 1]) down += 1
  }
  return Math.max(up, down)
}

/** Of several columns of amounts the one by which the balance moves; null where it does not tell. */
function amountOfBalance(rows: readonly string[][], columns: readonly number[], balance: number): number | null {
  if (columns.length < 2) return null
  const balances = rows.map((row) => anyMark(row[balance] ?? ''))
  const scored = columns.map((column) => ({
    column,
    steps: stepsExplained(
      rows.map((row) => anyMark(row[column] ?? '')),
      balances,
    ),
  }))
  const best = scored.reduce((a, b) => (b.steps > a.steps ? b : a))
  return best.steps > 0 && scored.filter(({ steps }) => steps === best.steps).length === 1 ? best.column : null
}

/** Whether the balance moves by amount and fee together, where there are fees at all. */
function feesFit(rows: readonly string[][], amount: number, fee: number, balance: number): boolean {
  const amounts = rows.map((row) => anyMark(row[amount] ?? ''))
  const fees = rows.map((row) => Math.abs(anyMark(row[fee] ?? '') ?? 0))
  if (fees.every((one) => one === 0)) return false
  const balances = rows.map((row) => anyMark(row[balance] ?? ''))
  const together = amounts.map((one, index) => (one === null ? null : one - fees[index]!))
  return stepsExplained(together, balances) > stepsExplained(amounts, balances)
}

/** The column of one's own account: never the other side's, which stands beside its name. */
function ownAccount(
  columns: readonly number[],
  keys: readonly string[],
  rows: readonly string[][],
  hasNames: boolean,
): number | null {
  const own = columns.filter((column) => {
    if (rows.length === 0) return true
    if (keys[column] === 'iban' && hasNames) return false
    const cells = rows.map((row) => row[column] ?? '')
    const few = Math.max(3, rows.length / 10)
    return cells.filter((cell) => cell !== '').length >= rows.length * 0.95 && new Set(cells).size <= few
  })
  const holds = (test: RegExp) => own.find((column) => share(rows, column, (cell) => test.test(cell)) >= enough)
  return holds(/^[A-Z]{2}\d{2}[A-Z0-9 ]{10,}$/) ?? holds(/\d{3}/) ?? own[0] ?? null
}

function isWordColumn(rows: readonly string[][], column: number): boolean {
  return filled(rows, column) > 0 && share(rows, column, (cell) => !/\d/.test(cell)) > 0.5
}

/** Columns of words that no name claims. */
function restText(meanings: readonly (Meaning | null)[], rows: readonly string[][]): number[] {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  const columns: number[] = []
  for (let column = 0; column < width; column++) {
    if (meanings[column]) continue
    if (share(rows, column, (cell) => /\p{L}{2}/u.test(cell) && !isDate(cell) && !isCode(cell)) >= 0.5)
      columns.push(column)
  }
  return columns
}

/** The columns of a table without known names: dates, amounts and words by what stands in them. */
function columnsByContent(rows: readonly string[][], meanings: readonly (Meaning | null)[]): Columns | null {
  if (rows.length === 0) return null
  const width = Math.max(...rows.map(({ length }) => length))
  const dates: number[] = []
  const numbers: number[] = []
  const words: number[] = []
  let currency: number | null = null
  let indicator: number | null = null
  for (let column = 0; column < width; column++) {
    if (filled(rows, column) === 0 || meanings[column] === 'ignored') continue
    if (share(rows, column, isDate) >= 0.8) dates.push(column)
    else if (share(rows, column, (cell) => isAmount(cell) && /\d/.test(cell)) >= 0.9) numbers.push(column)
    else if (share(rows, column, isCode) >= 0.95) currency ??= column
    else if (share(rows, column, (cell) => indicatorOf(cell) !== null) >= 0.95) indicator ??= column
    else if (share(rows, column, (cell) => /\p{L}{2}/u.test(cell)) >= 0.4) words.push(column)
  }
  // Amounts have decimals; whole numbers alone are ids, counts or card digits.
  const withDecimals = numbers.filter((column) => share(rows, column, (cell) => /[.,]\d{1,2}\D*$/.test(cell)) > 0.3)
  const amounts = withDecimals.length > 0 ? withDecimals : numbers
  const [date] = dates
  if (date === undefined || amounts.length === 0) return null
  const base = {
    date,
    valueDate: dates[1] ?? null,
    indicator,
    text: words.slice(0, 3),
    currency,
    account: null,
    bankId: null,
    status: null,
    foreignAmount: null,
    foreignCurrency: null,
    kind: null,
    fee: null,
    payer: null,
    others: [],
  }
  const told = byBalance(rows, amounts)
  if (told) return { ...base, ...told, debit: null, credit: null }
  const [first, second, third] = amounts
  // Two columns of which a row fills one: money out and money in.
  if (second !== undefined && rows.every((row) => (row[first!] ?? '') === '' || (row[second] ?? '') === ''))
    return { ...base, amount: null, debit: first!, credit: second, balance: third ?? null }
  return { ...base, amount: first!, debit: null, credit: null, balance: second ?? null }
}

/** Which of several columns of numbers is the balance, and which the amount that moves it. */
function byBalance(rows: readonly string[][], columns: readonly number[]): { amount: number; balance: number } | null {
  if (columns.length < 2) return null
  let best: { amount: number; balance: number; steps: number } | null = null
  const read = new Map(columns.map((column) => [column, rows.map((row) => anyMark(row[column] ?? ''))]))
  for (const balance of columns) {
    for (const amount of columns) {
      if (amount === balance) continue
      const steps = stepsExplained(read.get(amount)!, read.get(balance)!)
      if (steps > 0 && (!best || steps > best.steps || (steps === best.steps && balance > best.balance)))
        best = { amount, balance, steps }
    }
  }
  // A column of numbers that runs along by itself has to be told by more than one step.
  return best && best.steps >= Math.max(1, (rows.length - 1) * 0.6)
    ? { amount: best.amount, balance: best.balance }
    : null
}

function readableRows(rows: readonly string[][], { date, amount, debit, credit, others }: Columns): number {
  const cells = [amount, debit, credit, ...others.map(({ column }) => column)].filter((column) => column !== null)
  return rows.filter((row) => isDate(row[date] ?? '') && cells.some((column) => isAmount(row[column] ?? ''))).length
}

/** What tells this bank's files from another's. */
export function signatureOf({ delimiter, header, columns }: Shape): string {
  return [delimiter, ...(header.length > 0 ? header.map(headerKey) : [`no header ${JSON.stringify(columns)}`])].join(
    '|',
  )
}

const paymentWords =
  /payment\s+(?:received|thank)|thank you|autopay|payment - thank|zahlung erhalten|zahlungseingang|einzahlung|paiement re[cç]u|pago recibido|pagamento ricevuto|pagamento (?:recebido|efetuado)|online payment|mobile payment|directpay|payment\/credit|gutschrift|\brefund\b/i
const thanks =
  /thank you|payment received|zahlung erhalten|besten dank|paiement re[cç]u|merci de votre|pago recibido|gracias por su pago|pagamento ricevuto|pagamento recebido/i
const spendingType = /^(?:sale|purchase|debit|charge|fee|kauf|achat|compra|acquisto|payment card|card payment|pos)\b/i
const incomeType = /^(?:payment|credit|refund|return|gutschrift|deposit)\b/i

/** What stands above the table. */
export interface PreambleFacts {
  readonly account: string | null
  readonly currency: string | null
  readonly text: string
}

/**
 * Reads every record once: in which order dates are, which decimal mark amounts have, and which sign money spent has.
 * What only the person can say comes back as a question.
 */
export function mappingOf(
  shape: Shape,
  records: Iterable<CsvRecord>,
  options: ReadOptions,
  head: PreambleFacts,
): { mapping: CsvMapping; questions: Question[]; notes: string[]; isCurrencyNamed: boolean } {
  const { messages = english } = options
  const { reading } = messages
  const { columns } = shape
  const order = new DateOrderEvidence()
  const decimals = new DecimalMarkEvidence()
  const currencies = new Map<string, number>()
  const amountColumns = [columns.amount, columns.debit, columns.credit, columns.balance].filter(
    (column) => column !== null,
  )
  const sample: string[][] = []
  let index = -1
  let seen = 0
  for (const { fields, isBroken } of records) {
    index += 1
    if (index < shape.preamble + (shape.hasHeader ? 1 : 0) || isBroken) continue
    const date = fields[columns.date]?.trim() ?? ''
    if (date === '' || !/\d/.test(date)) continue
    if (!isDate(date)) continue
    // A file of a million lines tells no more in its second half than in its first; its dates' order it may.
    seen += 1
    if (seen < 50_000 || seen % 50 === 0) {
      order.add(date)
      for (const column of amountColumns) {
        const cell = fields[column]
        if (cell) decimals.add(cell)
      }
    }
    if (sample.length < 4000) sample.push(fields)
    if (columns.currency !== null) {
      const code = fields[columns.currency]?.trim() ?? ''
      if (isCode(code)) currencies.set(code, (currencies.get(code) ?? 0) + 1)
    }
  }
  const questions: Question[] = []
  const notes: string[] = []
  const decided = order.decide()
  if (options.dateOrder === undefined && decided.certainty === 'ambiguous') {
    questions.push(askDateOrder(messages))
  }
  if (decided.certainty === 'likely') notes.push(reading.runInOrder(decided.order === 'mdy'))
  if (decimals.isMixed) notes.push(reading.mixedMarks())
  const isIso = sample.length > 0 && sample.every((fields) => /^\s*\d{4}/.test(fields[columns.date] ?? ''))
  const dateOrder = options.dateOrder ?? (isIso ? 'ymd' : decided.order)
  const mostUsed = [...currencies].sort((a, b) => b[1] - a[1])[0]?.[0]
  const inHeader = amountColumns.map((column) => codeInHeader(shape.header[column] ?? '')).find((code) => code !== null)
  const named = mostUsed ?? inHeader ?? head.currency ?? currencyInCells(sample, amountColumns)
  const suggestion =
    named === null && options.currency === undefined
      ? suggestedCurrency({
          account: head.account ?? accountIn(sample, columns),
          heading: [head.text, ...shape.header].join('\n'),
          texts: sample.slice(0, 400).map((fields) => columns.text.map((column) => fields[column] ?? '').join(' ')),
          provenOrder: options.dateOrder ?? (decided.certainty === 'certain' && order.differs ? decided.order : null),
          decimalMark: decimals.markFor(2),
        })
      : null
  if (named === null && options.currency === undefined) questions.push(askCurrency(suggestion, messages))
  if (suggestion) notes.push(reading.currencyTaken(suggestion.code, suggestion.reason))
  const currency = mostUsed ?? options.currency ?? named ?? suggestion?.code ?? unknownCurrency
  const decimalMark = decimals.markFor(exponentOf(currency))
  const sign = signOf(sample, shape, dateOrder, decimalMark, currency, messages)
  if (options.positive === undefined && sign.note) notes.push(sign.note)
  const mapping: CsvMapping = {
    signature: signatureOf(shape),
    ...shape,
    dateOrder,
    decimalMark,
    isSpendingPositive: options.positive === undefined ? sign.isSpendingPositive : options.positive === 'spending',
    currency,
  }
  return { mapping, questions, notes, isCurrencyNamed: named !== null }
}

/** Until the person says which it is. */
const unknownCurrency = 'XXX'

function accountIn(rows: readonly string[][], { account }: Columns): string {
  return account === null ? '' : (rows[0]?.[account]?.trim() ?? '')
}

function currencyInCells(rows: readonly string[][], columns: readonly number[]): string | null {
  for (const row of rows.slice(0, 200)) {
    for (const column of columns) {
      const cell = row[column] ?? ''
      const found = (readAmount(cell, '.', manyPlaces) ?? readAmount(cell, ',', manyPlaces))?.currency
      if (found) return found
    }
  }
  return null
}

/** Whether positive amounts are money spent: told by the running balance, else by words, else by how many there are. */
function signOf(
  rows: readonly string[][],
  { columns, header }: Shape,
  order: CsvMapping['dateOrder'],
  mark: CsvMapping['decimalMark'],
  currency: string,
  { reading }: Messages,
): { isSpendingPositive: boolean; note: string | null } {
  if (columns.amount === null || columns.indicator !== null) return { isSpendingPositive: false, note: null }
  const read = rows.flatMap((row) => {
    const amount = readAmount((row[columns.amount!] ?? '').trim(), mark, currency)
    const balance =
      columns.balance === null ? null : (readAmount((row[columns.balance] ?? '').trim(), mark, currency)?.minor ?? null)
    const hasDate = readDate((row[columns.date] ?? '').trim(), order) !== null
    return amount && hasDate && amount.indicator === null ? [{ row, minor: amount.minor, balance }] : []
  })
  let asIs = 0
  let flipped = 0
  for (let i = 1; i < read.length; i++) {
    const previous = read[i - 1]!
    const current = read[i]!
    if (previous.balance === null || current.balance === null || current.minor === 0) continue
    const step = current.balance - previous.balance
    if (step === current.minor || -step === previous.minor) asIs += 1
    if (step === -current.minor || -step === -previous.minor) flipped += 1
  }
  if (asIs + flipped >= 2 && asIs !== flipped) {
    return flipped > asIs
      ? { isSpendingPositive: true, note: reading.spendingByBalance() }
      : { isSpendingPositive: false, note: null }
  }
  const moved = read.filter(({ minor }) => minor !== 0)
  if (moved.length === 0) return { isSpendingPositive: false, note: null }
  let spendingPositive = 0
  let spendingNegative = 0
  const typeColumn = header.findIndex((cell) => /^(?:transaction )?type$|buchungstext|umsatzart|^tipo$/i.test(cell))
  for (const { row, minor } of moved) {
    const text = columns.text.map((column) => row[column] ?? '').join(' ')
    const type = typeColumn === -1 ? '' : (row[typeColumn] ?? '').trim()
    const isPayment = paymentWords.test(text) || (incomeType.test(type) && !spendingType.test(type))
    const isSpending = !isPayment && spendingType.test(type)
    if ((isPayment && minor < 0) || (isSpending && minor > 0)) spendingPositive += 1
    if ((isPayment && minor > 0) || (isSpending && minor < 0)) spendingNegative += 1
  }
  const thanked = moved.filter(({ row }) => thanks.test(columns.text.map((column) => row[column] ?? '').join(' ')))
  const negatives = moved.filter(({ minor }) => minor < 0)
  // Every negative line thanks for a payment, and no positive one does: a card statement, however short.
  if (thanked.length > 0 && thanked.length === negatives.length && thanked.every(({ minor }) => minor < 0))
    return { isSpendingPositive: true, note: reading.spendingAsOnCard() }
  // Every line says what it is, and all of them the same: few lines are enough.
  if (spendingNegative === 0 && spendingPositive === moved.length)
    return { isSpendingPositive: true, note: reading.spendingAsOnCard() }
  const positives = moved.filter(({ minor }) => minor > 0).length
  const isMostlyPositive = positives / moved.length > 0.8
  const isRatherPositive = positives / moved.length > 0.6
  if (spendingPositive > spendingNegative && (isRatherPositive || spendingPositive >= 3))
    return { isSpendingPositive: true, note: reading.spendingAsOnCard() }
  if (isMostlyPositive && spendingNegative === 0 && moved.length >= 3)
    return {
      isSpendingPositive: true,
      note: reading.spendingMostly(),
    }
  return { isSpendingPositive: false, note: null }
}
