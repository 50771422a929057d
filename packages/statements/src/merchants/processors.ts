/** Who stands before a merchant's name because the money runs through them. */
interface Processor {
  readonly pattern: RegExp
  /** The billing channel of the catalogue that cancels and refunds; null where it only carries the payment. */
  readonly biller: string | null
  /** Where nothing but the processor is named: it bundles many things one buys. */
  readonly isAggregator: boolean
}

/** Matched at the beginning of the line or behind the bank's own words. The rest of the line is the merchant. */
const processors: readonly Processor[] = [
  { pattern: /(?:^|\s)PAYPAL\s*(?:\*|INST XFER)\s*/, biller: 'paypal', isAggregator: true },
  { pattern: /(?:^|\s)PP\s?\*\s*/, biller: 'paypal', isAggregator: true },
  {
    pattern:
      /(?:^|\s)PAYPAL (?:\(?EUROPE\)?|PTE|INC|AUSTRALIA|UK|PAYMENT)?[^*]*?(?:IHR EINKAUF BEI|YOUR PURCHASE AT|ACHAT CHEZ|SU COMPRA EN|IL TUO ACQUISTO (?:DA|PRESSO))\s*/,
    biller: 'paypal',
    isAggregator: true,
  },
  { pattern: /(?:^|\s)GOOGLE\s*\*\s*/, biller: 'google-play', isAggregator: true },
  {
    pattern:
      /(?:^|\s)(?:SQ|SP|TST|FS|FSPRG|IZ|ZETTLE_?|SUMUP|STRIPE|PADDLE(?:\.NET)?|2CO(?:\.COM)?|DRI|DIGITALRIVER|CLEVERBRIDGE|CCBILL|BT|WL|PY|CKO|EB|ABC|LS|NYX|SEZZLE|GUMROAD(?:\.COM)?|PATREON|XSOLLA|WPY|RZP|RAZORPAY|PAYU|CCA|BILLDESK|MERCADOPAGO|MP|PAG|PAGSEGURO|EBN|HTM|PG|IFD)\s?[*_]+\s*/,
    biller: null,
    isAggregator: false,
  },
  { pattern: /^(?:SP|PADDLE\.NET|STRIPE|SUMUP|ZETTLE)\s+(?=\S{3})/, biller: null, isAggregator: false },
]

export interface Processed {
  readonly rest: string
  readonly biller: string | null
  readonly isAggregator: boolean
}

/** Takes the processor off a line in upper case, if there is one. */
export function withoutProcessor(line: string): Processed {
  for (const { pattern, biller, isAggregator } of processors) {
    const match = pattern.exec(line)
    if (!match) continue
    return { rest: line.slice(match.index + match[0].length), biller, isAggregator }
  }
  return { rest: line, biller: null, isAggregator: false }
}

/** Sellers under whose one name subscriptions and single purchases are mixed. */
const shops: readonly {
  readonly pattern: RegExp
  readonly family: string
  readonly name: string
  readonly biller: string
}[] = [
  {
    pattern: /\b(?:APPLE\b(?! STORE)|ITUNES\.COM.?BILL|APPLE SERVICES|APL\s?\*\s?(?:APPLE|ITUNES))/,
    family: 'apple',
    name: 'Apple',
    biller: 'apple',
  },
  {
    pattern:
      /\b(?:GOOGLE PLAY|GOOGLE(?=\s*$| [A-Z]{2,}\b)|GOOGLE\s?\*\s?(?:GOOGLE PLAY|PLAY|SERVICES|TEMPORARY HOLD|APPS?\b))/,
    family: 'google-play',
    name: 'Google Play',
    biller: 'google-play',
  },
  {
    pattern: /\b(?:AMZN|AMAZON|KINDLE (?:SVCS|UNLTD)|PRIME VIDEO)\b/,
    family: 'amazon',
    name: 'Amazon',
    biller: 'amazon',
  },
  { pattern: /\bPAYPAL\b/, family: 'paypal', name: 'PayPal', biller: 'paypal' },
]

export function shopIn(line: string): { family: string; name: string; biller: string } | null {
  for (const shop of shops) if (shop.pattern.test(line)) return shop
  return null
}

/** What a shop's line says of the kind of thing that was bought: goods, or what is sold by the month. */
const counters: readonly { readonly pattern: RegExp; readonly counter: string }[] = [
  { pattern: /\bPRIME VIDEO\b/, counter: 'prime video' },
  { pattern: /\b(?:AMZN)?PRIME\b/, counter: 'prime' },
  { pattern: /\b(?:DIGITAL|DIGITAL SVCS|DOWNLOADS?)\b/, counter: 'digital' },
  { pattern: /\bKINDLE\b/, counter: 'kindle' },
  { pattern: /\bMUSIC\b/, counter: 'music' },
  { pattern: /\b(?:MKTP|MKTPLACE|MARKETPLACE|MKTPLC|MARKETPL)\b/, counter: 'marketplace' },
  { pattern: /\b(?:AMZN|AMAZON)\.[A-Z]{2,3}(?:\.[A-Z]{2})?\b|\bRETAIL\b/, counter: 'goods' },
]

/** The counter of a shop that a line names; empty where it names none. */
export function counterIn(line: string): string {
  return counters.find(({ pattern }) => pattern.test(line))?.counter ?? ''
}
