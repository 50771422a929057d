import { signsOf } from './signs.ts'
import type { Family } from './spans.ts'

/** What numbers an order, an account, a build: the digits after such a word are not dialled. Eight languages. */
const label =
  '(?:order|orders|invoice|account|acct|a\\/c|customer|client|member(?:ship)?|case|ticket|ref(?:erence)?|tracking|transaction|txn|booking|confirmation|reservation|policy|claim|serial|model|part|item|sku|product|patent|licen[cs]e|passport|permit|registration|employee|student|user|patient|badge|batch|lot|job|request|session|trace|debug|error|err|exit|status|event|build|version|ver|rev|revision|release|commit|issue|pull|pr|bug|port|pid|tid|uid|gid|id|ids|uuid|guid|hash|checksum|crc|isbn|issn|ean|upc|gtin|asin|doi|pmid|pmcid|arxiv|orcid|imei|imsi|iccid|vin|zip|postcode|plz|cep|ssn|sin|bsn|nif|nie|cif|cnpj|cpf|rg|gstin|pan|aadhaar|tin|ein|vat|ust-?id(?:nr)?|steuernummer|siret|siren|kvk|hrb|iban|bic|sort code|routing|card|credit card|debit card|bestell(?:ung|nummer|nr)|auftrag(?:snummer|snr)?|rechnung(?:snummer|snr)?|kunden(?:nummer|nr)|vertrags(?:nummer|nr)|konto(?:nummer|nr)?|blz|vorgang(?:snummer)?|aktenzeichen|pedido|factura|cuenta|cliente|commande|facture|compte|dossier|ordine|fattura|conto|conta|fatura|klant(?:nummer)?|bestelling|bestelnummer|factuur|ऑर्डर|खाता|ordernummer|timestamp|epoch|unix time|offset|address|addr|size|bytes|length|count|total|population)'

const labelledPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])${label}(?:(?![\\p{L}])|(?=n[ur]))(?:\\s?(?:number|numbers|num|nummer|nr|no|n[º°o]|número|numero|numéro|नंबर|संख्या|id|code|key|#))?\\.?(?:\\s?(?:is|ist|es|est|was|are)(?![\\p{L}]))?[\\s"'\\x60*_]{0,3}[:#=]{0,2}[\\s"'\\x60*_#]{0,3}((?:[A-Z]{1,4}-?)?\\d[\\dA-Z]*(?:[-./ ]\\d[\\dA-Z]*){0,5})`,
  'giu',
)

/** The last of ten digits checks the others: X stands for ten. */
function isbn10(code: string): boolean {
  const digits = code.replace(/[- ]/g, '')
  if (digits.length !== 10) return false
  let sum = 0
  for (let i = 0; i < 10; i++) sum += (10 - i) * (digits[i] === 'X' ? 10 : digits.charCodeAt(i) - 0x30)
  return sum % 11 === 0
}

function isbn13(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < 13; i++) sum += (digits.charCodeAt(i) - 0x30) * (i % 2 === 0 ? 1 : 3)
  return sum % 10 === 0
}

const versionSign = signsOf('vV')
const star = signsOf('*')

/** Names and numbers of things: versions, addresses of machines, hashes, orders, books. */
export const identifiers: readonly Family[] = [
  // UUIDs and their pieces, hashes, hexadecimal ids: letters a to f and digits, mixed, at least eight.
  {
    pattern: /(?<![\p{L}\p{N}])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\p{L}\p{N}])/giu,
    mayMatch: ({ hyphens, longestHex }) => hyphens >= 4 && longestHex >= 12,
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:0x|id|#)?[\da-f]{8,}(?![\p{L}\p{N}])/giu,
    mayMatch: ({ longestHex }) => longestHex >= 8,
    isUsual: true,
    holds: (match) => /^0x/i.test(match) || (/\d/.test(match) && (match.match(/[a-f]/gi)?.length ?? 0) >= 2),
  },
  // Codes that mix letters and digits in one word: B07DY16W2Z, D123-4567-8901, AADSTS75006, PL-63508.
  {
    pattern:
      /(?<![\p{L}\p{N}+])(?:[A-Z]{1,6}\d[A-Z\d]{0,40}|\d{1,20}[A-Z]{1,4}\d[A-Z\d]{0,40})(?:-[A-Z\d]{1,20}){0,6}(?![\p{L}\p{N}])/gu,
    mayMatch: ({ hasCode }) => hasCode,
    isUsual: true,
    holds: (match) => !/^[OISBZ\d-]+$/.test(match),
  },
  { pattern: /(?<![\p{L}\p{N}])[A-Z]{2,6}-\d{3,10}(?![\p{L}\p{N}-])/gu },
  // IPv4, with port or mask, and longer dotted versions: 209.237.238.163, 10.0.18363.1, v3.81.21.97.
  {
    pattern:
      /(?<![\d.+])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?:[:/]\d{1,5})?(?![\d.]\d|\d)/gu,
    mayMatch: ({ dots }) => dots >= 3,
    isUsual: true,
    // 1.800.555.0 is no address anybody writes; four groups of a number never are 1-3-3-4 long with the last below 256.
    holds: (match) => !/^0\d|\.0\d/.test(match),
    unlessCalled: true,
  },
  {
    pattern: /(?<![\p{L}\d+]|(?<!\.\.)\.)v\s?\d{1,9}(?:\.\d{1,9}){1,4}(?:[-+_.][a-z\d]{1,20}){0,4}/giu,
    mayMatch: ({ all, dots }) => dots > 0 && (all & versionSign) !== 0,
    isUsual: true,
  },
  {
    pattern: /(?<![\p{L}\d.+-])(?!0\d)\d{1,3}\.\d{1,3}\.\d{1,6}(?:\.\d{1,6})?(?:[-_][a-z\d.]+)?(?![\d-]|\.\d)/giu,
    mayMatch: ({ dots }) => dots >= 2,
    isUsual: true,
    holds: isVersion,
    unlessCalled: true,
  },
  // Short names of commits, in brackets or as code: [7b33604]; issues by their address: /issues/236.
  {
    pattern: /(?<=[[(\x60/])[\da-f]{7}(?=[\])\x60])/gu,
    holds: (match) => /[a-f]/.test(match) && /\d/.test(match),
  },
  { pattern: /(?<=\/(?:issues?|pull|pulls|commit|merge_requests|discussions|releases)\/)\d{1,7}(?!\d|[-. ]\d)/gu },
  // ISBN-13 and EAN-13 by their check digit, DOI, ORCID.
  {
    pattern: /(?<![\d+-])97[89][- ]?(?:\d[- ]?){9}\d(?![\d-])/gu,
    holds: (match) => isbn13(match.replace(/\D/g, '')),
  },
  { pattern: /(?<![\d+-])\d([- ])\d{2,7}\1\d{1,6}\1[\dX](?![\d-])/gu, holds: isbn10, unlessCalled: true },
  { pattern: /(?<![\d.])10\.\d{4,9}\/[^\s"'<>]{1,80}/gu },
  {
    pattern: /(?<![\d-])\d{4}-\d{4}-\d{4}-\d{3}[\dX](?![\d-])/gu,
    mayMatch: ({ hyphens }) => hyphens >= 3,
  },
  // US ZIP+4 after a state, social security numbers.
  { pattern: /\b[A-Z]{2}\.?,?\s{1,4}\d{5}-\d{4}(?![\d-])/gu },
  // Sizes in code: 32 * 1024 * 1024.
  {
    pattern: /(?<![\p{L}\p{N}])\d{1,6}(?: ?\* ?10(?:24|00)){1,4}(?!\d)/gu,
    mayMatch: ({ all }) => (all & star) !== 0,
  },
  // Standards, as ISO/IEC 9899:2011 and ISO-8859-1; issues, as #1626; hexadecimal of any length.
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:ISO|IEC|DIN|EN|RFC|IEEE|ECMA|ANSI|PEP)(?:\/(?:IEC|TR|TS))?[- ]?\d{2,6}(?:-\d{1,4})?(?::\d{4})?(?!\d)/gu,
  },
  { pattern: /(?<![\p{L}\p{N}])#\d{2,8}(?!\d)/gu, unlessCalled: true },
  { pattern: /(?<![\p{L}\p{N}])0x[\da-f]{2,}(?![\p{L}\p{N}])/giu },
  // Numbers as programs write them: 0b1000, 2_147_483_647.
  { pattern: /(?<![\p{L}\p{N}])0b[01_]{2,64}(?![\p{L}\p{N}])/giu },
  { pattern: /(?<![\p{L}\p{N}_+])\d{1,3}(?:_\d{3}){1,6}(?![\p{L}\p{N}_])/gu },
  { pattern: /(?<![\d+(-])\d{3}-\d{2}-\d{4}(?![\d-])/gu },
  // The same digit over and over, or counted up: a placeholder or a rule.
  { pattern: /(?<![\d+])(\d)\1{6,}(?!\d)/gu, mayMatch: ({ longestDigits }) => longestDigits >= 7 },
  { pattern: /(?<![\d+])0?123456789?0?(?!\d)/gu, mayMatch: ({ longestDigits }) => longestDigits >= 8 },
  // The largest numbers of 32 and 64 bits.
  {
    pattern: /(?<!\d)(?:2147483647|2147483648|4294967295|4294967296|9223372036854775807|18446744073709551615)(?!\d)/gu,
  },
]

/** What a word before it calls an order, an account, a build. */
export const labelled: readonly Family[] = [
  {
    pattern: labelledPattern,
    holds: (match) => !/^(?:customer|client|member|card|credit card|item)\s?(?:number|no)?\.?\s?\+/i.test(match),
  },
]

/** Dotted numbers that are no phone number's groups: 10.0.18363, 2.1.15. */
function isVersion(match: string): boolean {
  const parts = match.split('.')
  const lengths = parts.map((part) => part.length).join('')
  return !/^(?:334|1334|234|344|322)/.test(lengths) || /[a-z]/i.test(match)
}
