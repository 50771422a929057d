import type { Family } from './spans.ts'

function luhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 0x30
    if (i % 2 === 1) digit = digit > 4 ? 2 * digit - 9 : 2 * digit
    sum += digit
  }
  return sum % 10 === 0
}

/** Card networks by the first digits: Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay, Maestro. */
const network = /^(?:4|5[0-8]|2[2-7]|3[47]|6[0-9]|3[0689]|35)/

const currency = '(?:(?<!\\d)[$€£¥₹₽₩₺฿]|\\b(?:USD|EUR|GBP|INR|CAD|AUD|CHF|JPY|BRL|MXN|Rs\\.?|R\\$))'
const amount = "\\d{1,3}(?:[.,'\\u00a0\\u202f ]\\d{2,3}){1,5}(?:[.,]\\d{1,2})?|\\d{1,15}(?:[.,]\\d{1,4})?"

/** Money and what it moves through: IBAN, cards, tax numbers, prices. */
export const finance: readonly Family[] = [
  // GB82 WEST 1234 5698 7654 32, DE89370400440532013000.
  {
    pattern: /\b[A-Z]{2}\d\d(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?\b/gu,
    holds: (match) => match.replace(/[ -]/g, '').length >= 15,
  },
  // 4111 1111 1111 1111, 3782-822463-10005.
  {
    pattern: /(?<![\d+])\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?!\d)|(?<![\d+])3[47]\d\d([ -]?)\d{6}\2\d{5}(?!\d)/gu,
    holds: (match) => {
      const digits = match.replace(/\D/g, '')
      return network.test(digits) && (luhn(digits) || /[ -]/.test(match))
    },
  },
  // VAT numbers: DE123456789, GB 123 4567 89, FR 12 345678901, NL123456789B01.
  {
    pattern:
      /\b(?:AT\s?U|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)\s?(?:[0-9A-Z]{2}\s?)?\d{3}[ .]?\d{3,4}[ .]?\d{2,4}(?:\s?B\d\d)?\b/gu,
    holds: (match) => match.replace(/\D/g, '').length >= 8,
  },
  // CNPJ 12.345.678/0001-95, CPF 123.456.789-09.
  { pattern: /(?<!\d)\d{2}\.?\d{3}\.?\d{3}\/\d{4}-?\d{2}(?!\d)/gu },
  { pattern: /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/gu },
  // $1,234.56, 1 234,56 €, Rs. 12,00,000.
  { pattern: new RegExp(`${currency}\\s?(?:${amount})(?![\\d$])`, 'gu') },
  {
    pattern: new RegExp(
      `(?<![\\d+.,-])(?:${amount})\\s?(?:[$€£¥₹](?!\\d)|(?:USD|EUR|GBP|INR|CHF|dollars?|euros?|pounds?)\\b)`,
      'gu',
    ),
  },
  // 1,234,567.89 with no currency beside it: thousands in threes and a decimal part, or at least three of them.
  {
    pattern: /(?<![\d+.,-])\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?![\d-])/gu,
    holds: (match) => !/^(?:0|1?,?8\d\d,)/.test(match),
  },
]
