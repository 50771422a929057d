import type { FullCatalogue, ServiceName } from '@offhook/catalogue'
import { type Nature, natureOfWord, sellsByTerm } from './natures.data.ts'
import { counterIn, shopIn, withoutProcessor } from './processors.ts'
import { SeenTexts } from './seen-texts.ts'
import { generic, noise, places, states } from './words.data.ts'

/** Who stands on a statement line, as far as its text tells. */
export interface Merchant {
  /** Lines with the same family may be one merchant's: its first telling word, or the service that it is. */
  readonly family: string
  /** Within the family: the words that follow. Lines whose branches differ may still be the same merchant in another city. */
  readonly branch: string
  /** As a person reads it: `Netflix`, `Brello Fitness`. */
  readonly name: string
  readonly serviceId: string | null
  /** A billing channel of the catalogue: `direct`, `apple`, `google-play`, `paypal`, `amazon`. */
  readonly biller: string
  /** Whether subscriptions and single purchases stand under this same name. */
  readonly isAggregator: boolean
  readonly nature: Nature | null
  /** Whether the line itself says that it is a subscription. */
  readonly saysSubscription: boolean
  /** Whether the line says that it was collected by a mandate (direct debit), as contracts are. */
  readonly isMandate: boolean
  /** Whether the name says that it sells what is usually sold by the term, as newspapers and software are. */
  readonly isByTerm: boolean
}

/** Reads the merchant of a line, remembering each text it has seen: lines that differ in digits alone are one text. */
export interface MerchantReader {
  read(descriptor: string): Merchant
  /** The merchant's place in `merchants`: the same for every line of one merchant. */
  numberOf(descriptor: string): number
  /** Takes up a merchant that was read before, and gives its place. */
  adopt(merchant: Merchant): number
  /** All that were read so far. */
  readonly merchants: readonly Merchant[]
}

export function merchantReader(catalogue: FullCatalogue): MerchantReader {
  const services = serviceNames(catalogue)
  const seen = new SeenTexts()
  const merchants: Merchant[] = []
  const numbers = new Map<string, number>()
  /** Thousands of texts are one merchant's. */
  const adopt = (merchant: Merchant): number => {
    const key = keyOf(merchant)
    let number = numbers.get(key)
    if (number === undefined) {
      number = merchants.length
      merchants.push(merchant)
      numbers.set(key, number)
    }
    return number
  }
  const numberOf = (descriptor: string): number => {
    const known = seen.get(descriptor)
    if (known !== -1) return known
    const number = adopt(readMerchant(descriptor, catalogue, services))
    seen.putForLast(number)
    return number
  }
  return { read: (descriptor) => merchants[numberOf(descriptor)]!, numberOf, adopt, merchants }
}

function keyOf({ family, branch, name, serviceId, biller, nature, ...is }: Merchant): string {
  const flags =
    (is.isAggregator ? 1 : 0) + (is.saysSubscription ? 2 : 0) + (is.isMandate ? 4 : 0) + (is.isByTerm ? 8 : 0)
  return `${family}\u0000${branch}\u0000${name}\u0000${serviceId}\u0000${biller}\u0000${nature}\u0000${flags}`
}

/** Raised whenever a text would be read otherwise than before: what was kept is then read again. */
const rulesVersion = 2

/** Names what merchants are read by: these rules and this catalogue. */
export function readerStamp(catalogue: FullCatalogue): string {
  return `${rulesVersion}/${catalogue.version}/${catalogue.names.length}`
}

interface ServiceNames {
  /** Squeezed names of at least four letters, with the service they mean. */
  readonly names: ReadonlyMap<string, ServiceName>
  /** Names of several words, cut off inside the last one, as banks print them that have no room. */
  readonly cut: ReadonlyMap<string, ServiceName | null>
  /** Their first four letters. */
  readonly starts: ReadonlySet<string>
}

/** Fewer letters could begin many names. */
const leastCut = 8

function cutNames(
  catalogue: FullCatalogue,
  names: ReadonlyMap<string, ServiceName>,
): ReadonlyMap<string, ServiceName | null> {
  const cut = new Map<string, ServiceName | null>()
  for (const { name, serviceId, ambiguous } of catalogue.names) {
    if (serviceId === null || ambiguous) continue
    const key = squeeze(plain(name))
    const service = names.get(key)
    const space = plain(name).trim().lastIndexOf(' ')
    if (!service || space === -1) continue
    const least = Math.max(leastCut, squeeze(plain(name).slice(0, space)).length + 2)
    for (let length = least; length < key.length; length++) {
      const start = key.slice(0, length)
      if (names.has(start)) continue
      const other = cut.get(start)
      cut.set(start, other === undefined || other?.id === service.id ? service : null)
    }
  }
  return cut
}

/** Unambiguous names of services. */
function serviceNames(catalogue: FullCatalogue): ServiceNames {
  const names = new Map<string, ServiceName>()
  for (const { name, serviceId, ambiguous } of catalogue.names) {
    if (serviceId === null || ambiguous) continue
    const key = squeeze(plain(name))
    const service = catalogue.service(serviceId)
    if (key.length >= 4 && service && !names.has(key)) names.set(key, service)
  }
  // A company with one service is that service.
  for (const { name, companyId, serviceId, ambiguous } of catalogue.names) {
    if (serviceId !== null || ambiguous) continue
    const own = catalogue.services.filter((service) => service.companyId === companyId)
    const key = squeeze(plain(name))
    if (own.length === 1 && key.length >= 4 && !names.has(key)) names.set(key, own[0]!)
  }
  // How a service reads on statements, where that is said of one service alone.
  const printed = new Map<string, ServiceName | null>()
  for (const service of catalogue.services) {
    for (const { text } of service.descriptors) {
      const key = squeeze(nameWords(withoutProcessor(plain(text)).rest).join(''))
      const other = printed.get(key)
      printed.set(key, other === undefined || other?.id === service.id ? service : null)
    }
  }
  for (const [key, service] of printed) if (key.length >= 4 && service && !names.has(key)) names.set(key, service)
  return {
    names,
    cut: cutNames(catalogue, names),
    starts: new Set(Array.from(names.keys(), (name) => name.slice(0, 4))),
  }
}

function plain(text: string): string {
  const upper = text.toUpperCase()
  // Most lines are ASCII; taking accents off costs more than all the rest.
  return /^[\x00-\x7f]*$/.test(upper) ? upper : upper.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'SS')
}

function squeeze(text: string): string {
  return text.replace(/[^A-Z0-9\u0080-\uffff]/g, '')
}

/** Where the other side's name ends and the bank's or the mandate's own fields begin. */
const tail =
  /\s*(?:\/\/|\b(?:EREF|MREF|CRED|KREF|ABWA|SVWZ|IBAN|BIC|DES|INDN|CO ID|WEB ID|ID|MOTIF|CONCEPTO|CAUSALE|MANDATO|REF\.? ?MANDATO|NO ?RECIBO|RECHNUNG|RE-NR|KUNDENNR|MANDAT|VERTRAG|SEPA-LASTSCHRIFT|TARJETA|TARJ|CARTA|CARTE NUMERO|KAUFUMSATZ|REF|ORIG CO NAME)\b\.? ?[+:.])/

const leading: readonly RegExp[] = [
  /^UPI[/-](?:\d+[/-])?([^/@]+?)[/-]\S*@/,
  /^VPS\/([^/]+)\//,
  /^BIL\/ONL\/\d+\/([^/]+)\//,
  /^(?:ACH D-|NACH-\w+-DR-)\s*([^-]+)-/,
  /^NEFT (?:DR|CR)-\w+-([^-]+)-/,
  /\bDE ?: ?(.+?) (?:ID|MOTIF|REF) ?:/,
  /^RECIB \/(.+?) N \d/,
]

/** What is left of a line when the bank's own frame around the other side's name is taken off. */
function counterparty(line: string): string {
  for (const pattern of leading) {
    const found = pattern.exec(line)?.[1]
    if (found) return found
  }
  return line
}

/** The words of a line that can be part of a merchant's name. */
function nameWords(text: string): string[] {
  const cut = tail.exec(text)
  if (cut && cut.index > 2) {
    const words = wordsOf(text.slice(0, cut.index))
    if (words.length > 0) return words
  }
  return wordsOf(text)
}

function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const raw of text.split(/[^A-Z0-9.&+'’@\u0080-\uffff]+/)) {
    const word = cleanWord(raw)
    if (word === '' || noise.has(word)) continue
    words.push(word)
    if (words.length >= 5) break
  }
  return words
}

const shortNames = new Set([
  'O2',
  'EE',
  'BT',
  'HP',
  'VW',
  'BP',
  'TV',
  'N26',
  'C24',
  'H&M',
  'M&S',
  'AT&T',
  '1&1',
  'E.ON',
  'RTL',
  'WOW',
  'NOW',
  'DM',
  'X',
  '3',
])

function cleanWord(raw: string): string {
  let word = raw.replace(/^[.'’+&@-]+|[.'’&@-]+$/g, '')
  if (word === '') return ''
  if (word.includes('.')) {
    // A domain: its name is the merchant's. Else dots of an abbreviation.
    const domain =
      /^(?:WWW\.|HELP\.|PAY\.)?([A-Z0-9-]+)\.(?:COM|NET|ORG|IO|APP|TV|CO|DE|FR|ES|IT|UK|US|EU|AI|ME|INFO|BR|IN)(?:\.[A-Z]{2})?$/.exec(
        word,
      )
    word = domain ? domain[1]! : word.replaceAll('.', '')
  }
  word = word.replace(/^-+|-+$/g, '')
  if (shortNames.has(word)) return word
  if (/\d/.test(word)) {
    const letters = word.replace(/[^A-Z\u0080-\uffff]/g, '').length
    const digits = word.replace(/\D/g, '').length
    // BET365 and 23ANDME are names; P0A12BC, 26DEC25 and S4021 are codes.
    if (letters < 4 || digits > 3 || !/^(?:\d{1,3}[A-Z]{4,}|[A-Z]{4,}\d{1,3})$/.test(word)) return ''
  } else if (word.length === 1) return ''
  return word
}

function readMerchant(descriptor: string, catalogue: FullCatalogue, services: ServiceNames): Merchant {
  const line = plain(descriptor)
  const { rest, biller: processor, isAggregator: isBundler } = withoutProcessor(counterparty(line))
  const words = nameWords(rest)
  const nature = natureOf(line, words)
  const saysSubscription =
    nature === 'subscription' ||
    /\b(?:SUBSCR|MEMBERSHIP|ABONNEMENT|\bABO\b|PREMIUM|PRIME|PLUS\b|PASS\b|SUSCRIPCION|ABBONAMENTO|ASSINATURA|MITGLIED)/.test(
      rest,
    )
  const shop = shopIn(processor === null || processor === 'google-play' || rest === '' ? line : rest)
  const service = serviceIn(words, services)
  const common = { nature, saysSubscription, isMandate: saysMandate(line), isByTerm: words.some(sellsByTerm) }
  if (shop && (processor === null || shop.biller !== 'paypal') && !isOtherService(service, shop.biller)) {
    const counter = shop.family === 'amazon' ? counterIn(line) : ''
    const isPrime = counter === 'prime'
    return {
      ...common,
      family: shop.family,
      branch: counter,
      name: isPrime ? 'Amazon Prime' : shop.name,
      serviceId: isPrime ? 'amazon-prime' : (catalogue.biller(shop.biller)?.serviceId ?? null),
      biller: shop.biller,
      isAggregator: true,
      // What is bought there is anything.
      nature: null,
    }
  }
  const biller = processor ?? 'direct'
  if (service) {
    return {
      ...common,
      family: `service:${service.id}`,
      branch: '',
      name: service.name,
      serviceId: service.id,
      biller,
      isAggregator: false,
    }
  }
  if (words.length === 0) {
    const family = isBundler ? (processor ?? '') : `text:${squeeze(line).replace(/\d/g, '').slice(0, 24)}`
    return {
      ...common,
      family,
      branch: '',
      name: named(line.trim().slice(0, 30)),
      serviceId: null,
      biller,
      isAggregator: isBundler,
    }
  }
  const telling = withoutPlace(words)
  const depth = generic.has(telling[0]!) || telling[0]!.length <= 2 ? 2 : 1
  const family = telling.slice(0, depth).join(' ')
  const branch = telling.slice(depth, depth + 2).join(' ')
  return {
    ...common,
    family,
    branch,
    name: named(telling.slice(0, depth + 1).join(' ')),
    serviceId: null,
    biller,
    isAggregator: false,
  }
}

/** How banks call a collection by mandate. */
const mandate =
  /\b(?:DIRECT DEBIT|DD|DDR|(?:BASIS|FOLGE|ERST|SEPA-?)?LASTSCHRIFT|EINZUG|PRELEVEMENT|PRLV|ADDEBITO (?:DIRETTO|SDD|SEPA)|SDD|RECIBO|RECIB|ADEUDO|DOMICILIACION|DOMICILIADO|NACH|ACH D|ECS|DEB(?:ITO)?\.? ?AUT(?:OMATICO)?|DEBITO DIRETO|DEBITO DIRECTO|AUTOPAY|INCASSO|AUTOGIRO|BETALINGSSERVICE|CORE DIRECT)\b/

/** A debit by a signature at the till is a purchase, though banks call it one by mandate. */
const till = /\b(?:ELV|EC|GIROCARD|KARTENZAHLUNG|POS|KFN)\b/

function saysMandate(line: string): boolean {
  return mandate.test(line) && !till.test(line)
}

/** Whether a line of a shop names a service of its own that the shop only bills. */
function isOtherService(service: ServiceName | null, biller: string): boolean {
  return (
    service !== null &&
    !['apple', 'google-play', 'amazon', 'paypal', 'google-account'].includes(service.id) &&
    !(biller === 'amazon' && service.id.startsWith('amazon'))
  )
}

/** The service whose name the line begins with, in up to four words. */
function serviceIn(words: readonly string[], services: ServiceNames): ServiceName | null {
  for (let start = 0; start < Math.min(2, words.length); start++) {
    let joined = ''
    let found: ServiceName | null = null
    for (let end = start; end < Math.min(start + 4, words.length); end++) {
      const word = words[end]!
      joined += /^[A-Z0-9]+$/.test(word) ? word : squeeze(word.replaceAll('+', 'PLUS'))
      // Nearly no line begins as a service does.
      if (joined.length >= 4 && !services.starts.has(joined.slice(0, 4))) break
      found = services.names.get(joined) ?? services.cut.get(joined) ?? found
    }
    if (found) return found
  }
  return null
}

/** A city or a state behind the name is where the merchant sits, not what it is called. */
function withoutPlace(words: readonly string[]): string[] {
  const kept = words.filter(
    (word, index) => index === 0 || (!places.has(word) && !(states.has(word) && word.length === 2)),
  )
  return kept.length > 0 ? kept : [...words]
}

function natureOf(line: string, words: readonly string[]): Nature | null {
  if (/\b(?:CASH (?:NATWEST|LINK|NOTEMACHINE|WITHDRAWAL)|ATM\b|ATW-|WITHDRAWAL ATM)/.test(line)) return 'cash'
  let first: Nature | null = null
  const all = line.split(/[^A-Z0-9&\u0080-\uffff]+/)
  for (const word of all) {
    const nature = natureOfWord(word)
    if (!nature) continue
    if (nature === 'cash' || nature === 'rent') return nature
    // The merchant's own words count for more than the bank's ("STANDING ORDER … ENERGY").
    if (
      first === null ||
      (first === 'transfer' && nature !== 'transfer') ||
      (first === 'subscription' && nature !== 'transfer')
    )
      first = nature
  }
  return words.length === 0 && first === 'transfer' ? 'transfer' : first
}

/** Written as a name: `BRELLO FITNESS` is `Brello Fitness`. */
function named(words: string): string {
  return words.replace(/[A-Z\u00c0-\u00de]{3,}/g, (word) => word[0] + word.slice(1).toLowerCase())
}
