import { expect, test } from 'vitest'
import { takenForNumbers } from '../../test/decoys.ts'
import { findNumbers } from '../find-numbers.ts'

test.each([
  'DE89 3704 0044 0532 0130 00',
  'GB82 WEST 1234 5698 7654 32',
  'FR1420041010050500013M02606',
  'NL91 ABNA 0417 1643 00',
  '4111 1111 1111 1111',
  '4111111111111111',
  '3782 822463 10005',
  '5500-0000-0000-0004',
  'DE123456789',
  'ATU12345678',
  'GB 123 4567 89',
  'FR 12 345678901',
  'NL123456789B01',
  'ESX1234567X',
  '11.222.333/0001-81',
  'CNPJ: 11222333000181',
  '123.456.789-09',
  'CPF 12345678909',
  '$1,234,567.89',
  '€ 1.234.567,89',
  '1 234 567,89 €',
  'Rs. 12,00,000',
  '₹1,23,45,678',
  'USD 8005550100',
  '1,234,567',
  '12.345.678',
  '$800-$900',
  '$4,155,550,123',
  'BTC 0.00012345',
  '£3,000,000,000',
  'routing number 021000021',
  'sort code 12-34-56 account 12345678',
  'Konto 1234567890 BLZ 10020030',
  'SIRET 732 829 320 00074',
  'SIREN 732 829 320',
  'P.IVA 01234567890',
  'CIF A58818501',
  'PAN ABCDE1234F',
  'GSTIN 22AAAAA0000A1Z5',
  'Aadhaar 2345 6789 0123',
])('%s is money or what it moves through', (decoy) => {
  expect(takenForNumbers(decoy)).toEqual([])
})

test.each([
  ['You were charged $499.99. Call 1-888-555-0100 to cancel.', '+18885550100'],
  ['Card ending 4111 1111 1111 1111; support (888) 555-0100', '+18885550100'],
  ['IBAN GB82 WEST 1234 5698 7654 32, Tel +44 20 7946 0123', '+442079460123'],
  ['Invoice total: USD 349.00 — 888.555.0100', '+18885550100'],
])('a number beside money is found: %s', (text, e164) => {
  expect(findNumbers(text, { country: 'US' }).map((found) => found.e164)).toEqual([e164])
})
