import { describe, expect, it } from 'vitest'
import { isoOf } from '../../src/calendar/day.ts'
import { fileOf } from '../../src/formats/format.ts'
import { openStatement } from '../../src/import/open-statement.ts'
import { previewOf } from '../../src/import/preview.ts'
import { decimalOf } from '../../src/money/money.ts'

async function read(name: string, text: string | Uint8Array) {
  const file = fileOf(name, typeof text === 'string' ? new TextEncoder().encode(text) : text)
  const opened = await openStatement(file)
  const rows = [...opened.rows()]
  return {
    lines: rows.flatMap((row) =>
      row.kind === 'transaction'
        ? [`${isoOf(row.day)} ${decimalOf(row.minor, row.currency)} ${row.currency} ${row.account} ${row.descriptor}`]
        : [],
    ),
    problems: rows.flatMap((row) => (row.kind === 'problem' ? [`${row.line}: ${row.reason}`] : [])),
    skipped: rows.filter(({ kind }) => kind === 'skipped').length,
    balance: previewOf(name, opened).balance.result,
  }
}

describe('MT940', () => {
  it('of a German bank: subfields with ?, a debit given back, two statements in one file', async () => {
    const found = await read(
      'a.sta',
      `:20:STARTUMS
:25:10050000/1234567890
:28C:00001/001
:60F:C260114EUR1000,00
:61:2601150115CR250,00N062NONREF
:86:166?00GUTSCHRIFT?109251?20SVWZ+LOHN 01?3010050000?311234567890?32LUMEO GMBH
:61:2601200120DR15,49N005NONREF
:86:105?00FOLGELASTSCHRIFT?20EREF+E2E-1?21SVWZ+ABO 1234?32BRELLO MEDIA GM?33BH
:61:2601210121RDR5,00N005NONREF
:86:109?00RUECKLASTSCHRIFT?32LADEN
:62F:C260121EUR1239,51
-
:20:STARTUMS
:25:10050000/1234567890
:28C:00002/001
:60F:C260121EUR1239,51
:61:2601310201D1,00N026NONREF
:86:808?00ENTGELT?20KONTOFUEHRUNG
:62F:C260201EUR1238,51
-
`.replaceAll('\n', '\r\n'),
    )
    expect(found.lines).toEqual([
      '2026-01-15 250.00 EUR 10050000/1234567890 LUMEO GMBH SVWZ+LOHN 01',
      '2026-01-20 -15.49 EUR 10050000/1234567890 BRELLO MEDIA GMBH EREF+E2E-1SVWZ+ABO 1234',
      '2026-01-21 5.00 EUR 10050000/1234567890 LADEN',
      '2026-02-01 -1.00 EUR 10050000/1234567890 KONTOFUEHRUNG',
    ])
    expect(found.problems).toEqual([])
    expect(found.balance).toBe('adds-up')
  })

  it('of a Dutch bank: /NAME/ fields and an account with its currency', async () => {
    const found = await read(
      'b.940',
      `{1:F01RABONL2UXXXX0000000000}{2:I940RABONL2UXXXXN}{4:
:20:940S260120
:25:NL91RABO0417164300 EUR
:28C:26020
:60F:C260119EUR000000001000,00
:61:260120D000000000015,49N064MARF
NL02INGB0000000002
:86:/MARF/1234/EREF/E2E/BENM//NAME/BRELLO MEDIA BV/REMI/ABO JANUARI/ISDT/
2026-01-20
:62F:C260120EUR000000000984,51
-}
`,
    )
    expect(found.lines).toHaveLength(1)
    expect(found.lines[0]).toContain('2026-01-20 -15.49 EUR NL91RABO0417164300')
    expect(found.lines[0]).toContain('BRELLO MEDIA BV')
    expect(found.balance).toBe('adds-up')
  })
})

const ofxLines = (
  amounts: string,
) => `<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20260121<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
${amounts}</OFX>`

describe('OFX', () => {
  it('with a header in one line, without closing tags, with comma amounts and times in a zone', async () => {
    const found = await read(
      'a.ofx',
      `OFXHEADER:100 DATA:OFXSGML VERSION:102 SECURITY:NONE ENCODING:USASCII CHARSET:1252 COMPRESSION:NONE OLDFILEUID:NONE NEWFILEUID:NONE
${ofxLines(`<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>BRL<BANKACCTFROM><BANKID>0341<ACCTID>1234/12345-6<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST><DTSTART>20260101100000[-03:EST]<DTEND>20260121100000[-03:EST]
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260120233000[-03:EST]<TRNAMT>-15,49<FITID>1<MEMO>DEB AUT BRELLO &amp; CIA</STMTTRN>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260115<TRNAMT>+1250.00<NAME>PIX LUMEO
</STMTTRN></BANKTRANLIST><LEDGERBAL><BALAMT>1234.51<DTASOF>20260121</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1>`)}`,
    )
    expect(found.lines).toEqual([
      '2026-01-20 -15.49 BRL 1234/12345-6 DEB AUT BRELLO & CIA',
      '2026-01-15 1250.00 BRL 1234/12345-6 PIX LUMEO',
    ])
    expect(found.problems).toEqual([])
  })

  it('of a card as XML, on one line, with name and memo', async () => {
    const found = await read(
      'b.qfx',
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>${ofxLines('<CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>USD</CURDEF><CCACCTFROM><ACCTID>XXXXXXXXXXXX1234</ACCTID></CCACCTFROM><BANKTRANLIST><STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20260120120000.000[-5:EST]</DTPOSTED><TRNAMT>-15.49</TRNAMT><FITID>1</FITID><NAME>BRELLO MEDIA</NAME><MEMO>AUSTIN TX</MEMO></STMTTRN></BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1>').replaceAll('\n', '')}`,
    )
    expect(found.lines).toHaveLength(1)
    expect(found.lines[0]).toContain('2026-01-20 -15.49 USD XXXXXXXXXXXX1234 BRELLO MEDIA')
  })

  it('that is cut inside an amount says where, and takes no amount', async () => {
    const found = await read(
      'c.ofx',
      `OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><STMTRS><CURDEF>USD<BANKTRANLIST>\n<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260120<TRNAMT>-15.49<FITID>1<NAME>A</STMTTRN>\n<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260121<TRNAMT>-1`,
    )
    expect(found.lines).toHaveLength(1)
    expect(found.problems[0]).toMatch(/^6: /)
  })
})

const camt = (version: string, entries: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt><Id>1</Id>
<FrToDt><FrDtTm>2026-01-01T00:00:00</FrDtTm><ToDtTm>2026-01-21T23:59:59</ToDtTm></FrToDt>
<Acct><Id><IBAN>CH9300762011623852957</IBAN></Id><Ccy>CHF</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="CHF">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-01</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="CHF">969.02</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-21</Dt></Dt></Bal>
${entries}</Stmt></BkToCstmrStmt></Document>`

describe('CAMT', () => {
  it.each([
    ['02', 'BOOK', 'PDNG'],
    ['08', '<Cd>BOOK</Cd>', '<Cd>PDNG</Cd>'],
  ])(
    '053.001.%s: names below, a batch as one amount, a reversal, and what is not booked',
    async (version, booked, pending) => {
      const party = (role: string, name: string) =>
        version === '08' ? `<${role}><Pty><Nm>${name}</Nm></Pty></${role}>` : `<${role}><Nm>${name}</Nm></${role}>`
      const found = await read(
        'a.xml',
        camt(
          version,
          `<Ntry><Amt Ccy="CHF">15.49</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>${booked}</Sts><BookgDt><Dt>2026-01-20</Dt></BookgDt><ValDt><Dt>2026-01-20</Dt></ValDt><AcctSvcrRef>R1</AcctSvcrRef><NtryDtls><TxDtls><RltdPties>${party('Cdtr', 'BRELLO MEDIA AG')}</RltdPties><RmtInf><Ustrd>ABO 1234</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="CHF">15.49</Amt><CdtDbtInd>DBIT</CdtDbtInd><RvslInd>false</RvslInd><Sts>${booked}</Sts><BookgDt><DtTm>2026-01-21T03:00:00+01:00</DtTm></BookgDt><AddtlNtryInf>Sammelauftrag</AddtlNtryInf></Ntry>
<Ntry><Amt Ccy="CHF">3.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>${pending}</Sts><BookgDt><Dt>2026-01-21</Dt></BookgDt></Ntry>
`,
        ),
      )
      expect(found.lines).toHaveLength(2)
      expect(found.lines[0]).toContain('2026-01-20 -15.49 CHF CH9300762011623852957 BRELLO MEDIA AG')
      expect(found.lines[1]).toContain('2026-01-21 -15.49 CHF')
      expect(found.skipped).toBe(1)
      expect(found.balance).toBe('adds-up')
    },
  )
})

describe('QIF', () => {
  it('with apostrophes for the year, as Quicken writes it', async () => {
    const found = await read(
      'a.qif',
      `!Type:Bank\nD1/20'26\nT-15.49\nPBrello Media\nMsubscription\n^\nD1/15'26\nT1,250.00\nPLumeo\n^\n`,
    )
    expect(found.lines.map((line) => line.slice(0, 18))).toEqual(['2026-01-20 -15.49 ', '2026-01-15 1250.00'])
  })
})

describe('damaged files', () => {
  it.each([
    ['a page of HTML', 'a.csv', '<!doctype html><html><body>Session expired</body></html>'],
    ['an empty file', 'a.csv', ''],
    ['a table without amounts', 'a.csv', 'Date,Name\n2026-01-01,Lumeo\n'],
    ['a ZIP', 'a.csv', 'PK\u0003\u0004rest'],
  ])('%s is refused in one sentence that names the file', async (_, name, text) => {
    await expect(read(name, text)).rejects.toThrow(/^a\.csv: /)
  })

  it('of which a line is cut say which one, and the rest is read', async () => {
    const found = await read(
      'a.csv',
      'Date,Description,Amount,Currency\n2026-01-20,BRELLO,-15.49,EUR\n2026-01-21,LUM\n2026-01-22,LUMEO,-1.00,EUR\n',
    )
    expect(found.lines).toHaveLength(2)
    expect(found.problems).toEqual([expect.stringMatching(/^3: /)])
  })
})
