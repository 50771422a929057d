import { DateOrderEvidence, readDate } from '../../calendar/printed-date.ts'
import { english } from '../../messages/en.ts'
import { exponentOf } from '../../money/money.ts'
import { DecimalMarkEvidence, readAmount } from '../../money/printed-amount.ts'
import { suggestedCurrency } from '../currency-evidence.ts'
import { decoded, encodingOf, headText, linesOf } from '../encoding.ts'
import { askCurrency, askDateOrder, type Question, type Row, StatementError, type StatementFormat } from '../format.ts'
import { joined } from '../ofx/ofx.ts'

/** Quicken Interchange Format: a letter a line, `^` ends each transaction. Dates and amounts are as the program's country has them. */
export const qif: StatementFormat = {
  id: 'qif',
  name: 'QIF',
  detect(head, name) {
    const text = headText(head)
    if (/^\s*!(?:Type:(?:Bank|CCard|Cash|Oth)|Account|Option:|Clear:)/im.test(text)) return 1
    return /\.qif$/i.test(name) ? 0.3 : 0
  },
  async open(file, options) {
    const { messages = english } = options
    const { reading } = messages
    const encoding = encodingOf(file)
    const lines = () => linesOf(decoded(file, encoding))
    const order = new DateOrderEvidence()
    const decimals = new DecimalMarkEvidence()
    const texts: string[] = []
    let isQif = false
    let isMoney = false
    for (const { text } of lines()) {
      if (text.startsWith('!')) {
        isQif = true
        isMoney = moneyTypes.test(text)
      }
      if (isMoney && text.startsWith('D')) order.add(plainDate(text.slice(1)))
      if (isMoney && text.startsWith('T')) decimals.add(text.slice(1))
      if (isMoney && text.startsWith('P') && texts.length < 400) texts.push(text.slice(1))
    }
    if (!isQif) throw new StatementError(`${file.name}: no !Type line found`)
    const decided = order.decide()
    const questions: Question[] = []
    if (options.dateOrder === undefined && decided.certainty === 'ambiguous') {
      questions.push(askDateOrder(messages))
    }
    const dateOrder = options.dateOrder ?? decided.order
    const notes = [reading.encoding(encoding)]
    const suggestion =
      options.currency === undefined
        ? suggestedCurrency({
            account: '',
            heading: '',
            texts,
            provenOrder: options.dateOrder ?? (decided.certainty === 'certain' && order.differs ? decided.order : null),
            decimalMark: decimals.markFor(2),
          })
        : null
    // QIF has no field for it.
    if (options.currency === undefined) questions.push(askCurrency(suggestion, messages))
    if (suggestion) notes.push(reading.currencyTaken(suggestion.code, suggestion.reason))
    const currency = options.currency ?? suggestion?.code ?? 'XXX'
    return {
      format: 'qif',
      notes,
      mapping: null,
      questions,
      rows: () => rowsOf(lines(), dateOrder, decimals.markFor(exponentOf(currency)), currency),
    }
  },
}

const moneyTypes = /^!Type:\s*(?:Bank|CCard|Cash|Oth [AL])/i

/** Quicken writes `1/ 3'26`: a space for a missing zero, an apostrophe before years from 2000. */
function plainDate(text: string): string {
  return text
    .replace(/'\s*/, '/')
    .replace(/([/.-])\s+/g, '$1')
    .trim()
}

function* rowsOf(
  lines: Iterable<{ text: string; number: number; isEnded: boolean }>,
  order: 'dmy' | 'mdy' | 'ymd',
  mark: '.' | ',' | '\u066b',
  currency: string,
): Generator<Row> {
  let account = ''
  let isMoney = false
  let isAccount = false
  let record: { line: number; fields: Map<string, string>; raw: string[] } | null = null
  for (const { text, number, isEnded } of lines) {
    if (text.startsWith('!')) {
      isAccount = /^!Account/i.test(text)
      if (/^!Type/i.test(text)) isMoney = moneyTypes.test(text)
      continue
    }
    if (text.trim() === '') continue
    if (text.startsWith('^')) {
      if (record && isAccount) account = record.fields.get('N')?.trim() ?? account
      else if (record && isMoney) yield rowOf(record, account, order, mark, currency)
      record = null
      continue
    }
    record ??= { line: number, fields: new Map(), raw: [] }
    record.raw.push(text)
    const letter = text[0]!
    // S, E and $ tell how one amount is split over categories: the amount itself stands under T.
    if (!record.fields.has(letter)) record.fields.set(letter, text.slice(1))
    if (!isEnded) break
  }
  if (record && !isAccount)
    yield {
      kind: 'problem',
      line: record.line,
      raw: record.raw.join('\n').slice(0, 500),
      reason: 'this transaction has no end (^)',
    }
}

function rowOf(
  { line, fields, raw }: { line: number; fields: Map<string, string>; raw: string[] },
  account: string,
  order: 'dmy' | 'mdy' | 'ymd',
  mark: '.' | ',' | '\u066b',
  currency: string,
): Row {
  const whole = raw.join('\n')
  const problem = (reason: string): Row => ({ kind: 'problem', line, raw: whole.slice(0, 500), reason })
  const date = fields.get('D')
  if (date === undefined) return problem('has no date (D)')
  const day = readDate(plainDate(date), order)
  if (day === null) return problem(`"${date.slice(0, 30)}" is not a date`)
  const text = fields.get('T') ?? fields.get('U')
  if (text === undefined) return problem('has no amount (T)')
  const amount = readAmount(text.trim(), mark, currency)
  if (!amount) return problem(`"${text.slice(0, 30)}" is not an amount`)
  return {
    kind: 'transaction',
    account,
    day,
    valueDay: null,
    minor: amount.minor,
    currency,
    descriptor: joined(fields.get('P')?.trim() ?? '', fields.get('M')?.trim() ?? ''),
    foreign: null,
    bankId: null,
    balance: null,
    line,
    raw: whole,
  }
}
