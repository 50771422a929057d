import { expect, it } from 'vitest'
import { type CurrencySigns, suggestedCurrency } from './currency-evidence.ts'

const nothing: CurrencySigns = { account: '', heading: '', texts: [], provenOrder: null, decimalMark: '.' }
const codeOf = (signs: Partial<CurrencySigns>) => suggestedCurrency({ ...nothing, ...signs })?.code ?? null

it('suggests nothing where nothing tells', () => {
  expect(codeOf({})).toBeNull()
  expect(codeOf({ heading: 'Date,Description,Amount', provenOrder: 'dmy' })).toBeNull()
  // A decimal comma with French or Spanish words is a franc, a peso or a Canadian dollar as well.
  expect(codeOf({ heading: 'Date,Libellé,Montant', decimalMark: ',' })).toBeNull()
})

it('takes the country of the account, a column of one country, a scheme of one country', () => {
  expect(codeOf({ account: 'CH9300762011623852957', heading: 'Buchung;Betrag', decimalMark: ',' })).toBe('CHF')
  expect(codeOf({ heading: 'Date,Sort Code,Amount' })).toBe('GBP')
  expect(codeOf({ texts: ['UPI/1234/BRELLO', 'SHOP', 'NEFT CR LUMEO'] })).toBe('INR')
  expect(codeOf({ heading: 'Buchungstag;Betrag', decimalMark: ',' })).toBe('EUR')
  expect(codeOf({ provenOrder: 'mdy' })).toBe('USD')
})

it('believes no scheme that another one contradicts, nor one line among many', () => {
  expect(codeOf({ texts: ['PIX A', 'UPI B'] })).toBeNull()
  expect(codeOf({ texts: ['SWISH', ...Array.from({ length: 20 }, (_, index) => `SHOP ${index}`)] })).toBeNull()
})
