import { SaxesParser } from 'saxes'
import { dayOfIso } from '../../calendar/day.ts'
import { minorOf } from '../../money/money.ts'
import { decoded, encodingOf, headOf, headText } from '../encoding.ts'
import { type Row, StatementError, type StatementFile, type StatementFormat } from '../format.ts'

/**
 * ISO 20022 bank statements: camt.053 (end of day), camt.052 (intraday) and camt.054 (advice), any version and any
 * namespace prefix. A batch whose details add up to its entry is read as its details.
 */
export const camt: StatementFormat = {
  id: 'camt',
  name: 'CAMT.053 or CAMT.052',
  detect(head) {
    const text = headText(head)
    if (/camt\.05[234]/i.test(text)) return 1
    return /<(?:\w+:)?(?:BkToCstmrStmt|BkToCstmrAcctRpt|BkToCstmrDbtCdtNtfctn)\b/.test(text) ? 1 : 0
  },
  async open(file) {
    const encoding = encodingOf(file)
    const version = versionOf(file)
    if (!version) throw new StatementError(`${file.name}: no bank statement found in this XML`)
    return {
      format: 'camt',
      notes: [version],
      mapping: null,
      questions: [],
      rows: () => rowsOf(decoded(file, encoding)),
    }
  },
}

function versionOf(file: StatementFile): string | null {
  const text = headText(headOf(file)).slice(0, 4000)
  const named = /camt\.05[234](?:\.\d{3}\.\d{2})?/i.exec(text)
  if (named) return named[0].toLowerCase()
  return /<(?:\w+:)?BkToCstmr/.test(text) ? 'camt' : null
}

interface Amount {
  text: string
  currency: string
}

interface Detail {
  amount: Amount | null
  sign: string | null
  creditor: string
  debtor: string
  remittance: string[]
  info: string
  endToEnd: string | null
  foreign: Amount | null
}

interface Entry {
  line: number
  amount: Amount | null
  sign: string | null
  status: string
  booked: string | null
  value: string | null
  reference: string | null
  info: string
  details: Detail[]
}

interface Balance {
  code: string
  amount: Amount | null
  sign: string | null
  date: string | null
}

function* rowsOf(pieces: Iterable<string>): Generator<Row> {
  const out: Row[] = []
  const path: string[] = []
  let account = ''
  let accountCurrency = ''
  let entry: Entry | null = null
  let detail: Detail | null = null
  let balance: Balance | null = null
  let text = ''
  let currency = ''
  let failed: string | null = null
  let isComplete = false
  let period: { from: string | null; to: string | null } = { from: null, to: null }

  const parser = new SaxesParser()
  const within = (name: string) => path.includes(name)
  const parent = () => path[path.length - 2] ?? ''

  parser.on('error', (error) => {
    failed ??= error.message.replace(/^\d+:\d+: /, '')
  })
  parser.on('opentag', (tag) => {
    const name = local(tag.name)
    path.push(name)
    text = ''
    currency = typeof tag.attributes['Ccy'] === 'string' ? tag.attributes['Ccy'] : ''
    if (name === 'Stmt' || name === 'Rpt' || name === 'Ntfctn') {
      account = ''
      accountCurrency = ''
      period = { from: null, to: null }
    } else if (name === 'Ntry') {
      entry = {
        line: parser.line,
        amount: null,
        sign: null,
        status: '',
        booked: null,
        value: null,
        reference: null,
        info: '',
        details: [],
      }
    } else if (name === 'TxDtls' && entry) {
      detail = {
        amount: null,
        sign: null,
        creditor: '',
        debtor: '',
        remittance: [],
        info: '',
        endToEnd: null,
        foreign: null,
      }
    } else if (name === 'Bal') balance = { code: '', amount: null, sign: null, date: null }
  })
  const keep = (piece: string) => {
    text += piece
  }
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.on('closetag', (tag) => {
    const name = local(tag.name)
    const value = text.trim()
    close(name, value)
    path.pop()
    text = ''
  })

  function close(name: string, value: string): void {
    if (detail) {
      closeInDetail(detail, name, value)
      if (name === 'TxDtls') {
        entry?.details.push(detail)
        detail = null
      }
      return
    }
    if (entry) {
      const direct = parent() === 'Ntry'
      if (name === 'Amt' && direct) entry.amount = { text: value, currency }
      else if (name === 'CdtDbtInd' && direct) entry.sign = value
      else if (name === 'Sts' && direct && value !== '') entry.status = value
      else if (name === 'Cd' && parent() === 'Sts') entry.status = value
      else if ((name === 'Dt' || name === 'DtTm') && parent() === 'BookgDt') entry.booked = value.slice(0, 10)
      else if ((name === 'Dt' || name === 'DtTm') && parent() === 'ValDt') entry.value = value.slice(0, 10)
      else if (name === 'AcctSvcrRef' && direct) entry.reference = value
      else if (name === 'NtryRef' && direct) entry.reference ??= value
      else if (name === 'AddtlNtryInf') entry.info = value
      else if (name === 'Ntry') {
        out.push(...rowsOfEntry(entry, account, accountCurrency))
        entry = null
      }
      return
    }
    if (balance) {
      if (name === 'Cd' && within('CdOrPrtry')) balance.code = value
      else if (name === 'Prtry' && within('CdOrPrtry')) balance.code = value
      else if (name === 'Amt') balance.amount = { text: value, currency }
      else if (name === 'CdtDbtInd') balance.sign = value
      else if (name === 'Dt' || name === 'DtTm') balance.date ??= value === '' ? null : value.slice(0, 10)
      else if (name === 'Bal') {
        const row = balanceRow(balance, account)
        if (row) out.push(row)
        balance = null
      }
      return
    }
    if (name === 'IBAN' && within('Acct')) account = value
    else if (name === 'Id' && parent() === 'Othr' && within('Acct') && account === '') account = value
    else if (name === 'Ccy' && parent() === 'Acct') accountCurrency = value
    else if (name === 'FrDtTm') period.from = value.slice(0, 10)
    else if (name === 'ToDtTm') period.to = value.slice(0, 10)
    else if (name === 'FrToDt') {
      out.push({
        kind: 'period',
        account,
        from: period.from === null ? null : dayOfIso(period.from),
        to: period.to === null ? null : dayOfIso(period.to),
      })
    } else if (name === 'BkToCstmrStmt' || name === 'BkToCstmrAcctRpt' || name === 'BkToCstmrDbtCdtNtfctn')
      isComplete = true
  }

  function closeInDetail(into: Detail, name: string, value: string): void {
    if (name === 'Amt' && parent() === 'TxDtls') into.amount = { text: value, currency }
    else if (name === 'Amt' && parent() === 'TxAmt') into.amount ??= { text: value, currency }
    else if (name === 'Amt' && parent() === 'InstdAmt') into.foreign = { text: value, currency }
    else if (name === 'CdtDbtInd' && parent() === 'TxDtls') into.sign = value
    else if (name === 'Nm' && within('UltmtCdtr')) into.creditor ||= value
    else if (name === 'Nm' && within('UltmtDbtr')) into.debtor ||= value
    else if (name === 'Nm' && within('Cdtr')) into.creditor = value
    else if (name === 'Nm' && within('Dbtr')) into.debtor = value
    else if (name === 'Ustrd') into.remittance.push(value)
    else if (name === 'AddtlRmtInf') into.remittance.push(value)
    else if (name === 'Ref' && within('CdtrRefInf')) into.remittance.push(value)
    else if (name === 'AddtlTxInf') into.info = value
    else if (name === 'EndToEndId' && value !== 'NOTPROVIDED') into.endToEnd = value
  }

  for (const piece of pieces) {
    parser.write(piece)
    yield* out.splice(0)
    if (failed) break
  }
  if (!failed) parser.close()
  yield* out.splice(0)
  // What was held of an entry when the text failed is never given out.
  if (failed)
    yield { kind: 'problem', line: parser.line, raw: '', reason: `the XML is damaged or cut short here (${failed})` }
  else if (!isComplete)
    yield { kind: 'problem', line: parser.line, raw: '', reason: 'the file ends before the statement does' }
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

function signed({ text, currency }: Amount, sign: string | null): number | null {
  const minor = minorOf(text, currency)
  if (minor === null || minor < 0) return null
  if (sign === 'DBIT') return minor === 0 ? 0 : -minor
  return sign === 'CRDT' ? minor : null
}

function rowsOfEntry(entry: Entry, account: string, accountCurrency: string): Row[] {
  const { line, amount, sign, details } = entry
  const problem = (reason: string): Row[] => [
    { kind: 'problem', line, raw: JSON.stringify(entry).slice(0, 500), reason },
  ]
  if (entry.status !== '' && entry.status !== 'BOOK')
    return [{ kind: 'skipped', line, reason: `not booked: ${entry.status}` }]
  if (!amount) return problem('has no amount (Amt)')
  const total = signed(amount, sign)
  if (total === null)
    return problem(
      sign === null
        ? 'does not say whether it is debit or credit (CdtDbtInd)'
        : `"${amount.text.slice(0, 30)}" is not an amount`,
    )
  const date = entry.booked ?? entry.value
  const day = date === null ? null : dayOfIso(date)
  if (day === null) return problem(date === null ? 'has no date (BookgDt)' : `"${date}" is not a date`)
  const valueDay = entry.value === null ? null : dayOfIso(entry.value)
  const raw = JSON.stringify({ ...entry, line: undefined })
  const base = {
    kind: 'transaction',
    account,
    day,
    valueDay,
    currency: amount.currency || accountCurrency || 'XXX',
    balance: null,
    line,
    raw,
  } as const
  if (details.length > 1) {
    const parts = details.map((detail) =>
      detail.amount && detail.amount.currency === amount.currency ? signed(detail.amount, detail.sign ?? sign) : null,
    )
    const sum = parts.reduce<number | null>((so, part) => (so === null || part === null ? null : so + part), 0)
    if (sum === total) {
      return details.map((detail, index) => ({
        ...base,
        minor: parts[index]!,
        descriptor: textOf(detail, parts[index]!, entry.info),
        foreign: null,
        bankId: detail.endToEnd ?? (entry.reference === null ? null : `${entry.reference}/${index + 1}`),
      }))
    }
  }
  const [detail] = details
  const foreign = detail?.foreign && detail.foreign.currency !== amount.currency ? signed(detail.foreign, sign) : null
  return [
    {
      ...base,
      minor: total,
      descriptor: detail ? textOf(detail, total, entry.info) : entry.info,
      foreign: foreign === null ? null : { minor: foreign, currency: detail!.foreign!.currency },
      bankId: entry.reference ?? detail?.endToEnd ?? null,
    },
  ]
}

/** Who is on the other side, and what for. */
function textOf(detail: Detail, minor: number, entryInfo: string): string {
  const other = minor < 0 ? detail.creditor : detail.debtor
  const words = [other, detail.remittance.join(' ')].filter((part) => part !== '')
  if (words.length === 0) return detail.info || entryInfo
  return [...new Set(words)].join(' ').replace(/\s*[\r\n]+\s*/g, ' ')
}

function balanceRow({ code, amount, sign, date }: Balance, account: string): Row | null {
  const which = code === 'OPBD' || code === 'PRCD' ? 'opening' : code === 'CLBD' ? 'closing' : null
  if (!which || !amount) return null
  const minor = signed(amount, sign)
  if (minor === null) return null
  return {
    kind: 'balance',
    account,
    which,
    day: date === null ? null : dayOfIso(date),
    minor,
    currency: amount.currency,
  }
}
