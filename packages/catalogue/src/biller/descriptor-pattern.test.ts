import { describe, expect, test } from 'vitest'
import { descriptorPattern } from './descriptor-pattern.ts'
import { foldLine } from './statement-line.ts'

const found = (text: string, line: string) => {
  const match = descriptorPattern(text).find(foldLine(line))
  return match && (match.whole ? 'whole' : 'in part')
}

describe('fits', () => {
  test.each([
    ['BRELLO.COM/BILL', 'BRELLO.COM/BILL 555-0142', 'whole'],
    ['BRELLO.COM/BILL', 'pos 0412 brello.com/bill866-555-0142 ca', 'whole'],
    ['BRELLO.COM/BILL', 'BRELLO COM BILL', 'whole'],
    ['BRELLO.COM/BILL', 'WWW.BRELLO.COM / BILL', 'whole'],
    ['BRELLO.COM/BILL', 'BRELLO.COM/BI', 'in part'],
    ['BRELLO *AP#', 'BRELLO*AP1234567890', 'whole'],
    ['BRELLO *AP#', 'BRELLO * AP 99', 'whole'],
    ['BRELLO *AP#', 'BRELLO AP99', 'in part'],
    ['TULPAY *', 'TULPAY *NOVALUX', 'whole'],
    ['TULPAY *', 'TULPAY＊NOVALUX', 'whole'],
    ['TULPAY *', 'TULPAY NOVALUX', 'in part'],
    ['TP*', 'TP*NOVALUX', 'whole'],
    ['TP*', 'TP NOVALUX', null],
    ['NP# BRELLO IRELAND', 'NP12 BRELLO IRELAND LIMITED', 'whole'],
  ])('%s in %s: %s', (text, line, expected) => {
    expect(found(text, line)).toBe(expected)
  })
})

describe('never fits', () => {
  test.each([
    ['BRELLO.COM/BILL', 'BRELLO.COM-BILL.NET'],
    ['BRELLO.COM/BILL', 'MYBRELLO.COM/BILL'],
    ['BRELLO.COM/BILL', 'SECURE-BRELLO.COM/BILL'],
    ['BRELLO.COM/BILL', 'BRELLO.COM/BILL.DESK.NET'],
    ['BRELLO.COM/BILL', 'PAY@BRELLO.COM/BILL'],
    ['BRELLO.COM', 'BRELLO.COMPANY'],
    ['TULPAY *', 'TULPAYMENTS LTD'],
    ['BRELLO', 'BRELLOWAVE'],
    ['BRELLO', 'BRELLO-SUPPORT.COM'],
    ['BRELLO', 'MY-BRELLO.NET HELP'],
    ['BRELLO *', 'BRELLO-REFUND.COM'],
    ['BRELLO', 'BRELLO.COM.DESK-HELP.NET'],
    ['BRELLO', 'BRELLO.SUPPORTDESK.NET'],
    ['BRELLO.COM/BILL', ''],
    ['BRELLO.COM/BILL', 'BRELLO'],
  ])('%s in %s', (text, line) => {
    expect(found(text, line)).toBeNull()
  })
})

test('a line without end is read in no time', () => {
  expect(found('BRELLO.COM/BILL', `BRELLO${' . '.repeat(100_000)}`)).toBeNull()
})
