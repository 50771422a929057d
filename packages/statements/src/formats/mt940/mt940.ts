import { type Day, dayOf, partsOf } from '../../calendar/day.ts'
import { english } from '../../messages/en.ts'
import { minorOf } from '../../money/money.ts'
import { decoded, encodingOf, headText, linesOf, type TextLine } from '../encoding.ts'
import { type Row, StatementError, type StatementFormat } from '../format.ts'

/** SWIFT MT940 (and MT942) customer statements, with the structured `:86:` fields of German and Dutch banks. */
export const mt940: StatementFormat = {
  id: 'mt940',
  name: 'MT940',
  detect(head, name) {
    const text = headText(head)
    if (/^:20:/m.test(text) && /^:(?:25|28C?|60[FM]):/m.test(text)) return 1
    if (/^:61:\d{6}/m.test(text)) return 0.8
    return /\.(?:sta|mt940|940)$/i.test(name) ? 0.3 : 0
  },
  async open(file, { messages = english }) {
    const encoding = encodingOf(file)
    const lines = () => linesOf(decoded(file, encoding))
    let isStatement = false
    for (const { text } of lines()) {
      if (/^:(?:61|60[FM]|20):/.test(text)) {
        isStatement = true
        break
      }
    }
    if (!isStatement) throw new StatementError(`${file.name}: no :20:, :60F: or :61: field found`)
    return {
      format: 'mt940',
      notes: [messages.reading.encoding(encoding)],
      mapping: null,
      questions: [],
      rows: () => rowsOf(lines()),
    }
  },
}

interface Field {
  tag: string
  line: number
  lines: string[]
  isEnded: boolean
}

/** The fields `:TAG:` with their continuation lines. */
function* fieldsOf(lines: Iterable<TextLine>): Generator<Field> {
  let field: Field | null = null
  for (const { text, number, isEnded } of lines) {
    const start = /^(?:\{[14]:[^}]*\}?)?:(\d{2}[A-Z]?):(.*)$/.exec(text)
    if (start) {
      if (field) yield field
      field = { tag: start[1]!, line: number, lines: [start[2]!], isEnded }
    } else if (/^-\}?|^\{/.test(text) && !/^-[^}]/.test(text)) {
      if (field) yield field
      field = null
      yield { tag: '-', line: number, lines: [], isEnded }
    } else if (field) {
      field.lines.push(text)
      field.isEnded = isEnded
    }
  }
  if (field) yield field
}

interface Line61 {
  readonly day: Day
  readonly valueDay: Day
  readonly minor: number
  readonly reference: string | null
  readonly supplement: string
}

function* rowsOf(lines: Iterable<TextLine>): Generator<Row> {
  let account = ''
  let currency = 'XXX'
  let pending: { field: Field; line: Line61; info: Field | null } | null = null
  let isOpen = false
  let lastLine = 1
  const flush = function* (): Generator<Row> {
    if (!pending) return
    const { field, line, info } = pending
    const text = info ? textOf(info.lines) : ''
    yield {
      kind: 'transaction',
      account,
      day: line.day,
      valueDay: line.valueDay,
      minor: line.minor,
      currency,
      descriptor: text || line.supplement || line.reference || '',
      foreign: null,
      bankId: line.reference,
      balance: null,
      line: field.line,
      raw: [`:61:${field.lines.join('\n')}`, ...(info ? [`:86:${info.lines.join('\n')}`] : [])].join('\n'),
    }
    pending = null
  }
  for (const field of fieldsOf(lines)) {
    lastLine = field.line
    switch (field.tag) {
      case '20':
        yield* flush()
        account = ''
        break
      case '25':
        account = field.lines[0]!.trim()
        break
      case '60F':
      case '60M':
      case '62F':
      case '62M': {
        yield* flush()
        const isOpening = field.tag.startsWith('60')
        isOpen = isOpening
        const read = balanceOf(field.lines[0]!)
        if (!read || !field.isEnded) {
          if (!read)
            yield { kind: 'problem', line: field.line, raw: field.lines[0]!, reason: 'this balance cannot be read' }
          break
        }
        currency = read.currency
        yield {
          kind: 'balance',
          account,
          which: isOpening ? 'opening' : 'closing',
          day: read.day,
          minor: read.minor,
          currency,
        }
        break
      }
      case '61': {
        yield* flush()
        const read = line61(field.lines, currency, field.isEnded)
        if (typeof read === 'string')
          yield { kind: 'problem', line: field.line, raw: `:61:${field.lines.join('\n')}`.slice(0, 500), reason: read }
        else pending = { field, line: read, info: null }
        break
      }
      case '86':
        if (pending && !pending.info) pending.info = field
        break
      case '-':
        yield* flush()
        break
    }
  }
  yield* flush()
  if (isOpen)
    yield {
      kind: 'problem',
      line: lastLine,
      raw: '',
      reason: 'the file ends before the closing balance (:62F:): lines may be missing',
    }
}

function balanceOf(text: string): { day: Day | null; minor: number; currency: string } | null {
  const match = /^([CD])(\d{2})(\d{2})(\d{2})([A-Z]{3})([\d,]+)\s*$/.exec(text)
  if (!match) return null
  const [, sign, year, month, date, currency, amount] = match as unknown as string[]
  const minor = commaAmount(amount!, currency!)
  if (minor === null) return null
  return {
    day: dayOf(century(year!), Number(month), Number(date)),
    minor: sign === 'D' && minor !== 0 ? -minor : minor,
    currency: currency!,
  }
}

function century(year: string): number {
  return Number(year) < 80 ? 2000 + Number(year) : 1900 + Number(year)
}

/** SWIFT amounts have a decimal comma, always: `12,` is twelve. */
function commaAmount(text: string, currency: string): number | null {
  return /^\d+,\d*$/.test(text) ? minorOf(text.replace(',', '.').replace(/\.$/, ''), currency) : null
}

const entry = /^(\d{2})(\d{2})(\d{2})(\d{2})?(\d{2})?(R?[CD]|E[CD])([A-Z])?(\d[\d,]*)([NFS][A-Z0-9]{3})(.*)$/

function line61(lines: readonly string[], currency: string, isEnded: boolean): Line61 | string {
  const match = entry.exec(lines[0]!)
  if (!match) return 'this line (:61:) is damaged or cut short'
  if (!isEnded && lines.length === 1 && match[10] === '') return 'the file ends inside this line (:61:)'
  const [, year, month, date, bookedMonth, bookedDate, mark, , amount, , rest] = match as unknown as string[]
  const valueDay = dayOf(century(year!), Number(month), Number(date))
  if (valueDay === null) return `"${year}${month}${date}" is not a date`
  const minor = commaAmount(amount!, currency)
  if (minor === null) return `"${amount}" is not an amount`
  // RC takes a credit back: money leaves; RD gives a debit back.
  const leaves = mark === 'D' || mark === 'RC' || mark === 'ED'
  const [own, bank] = rest!.split('//')
  const reference = (bank?.trim() || own?.trim() || '').replace(/^NONREF$/, '')
  return {
    day:
      bookedMonth && bookedDate ? (bookedOn(valueDay, Number(bookedMonth), Number(bookedDate)) ?? valueDay) : valueDay,
    valueDay,
    minor: leaves && minor !== 0 ? -minor : minor,
    reference: reference === '' ? null : reference,
    supplement: lines.slice(1).join(' ').trim(),
  }
}

/** The booking day has no year: it is the one nearest to the value day. */
function bookedOn(valueDay: Day, month: number, date: number): Day | null {
  const { year } = partsOf(valueDay)
  let best: Day | null = null
  for (const y of [year - 1, year, year + 1]) {
    const day = dayOf(y, month, date)
    if (day !== null && (best === null || Math.abs(day - valueDay) < Math.abs(best - valueDay))) best = day
  }
  return best
}

/** The text of an `:86:` field: payee, then purpose, out of `?20`… or `/NAME/…` subfields, or as it stands. */
function textOf(lines: readonly string[]): string {
  const whole = lines.join('')
  const german = /^\d{3}\D?(?=\?\d{2}|[^?]*\?\d{2})/.test(whole) || /^\?\d{2}/.test(whole)
  if (german) {
    const parts = whole
      .split(/\?(?=\d{2})/)
      .slice(1)
      .map((part) => [Number(part.slice(0, 2)), part.slice(2)] as const)
    const pick = (low: number, high: number) =>
      parts.filter(([code]) => code >= low && code <= high).map(([, text]) => text)
    const name = pick(32, 33).join('').trim()
    const purpose = [...pick(20, 29), ...pick(60, 63)].join('').trim()
    const kind = pick(0, 0).join('').trim()
    return [name, purpose].filter((part) => part !== '').join(' ') || kind
  }
  if (/^\/[A-Z]{2,4}\//.test(whole)) {
    const name = /\/(?:NAME|BENM\/\/NAME|ORDP\/\/NAME|CNTP\/[^/]*\/[^/]*)\/([^/]*)/.exec(whole)?.[1]?.trim() ?? ''
    const purpose = /\/REMI\/(?:USTD\/\/?|STRD\/[^/]*\/)?([^/]*)/.exec(whole)?.[1]?.trim() ?? ''
    const found = [name, purpose].filter((part) => part !== '').join(' ')
    if (found !== '') return found
  }
  return lines
    .map((line) => line.trimEnd())
    .join(' ')
    .trim()
}
