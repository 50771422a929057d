import { readDate } from '../../calendar/printed-date.ts'
import { english } from '../../messages/en.ts'
import { minorOf } from '../../money/money.ts'
import type { Encoding } from '../encoding.ts'
import { decoded, headOf, headText, wideEncoding } from '../encoding.ts'
import { askCurrency, type Row, StatementError, type StatementFormat } from '../format.ts'

/**
 * Open Financial Exchange: OFX 1 (SGML, elements without end tags), OFX 2 (XML) and Quicken's QFX, which is OFX. One walk
 * over the tags serves all; only the transaction under the walk is held.
 */
export const ofx: StatementFormat = {
  id: 'ofx',
  name: 'OFX or QFX',
  detect(head, name) {
    const text = headText(head).slice(0, 4000)
    if (/OFXHEADER\s*[:=]/i.test(text) || /<OFX>/i.test(text)) return 1
    return /\.(?:ofx|qfx)$/i.test(name) ? 0.3 : 0
  },
  async open(file, { currency, messages = english }) {
    const head = headOf(file)
    const { encoding, version } = declaredIn(head)
    const isOfx = /<OFX[\s>]/i.test(new TextDecoder(encoding).decode(head))
    const isNamed = /<(?:CURDEF|CURSYM)>/i.test(headText(head))
    if (!isOfx) throw new StatementError(`${file.name}: no <OFX> element found`)
    return {
      format: 'ofx',
      notes: [`OFX ${version}`, messages.reading.encoding(encoding)],
      mapping: null,
      // CURDEF is required, and stands before the first transaction. Some programs leave it out all the same.
      questions: isNamed || currency !== undefined ? [] : [askCurrency(null, messages)],
      rows: () => rowsOf(decoded(file, encoding), isNamed ? 'XXX' : (currency ?? 'XXX')),
    }
  },
}

function declaredIn(head: Uint8Array): { encoding: Encoding; version: string } {
  const text = headText(head).slice(0, 4000)
  const version = /VERSION\s*[:=]\s*"?(\d{3})/i.exec(text)?.[1] ?? '?'
  const wide = wideEncoding(head)
  if (wide) return { encoding: wide, version }
  const declared = /(?:CHARSET|ENCODING)\s*[:=]\s*"?(UTF-?8|UNICODE|1252|ISO-?8859-?1|WINDOWS-1252|NONE)/gi
  const names = [...text.matchAll(declared)].map(([, name]) => name!.toUpperCase())
  const isXml = /^\s*<\?xml/i.test(text)
  const isUtf8 =
    names.some((name) => name.startsWith('UTF') || name === 'UNICODE') ||
    (isXml && !names.some((name) => name.includes('1252') || name.includes('8859')))
  // Many files say 1252 and are UTF-8: believe the first bytes where they can be nothing else.
  return { encoding: isUtf8 || looksLikeUtf8(head) ? 'utf-8' : 'windows-1252', version }
}

function looksLikeUtf8(chunk: Uint8Array): boolean {
  if (!chunk.some((byte) => byte >= 0x80)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(chunk, { stream: true })
    return true
  } catch {
    return false
  }
}

interface Fields {
  [name: string]: string
}

function* rowsOf(pieces: Iterable<string>, currencyUnlessNamed: string): Generator<Row> {
  let buffer = ''
  let line = 1
  let account = ''
  let currency = currencyUnlessNamed
  let from: string | null = null
  let to: string | null = null
  let transaction: { line: number; start: number; fields: Fields } | null = null
  let balance: { which: 'closing'; fields: Fields } | null = null
  let within = ''
  let isCut = true
  let lastTag = ''

  const iterator = pieces[Symbol.iterator]()
  let at = 0
  let counted = 0
  const lineAt = (position: number): number => {
    for (let i = buffer.indexOf('\n', counted); i !== -1 && i < position; i = buffer.indexOf('\n', i + 1)) line += 1
    counted = Math.max(counted, position)
    return line
  }
  const more = (): boolean => {
    const next = iterator.next()
    if (next.done) return false
    const keep = transaction ? Math.min(transaction.start, at) : at
    lineAt(keep)
    buffer = buffer.slice(keep) + next.value
    at -= keep
    counted -= keep
    if (transaction) transaction.start -= keep
    return true
  }

  while (true) {
    const start = buffer.indexOf('<', at)
    if (start === -1) {
      at = buffer.length
      if (more()) continue
      break
    }
    at = start
    const close = buffer.indexOf('>', start)
    // The value runs to the next tag, so that has to be there too.
    let next = close === -1 ? -1 : buffer.indexOf('<', close)
    if (next === -1 && more()) continue
    if (close === -1) break
    const isLast = next === -1
    if (isLast) next = buffer.length
    let tag = buffer.slice(start + 1, close)
    if (tag.charCodeAt(0) === 33 && tag.startsWith('![CDATA[')) {
      const end = buffer.indexOf(']]>', start)
      if (end === -1 && more()) continue
      if (end === -1) break
      if (transaction && lastTag !== '') transaction.fields[lastTag] ??= buffer.slice(start + 9, end).trim()
      at = end + 3
      continue
    }
    lastTag = ''
    const space = tag.indexOf(' ')
    if (space > 0) tag = tag.slice(0, space)
    if (tag.charCodeAt(0) >= 97 || tag.charCodeAt(1) >= 97) tag = tag.toUpperCase()
    at = next
    if (tag.charCodeAt(0) === 47) {
      switch (tag) {
        case '/STMTTRN':
          if (transaction) {
            yield transactionRow(
              transaction.fields,
              transaction.line,
              buffer.slice(transaction.start, close + 1),
              account,
              currency,
            )
            transaction = null
          }
          break
        case '/LEDGERBAL':
          if (balance) {
            const row = balanceRow(balance.fields, account, currency)
            if (row) yield row
            balance = null
          }
          break
        case '/BANKTRANLIST':
          yield {
            kind: 'period',
            account,
            from: from === null ? null : readDate(from, 'ymd'),
            to: to === null ? null : readDate(to, 'ymd'),
          }
          break
        case '/OFX':
          isCut = false
          break
        case '/CURRENCY':
        case '/ORIGCURRENCY':
        case '/BANKACCTTO':
        case '/CCACCTTO':
        case '/BANKACCTFROM':
        case '/CCACCTFROM':
          within = ''
          break
      }
      continue
    }
    if (tag === 'STMTTRN') {
      if (transaction) yield notClosed(transaction, buffer.slice(transaction.start, start))
      transaction = { line: lineAt(start), start, fields: {} }
      within = ''
      continue
    }
    const value = isLast ? null : plainValue(buffer, close + 1, next)
    // In SGML the last value of a file that was cut may be cut itself.
    if (value === null) continue
    if (transaction) {
      if (tag === 'BANKACCTTO' || tag === 'CCACCTTO' || tag === 'CURRENCY' || tag === 'ORIGCURRENCY') within = tag
      else if (value === '') lastTag = within === '' ? tag : ''
      else if (within === '') transaction.fields[tag] ??= value
      else if (within.endsWith('CURRENCY')) transaction.fields[`${within}.${tag}`] ??= value
      continue
    }
    if (balance) {
      if (value !== '') balance.fields[tag] ??= value
      continue
    }
    switch (tag) {
      case 'ACCTID':
        account = value
        break
      case 'CURDEF':
        currency = /^[A-Z]{3}$/.test(value) ? value : 'XXX'
        break
      case 'DTSTART':
        from = value
        break
      case 'DTEND':
        to = value
        break
      case 'LEDGERBAL':
        balance = { which: 'closing', fields: {} }
        break
      case 'STMTRS':
      case 'CCSTMTRS':
        account = ''
        break
    }
  }
  if (transaction) yield notClosed(transaction, buffer.slice(transaction.start))
  else if (isCut)
    yield {
      kind: 'problem',
      line: lineAt(buffer.length),
      raw: '',
      reason: 'the file ends before </OFX>: lines may be missing',
    }
}

function notClosed({ line }: { line: number }, raw: string): Row {
  return { kind: 'problem', line, raw: raw.slice(0, 500), reason: 'this transaction has no end (</STMTTRN>)' }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function plainValue(text: string, start: number, end: number): string {
  while (start < end && text.charCodeAt(start) <= 32) start += 1
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1
  const value = text.slice(start, end)
  if (!value.includes('&')) return value
  return value.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return entities[name.toLowerCase()] ?? whole
  })
}

/** OFX amounts have a decimal point, by the letter; some banks write a comma. */
function amountOf(text: string, currency: string): number | null {
  const plain = text.replace(/^\+/, '')
  if (/^-?\d*\.?\d*$/.test(plain)) return minorOf(plain, currency)
  if (/^-?\d+,\d{2}$/.test(plain)) return minorOf(plain.replace(',', '.'), currency)
  if (/^-?\d{1,3}(?:,\d{3})+\.\d{2}$/.test(plain)) return minorOf(plain.replaceAll(',', ''), currency)
  return null
}

function transactionRow(fields: Fields, line: number, raw: string, account: string, currency: string): Row {
  const problem = (reason: string): Row => ({ kind: 'problem', line, raw: raw.slice(0, 500), reason })
  const posted = fields['DTPOSTED']
  if (posted === undefined) return problem('has no date (DTPOSTED)')
  const day = readDate(posted, 'ymd')
  if (day === null) return problem(`"${posted.slice(0, 30)}" is not a date`)
  const text = fields['TRNAMT']
  if (text === undefined) return problem('has no amount (TRNAMT)')
  const own = fields['CURRENCY.CURSYM']
  const minor = amountOf(text, own ?? currency)
  if (minor === null) return problem(`"${text.slice(0, 30)}" is not an amount`)
  const name = fields['NAME'] ?? fields['PAYEE'] ?? ''
  const memo = fields['MEMO'] ?? ''
  return {
    kind: 'transaction',
    account,
    day,
    valueDay: fields['DTUSER'] === undefined ? null : readDate(fields['DTUSER'], 'ymd'),
    minor,
    currency: own ?? currency,
    descriptor: joined(name, memo),
    foreign: null,
    bankId: fields['FITID'] ?? null,
    balance: null,
    line,
    raw,
  }
}

function onOneLine(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text
}

/** Name and memo, once each: many banks repeat or continue the one in the other. */
export function joined(name: string, memo: string): string {
  const first = onOneLine(name)
  const second = onOneLine(memo)
  if (second === '' || first.includes(second)) return first
  if (first === '' || second.startsWith(first)) return second
  return `${first} ${second}`
}

function balanceRow(fields: Fields, account: string, currency: string): Row | null {
  const minor = amountOf(fields['BALAMT'] ?? '', currency)
  if (minor === null) return null
  const asOf = fields['DTASOF']
  return {
    kind: 'balance',
    account,
    which: 'closing',
    day: asOf === undefined ? null : readDate(asOf, 'ymd'),
    minor,
    currency,
  }
}
