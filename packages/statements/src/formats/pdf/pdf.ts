import { pdfTextItems } from '@offhook/documents/pdf'
import { type Day, dayOf, partsOf } from '../../calendar/day.ts'
import { DateOrderEvidence, isDate, readDate } from '../../calendar/printed-date.ts'
import { english } from '../../messages/en.ts'
import { exponentOf } from '../../money/money.ts'
import { DecimalMarkEvidence, readAmount } from '../../money/printed-amount.ts'
import { meaningOf } from '../csv/header-names.ts'
import { suggestedCurrency } from '../currency-evidence.ts'
import { headText } from '../encoding.ts'
import {
  askCurrency,
  askDateOrder,
  type OpenedStatement,
  type Question,
  type ReadOptions,
  type Row,
  StatementError,
  type StatementFile,
  type StatementFormat,
} from '../format.ts'

/**
 * Statements as PDF with a text layer. Words that share a height are a line; lines that begin with a date and hold an
 * amount are transactions, lines under them without either continue their text. The columns of amounts are told apart by
 * where their right edges stand and by the heading above them; a running balance checks the reading.
 */
export const pdf: StatementFormat = {
  id: 'pdf',
  name: 'PDF',
  detect(head) {
    return headText(head.subarray(0, 1024)).includes('%PDF-') ? 1 : 0
  },
  async open(file, options) {
    return openPdf(file, options)
  },
}

interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
}

interface Line {
  readonly page: number
  readonly words: readonly Word[]
  readonly top: number
}

async function openPdf(file: StatementFile, options: ReadOptions): Promise<OpenedStatement> {
  const { pages, notRead } = await pdfTextItems(joinedBytes(file)).catch((error: Error) => {
    throw new StatementError(`${file.name}: ${error.message}`)
  })
  const lines = pages.flatMap(({ page, items }) => linesOf(page, items))
  if (lines.length === 0)
    throw new StatementError(`${file.name}: this PDF has no text; a scan cannot be read as a statement`)
  const found = rowsIn(lines, options)
  if (found.count === 0) throw new StatementError(`${file.name}: no line with a date and an amount found in this PDF`)
  const rows: Row[] = [
    ...notRead.map(
      ({ part, why }): Row => ({ kind: 'problem', line: pageOf(part), raw: '', reason: `${part}: ${why}` }),
    ),
    ...found.rows,
  ]
  return {
    format: 'pdf',
    notes: [(options.messages ?? english).reading.pages(pages.length), ...found.notes],
    mapping: null,
    questions: found.questions,
    rows: () => rows,
  }
}

function joinedBytes(file: StatementFile): Uint8Array {
  const chunks = [...file.chunks()]
  if (chunks.length === 1) return chunks[0]!
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function pageOf(part: string): number {
  return Number(/\d+/.exec(part)?.[0] ?? 1)
}

interface Item {
  readonly text: string
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** Items whose middles stand at one height, from left to right; pieces that touch are one word group. */
function linesOf(page: number, items: readonly Item[]): Line[] {
  const drawn = items
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => middleOf(a) - middleOf(b) || a.box.x - b.box.x)
  const lines: Item[][] = []
  for (const item of drawn) {
    const line = lines[lines.length - 1]
    const height = Math.max(4, item.box.height || 8)
    if (line && Math.abs(middleOf(item) - middleOf(line[0]!)) < height * 0.45) line.push(item)
    else lines.push([item])
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.box.x - b.box.x)
    const words: { text: string; left: number; right: number }[] = []
    for (const { text, box } of sorted) {
      const last = words[words.length - 1]
      const gap = last ? box.x - last.right : Number.POSITIVE_INFINITY
      const space = Math.max(3, (box.height || 8) * 0.75)
      if (last && gap < space) {
        last.text += gap > 0.8 && !last.text.endsWith(' ') && !text.startsWith(' ') ? ` ${text}` : text
        last.right = box.x + box.width
      } else words.push({ text, left: box.x, right: box.x + box.width })
    }
    return { page, top: sorted[0]!.box.y, words: words.map((word) => ({ ...word, text: word.text.trim() })) }
  })
}

function middleOf({ box }: Item): number {
  return box.y + box.height / 2
}

const shortDate = /^(\d{1,2})[./-](\d{1,2})\.?(?=\s|$)/
const namedShortDate = /^(?:(\d{1,2})[ -]?([A-Za-z]{3,9})|([A-Za-z]{3,9}) (\d{1,2}))\.?(?=\s|$)/
const fullDate =
  /^(\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[ -][\p{L}]{3,9}\.?[ -]\d{2,4}|[\p{L}]{3,9} \d{1,2},? \d{4})(?=\s|$)/u

/** A date at the beginning of a text, and what follows it. */
function dateAt(text: string): { printed: string; rest: string; hasYear: boolean } | null {
  const full = fullDate.exec(text)
  if (full && isDate(full[1]!)) return { printed: full[1]!, rest: text.slice(full[0].length).trim(), hasYear: true }
  const short = shortDate.exec(text)
  if (short && Number(short[1]) <= 31 && Number(short[2]) <= 31)
    return { printed: short[0].trim(), rest: text.slice(short[0].length).trim(), hasYear: false }
  const named = namedShortDate.exec(text)
  if (named && readDate(`${named[1] ?? named[4]} ${named[2] ?? named[3]} 2024`, 'dmy') !== null)
    return {
      printed: `${named[1] ?? named[4]} ${named[2] ?? named[3]}`,
      rest: text.slice(named[0].length).trim(),
      hasYear: false,
    }
  return null
}

const amountShape =
  /^[+\-−–(]?\s?(?:[A-Z]{3}|[€£$₹]|R\$)?\s?-?\d{1,3}(?:[.,' \u00a0]?\d{2,3})*[.,]\d{2}\s?(?:[A-Z]{3}|[€£$₹])?\s?(?:[-−+)]|CR|DR|[SHDC])?$/

interface Candidate {
  readonly line: Line
  readonly printed: string
  readonly hasYear: boolean
  readonly valuePrinted: string | null
  readonly text: string[]
  readonly amounts: readonly Word[]
}

const summary =
  /^(?:total|sub-?total|summe|gesamt|saldo|solde|opening|closing|beginning|ending|balance (?:brought|carried)|previous balance|new balance|start balance|end balance|alter|neuer|anfang|end|übertrag|ubertrag|report|ancien|nouveau|page|seite)\b/i

function rowsIn(
  lines: readonly Line[],
  options: ReadOptions,
): { rows: Row[]; count: number; notes: string[]; questions: Question[] } {
  const { messages = english } = options
  const { reading } = messages
  const candidates: Candidate[] = []
  const headings: Line[] = []
  const stated: { which: 'opening' | 'closing'; text: string; page: number }[] = []
  let open: Candidate | null = null
  for (const line of lines) {
    const whole = line.words.map(({ text }) => text).join(' ')
    const balance = statedIn(whole)
    if (balance) stated.push({ ...balance, page: line.page })
    const first = line.words[0]
    const dated = first ? dateAt(first.text) : null
    const amounts = line.words.filter(({ text }) => amountShape.test(text))
    if (dated && amounts.length > 0 && !balance) {
      const words: string[] = dated.rest === '' ? [] : [dated.rest]
      let valuePrinted: string | null = null
      for (const word of line.words.slice(1)) {
        if (amounts.includes(word)) continue
        const second = dateAt(word.text)
        if (second && second.rest === '' && valuePrinted === null) valuePrinted = second.printed
        else words.push(word.text)
      }
      const value = words[0] === undefined ? null : dateAt(words[0])
      if (value && valuePrinted === null && value.rest !== '') {
        valuePrinted = value.printed
        words[0] = value.rest
      }
      open = { line, printed: dated.printed, hasYear: dated.hasYear, valuePrinted, text: words, amounts }
      candidates.push(open)
      continue
    }
    if (amounts.length === 0 && namesColumns(line)) {
      headings.push(line)
      open = null
      continue
    }
    const isBelow =
      open !== null && open.line.page === line.page && line.top - open.line.top < 60 && open.text.length < 6
    if (
      isBelow &&
      amounts.length === 0 &&
      !summary.test(whole) &&
      first !== undefined &&
      first.left > open!.line.words[0]!.left + 5
    )
      open!.text.push(whole)
    else open = null
  }
  const order = new DateOrderEvidence()
  const decimals = new DecimalMarkEvidence()
  const year = yearOf(lines)
  for (const { printed, hasYear, amounts } of candidates) {
    order.add(hasYear ? printed : `${printed.replace(/\.$/, '')}${printed.includes(' ') ? ' ' : '/'}${year ?? 2024}`)
    for (const { text } of amounts) decimals.add(text)
  }
  const account = accountOf(lines)
  const decided = order.decide()
  const named = options.currency ?? currencyOf(lines)
  const suggestion =
    named === null
      ? suggestedCurrency({
          account,
          heading: headings.map(textOf).join('\n'),
          texts: lines.slice(0, 400).map(textOf),
          provenOrder: options.dateOrder ?? (decided.certainty === 'certain' && order.differs ? decided.order : null),
          decimalMark: decimals.markFor(2),
        })
      : null
  const currency = named ?? suggestion?.code ?? 'XXX'
  const mark = decimals.markFor(exponentOf(currency))
  const dateOrder = options.dateOrder ?? decided.order
  const columns = columnsOf(candidates, headings)
  const questions: Question[] = []
  if (options.dateOrder === undefined && decided.certainty === 'ambiguous') questions.push(askDateOrder(messages))
  if (named === null) questions.push(askCurrency(suggestion, messages))
  const read = candidates.map((candidate) => readCandidate(candidate))
  const isFlipped = signByBalance(read)
  const rows: Row[] = []
  let previous: Day | null = null
  for (const row of read) {
    if (row.day === null || row.minor === null) {
      rows.push({
        kind: 'problem',
        line: row.page,
        raw: row.raw,
        reason: row.day === null ? `"${row.printed}" is not a date` : 'no amount can be read on this line',
      })
      continue
    }
    previous = row.day
    rows.push({
      kind: 'transaction',
      account,
      day: row.day,
      valueDay: null,
      minor: isFlipped && row.minor !== 0 ? -row.minor : row.minor,
      currency,
      descriptor: row.text,
      foreign: null,
      bankId: null,
      balance: row.balance,
      line: row.page,
      raw: row.raw,
    })
  }
  for (const { which, text } of stated) {
    const amount = readAmount(text, mark, currency)
    if (amount)
      rows.push({
        kind: 'balance',
        account,
        which,
        day: previous,
        minor: amount.indicator === 'D' ? -Math.abs(amount.minor) : amount.minor,
        currency,
      })
  }
  const notes = [
    reading.runningBalance(columns.balance !== null),
    ...(isFlipped ? [reading.signsTurned()] : []),
    ...(suggestion ? [reading.currencyTaken(suggestion.code, suggestion.reason)] : []),
  ]
  return { rows, count: candidates.length, notes, questions }

  function readCandidate({ line, printed, hasYear, text, amounts }: Candidate) {
    const day = dayOfPrinted(printed, hasYear)
    let minor: number | null = null
    let balance: number | null = null
    for (const word of amounts) {
      const amount = readAmount(word.text, mark, currency)
      if (!amount) continue
      const value =
        amount.indicator === 'D'
          ? -Math.abs(amount.minor)
          : amount.indicator === 'C'
            ? Math.abs(amount.minor)
            : amount.minor
      const column = columns.of(word)
      if (column === 'balance') balance = value
      else if (column === 'debit') minor = -Math.abs(value)
      else if (column === 'credit') minor = Math.abs(value)
      else minor ??= value
    }
    const raw = [line.words.map((word) => word.text).join(' '), ...text.slice(1)].join('\n')
    return { day, minor, balance, printed, page: line.page, raw, text: text.join(' ').replace(/\s+/g, ' ').trim() }
  }

  function dayOfPrinted(printed: string, hasYear: boolean): Day | null {
    if (hasYear) return readDate(printed, dateOrder)
    if (year === null) return null
    const plain = printed.replace(/\.$/, '')
    const withYear = (y: number) => readDate(plain.includes(' ') ? `${plain} ${y}` : `${plain}/${y}`, dateOrder)
    const latest = latestDay(lines)
    const same = withYear(year)
    // A statement of January still shows days of December.
    return same !== null && latest !== null && same > latest + 15 ? withYear(year - 1) : same
  }
}

/** Whether a line is the head of a table: two of its cells name columns, or all of it is one cell that begins as a head does. */
function namesColumns({ words }: Line): boolean {
  const meanings = words.map(({ text }) => (text.length <= 60 ? meaningOf(text) : null))
  const isColumn = meanings.some(
    (meaning) => meaning === 'date' || meaning === 'amount' || meaning === 'balance' || meaning === 'debit',
  )
  if (!isColumn) return false
  return meanings.filter((meaning) => meaning !== null).length >= 2 || (words.length === 1 && meanings[0] === 'date')
}

/** Balances that the statement names in words. */
function statedIn(text: string): { which: 'opening' | 'closing'; text: string } | null {
  const amount =
    /([+\-−(]?\s?(?:[€£$₹]|R\$)?\s?\d[\d.,' \u00a0]*[.,]\d{2}\s?(?:[-−)]|CR|DR|[SHDC](?![\p{L}]))?)\s*(?:[A-Z]{3}|[€£$])?$/u.exec(
      text,
    )?.[1]
  if (!amount) return null
  if (
    /opening balance|beginning balance|previous balance|balance brought forward|start(?:ing)? balance|alter (?:konto)?(?:saldo|stand)|anfangssaldo|saldo anterior|saldo iniziale|saldo inicial|ancien solde|solde (?:initial|pr[ée]c[ée]dent)/i.test(
      text,
    )
  )
    return { which: 'opening', text: amount }
  if (
    /closing balance|ending balance|new balance|balance carried forward|end(?:ing)? balance|neuer (?:konto)?(?:saldo|stand)|endsaldo|saldo actual|saldo final|saldo finale|nouveau solde|solde final/i.test(
      text,
    )
  )
    return { which: 'closing', text: amount }
  return null
}

type Column = 'amount' | 'debit' | 'credit' | 'balance'

/** Columns of amounts by their right edges, named by the heading above, or by how often each is filled. */
function columnsOf(
  candidates: readonly Candidate[],
  headings: readonly Line[],
): { of(word: Word): Column; balance: number | null } {
  const edges: { right: number; count: number }[] = []
  for (const { amounts } of candidates) {
    for (const { right } of amounts) {
      const near = edges.find((edge) => Math.abs(edge.right - right) < 9)
      if (near) near.count += 1
      else edges.push({ right, count: 1 })
    }
  }
  edges.sort((a, b) => a.right - b.right)
  const names = new Map<number, Column>()
  for (const { words } of headings) {
    for (const { text, left, right } of words) {
      const meaning = meaningOf(text)
      if (meaning !== 'amount' && meaning !== 'debit' && meaning !== 'credit' && meaning !== 'balance') continue
      const nearest = [...edges].sort((a, b) => distance(a.right, left, right) - distance(b.right, left, right))[0]
      if (nearest && distance(nearest.right, left, right) < 40 && !names.has(nearest.right))
        names.set(nearest.right, meaning)
    }
  }
  const isNamed = names.size > 0
  if (!isNamed && edges.length >= 2) {
    // The last column, filled on most lines beside another one, is the balance.
    const last = edges[edges.length - 1]!
    const beside = candidates.filter(({ amounts }) => amounts.length >= 2).length
    if (beside > candidates.length * 0.5) names.set(last.right, 'balance')
    if (edges.length === 3) {
      names.set(edges[0]!.right, 'debit')
      names.set(edges[1]!.right, 'credit')
    }
  }
  const of = ({ right }: Word): Column => {
    const edge = [...edges].sort((a, b) => Math.abs(a.right - right) - Math.abs(b.right - right))[0]
    return (edge && names.get(edge.right)) ?? 'amount'
  }
  const balance = [...names].find(([, name]) => name === 'balance')?.[0] ?? null
  return { of, balance }
}

function distance(edge: number, left: number, right: number): number {
  return edge >= left - 10 && edge <= right + 10
    ? Math.abs(edge - right) / 10
    : Math.min(Math.abs(edge - left), Math.abs(edge - right))
}

/** Whether the running balance falls with positive amounts. */
function signByBalance(rows: readonly { minor: number | null; balance: number | null }[]): boolean {
  let asIs = 0
  let flipped = 0
  for (let i = 1; i < rows.length; i++) {
    const before = rows[i - 1]!
    const row = rows[i]!
    if (before.balance === null || row.balance === null || row.minor === null || before.minor === null) continue
    const step = row.balance - before.balance
    if (step === row.minor || step === -before.minor) asIs += 1
    if (step === -row.minor || step === before.minor) flipped += 1
  }
  return flipped > asIs && flipped >= 2
}

function currencyOf(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>()
  const bySign: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', R$: 'BRL' }
  for (const { words } of lines) {
    for (const { text } of words) {
      for (const [found] of text.matchAll(
        /\b(?:EUR|USD|GBP|CHF|INR|BRL|CAD|AUD|PLN|SEK|NOK|DKK|CZK|JPY|MXN)\b|€|£|₹|R\$/g,
      )) {
        const code = bySign[found] ?? found
        counts.set(code, (counts.get(code) ?? 0) + 1)
      }
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  if (best) return best
  return lines.some(({ words }) => words.some(({ text }) => /\$\s?\d/.test(text))) ? 'USD' : null
}

function textOf({ words }: Line): string {
  return words.map(({ text }) => text).join(' ')
}

function accountOf(lines: readonly Line[]): string {
  for (const { words } of lines.slice(0, 60)) {
    const text = words.map((word) => word.text).join(' ')
    const iban = /\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?)\b/.exec(text)
    if (iban) return iban[1]!.replaceAll(' ', '')
    const number =
      /(?:account|konto|compte|cuenta|conto|conta|card|karte)[^\d*xX]{0,25}([\dxX*][\dxX* -]{3,24}\d)/i.exec(text)
    if (number) return number[1]!.replace(/[ -]/g, '')
  }
  return ''
}

function latestDay(lines: readonly Line[]): Day | null {
  let latest: Day | null = null
  for (const { words } of lines) {
    for (const { text } of words) {
      for (const [found] of text.matchAll(
        /\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2} [A-Za-z]{3,9} \d{4}|[A-Za-z]{3,9} \d{1,2}, \d{4}/g,
      )) {
        const day = readDate(found, 'dmy') ?? readDate(found, 'mdy')
        if (day !== null && day > (latest ?? Number.NEGATIVE_INFINITY) && day < dayOf(2199, 1, 1)!) latest = day
      }
    }
  }
  return latest
}

function yearOf(lines: readonly Line[]): number | null {
  const latest = latestDay(lines)
  if (latest !== null) return partsOf(latest).year
  for (const { words } of lines)
    for (const { text } of words) if (/\b20\d{2}\b/.test(text)) return Number(/\b(20\d{2})\b/.exec(text)![1])
  return null
}
