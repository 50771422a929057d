import { closingOf, plainAmount, type WrittenStatement } from './statement.ts'

export function writeOfx(statement: WrittenStatement, version: 1 | 2): Uint8Array {
  const { account, currency, lines } = statement
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const element = (tag: string, text: string) =>
    version === 2 ? `<${tag}>${escaped(text)}</${tag}>\n` : `<${tag}>${escaped(text)}\n`
  const stamp = (iso: string) => `${iso.replaceAll('-', '')}120000[0:GMT]`
  const head =
    version === 2
      ? '<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>\n'
      : 'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:UTF-8\nCHARSET:NONE\nCOMPRESSION:NONE\nOLDFILEUID:NONE\nNEWFILEUID:NONE\n\n'
  const body = lines
    .map(({ date, minor, descriptor }, index) => {
      // NAME holds 32 characters; the whole text stands in MEMO.
      const name = descriptor.slice(0, 32).trimEnd()
      return `<STMTTRN>\n${element('TRNTYPE', minor < 0 ? 'DEBIT' : 'CREDIT')}${element('DTPOSTED', stamp(date))}${element('TRNAMT', plainAmount(minor, currency))}${element('FITID', `F${index}`)}${element('NAME', name)}${descriptor === name ? '' : element('MEMO', descriptor)}</STMTTRN>\n`
    })
    .join('')
  return new TextEncoder().encode(
    `${head}<OFX>\n<SIGNONMSGSRSV1><SONRS><STATUS>${element('CODE', '0')}${element('SEVERITY', 'INFO')}</STATUS></SONRS></SIGNONMSGSRSV1>\n<BANKMSGSRSV1><STMTTRNRS><STMTRS>\n${element('CURDEF', currency)}<BANKACCTFROM>\n${element('BANKID', '0')}${element('ACCTID', account)}${element('ACCTTYPE', 'CHECKING')}</BANKACCTFROM>\n<BANKTRANLIST>\n${element('DTSTART', '20200101')}${element('DTEND', '20300101')}${body}</BANKTRANLIST>\n<LEDGERBAL>${element('BALAMT', plainAmount(closingOf(statement), currency))}${element('DTASOF', '20300101')}</LEDGERBAL>\n</STMTRS></STMTTRNRS></BANKMSGSRSV1>\n</OFX>\n`,
  )
}
