import { closingOf, plainAmount, type WrittenStatement } from './statement.ts'

export function writeCamt(
  statement: WrittenStatement,
  { version, prefix, report }: { version: '02' | '04' | '08'; prefix: '' | 'ns2:'; report: boolean },
): Uint8Array {
  const { account, currency, lines, opening } = statement
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const e = (tag: string, content: string, attributes = '') =>
    `<${prefix}${tag}${attributes}>${content}</${prefix}${tag}>`
  const amount = (minor: number) =>
    e('Amt', plainAmount(Math.abs(minor), currency), ` Ccy="${currency}"`) + e('CdtDbtInd', minor < 0 ? 'DBIT' : 'CRDT')
  const balance = (code: string, minor: number) =>
    e('Bal', e('Tp', e('CdOrPrtry', e('Cd', code))) + amount(minor) + e('Dt', e('Dt', '2026-01-01')))
  const party = (name: string) => (version === '08' ? e('Pty', e('Nm', escaped(name))) : e('Nm', escaped(name)))
  const body = lines
    .map(({ date, minor, descriptor }, index) => {
      const cut = descriptor.indexOf(' ')
      const name = cut === -1 ? descriptor : descriptor.slice(0, cut)
      const rest = cut === -1 ? '' : descriptor.slice(cut + 1)
      const parties = e('RltdPties', e(minor < 0 ? 'Cdtr' : 'Dbtr', party(name)))
      const details = e(
        'TxDtls',
        e('Refs', e('EndToEndId', 'NOTPROVIDED')) +
          parties +
          (rest === '' ? '' : e('RmtInf', e('Ustrd', escaped(rest)))),
      )
      return `${e('Ntry', `${amount(minor) + (version === '08' ? e('Sts', e('Cd', 'BOOK')) : e('Sts', 'BOOK')) + e('BookgDt', e('Dt', date)) + e('ValDt', e('Dt', date)) + e('AcctSvcrRef', `R${index}`)}${e('NtryDtls', details)}`)}\n`
    })
    .join('')
  const kind = report ? '052' : '053'
  const namespace = `xmlns${prefix === '' ? '' : ':ns2'}="urn:iso:std:iso:20022:tech:xsd:camt.${kind}.001.${version}"`
  const content = `${e('Acct', e('Id', e('IBAN', account)) + e('Ccy', currency))}${balance('OPBD', opening)}${balance('CLBD', closingOf(statement))}\n${body}`
  const root = report
    ? e('BkToCstmrAcctRpt', e('GrpHdr', e('MsgId', '1')) + e('Rpt', content))
    : e('BkToCstmrStmt', e('GrpHdr', e('MsgId', '1')) + e('Stmt', content))
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<${prefix}Document ${namespace}>\n${root}\n</${prefix}Document>\n`,
  )
}
