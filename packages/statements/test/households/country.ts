import type { Day } from './calendar.ts'
import { iso, partsOf } from './calendar.ts'
import type { Random } from './random.ts'

/** How the banks of a country write a line around the merchant. `merchant` is what the merchant itself prints. */
export interface Country {
  readonly code: string
  readonly currency: string
  /** Minor units of a usual price are multiplied by this. */
  readonly priceLevel: number
  readonly cities: readonly string[]
  card(merchant: string, day: Day, random: Random): string
  debit(merchant: string, day: Day, random: Random): string
  transfer(name: string, purpose: string, random: Random): string
  cash(day: Day, random: Random): string
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const two = (n: number) => String(n).padStart(2, '0')
const dayMonth = (day: Day) => `${two(partsOf(day).date)}/${two(partsOf(day).month)}`
const monthDay = (day: Day) => `${two(partsOf(day).month)}/${two(partsOf(day).date)}`
const dotted = (day: Day) => `${two(partsOf(day).date)}.${two(partsOf(day).month)}.${partsOf(day).year}`

/** A phone number of the reserved range, as American merchants print it behind their name. */
const phone = (random: Random) => `${random.pick(['800', '888', '866'])}-555-01${random.digits(2)}`

export const countries: readonly Country[] = [
  {
    code: 'US',
    currency: 'USD',
    priceLevel: 1,
    cities: ['SAN JOSE CA', 'NEW YORK NY', 'AUSTIN TX', 'SEATTLE WA', 'CHICAGO IL', 'LOS GATOS CA', 'WILMINGTON DE'],
    card(merchant, day, random) {
      const city = random.pick(this.cities)
      return random.pick([
        `${merchant} ${city}`,
        `${merchant} ${phone(random)} ${city.slice(-2)}`,
        `POS PURCHASE ${merchant} ${city}`,
        `CHECKCARD ${monthDay(day).replace('/', '')} ${merchant} ${phone(random)} ${city.slice(-2)} ${random.digits(23)}`,
        `RECURRING PAYMENT AUTHORIZED ON ${monthDay(day)} ${merchant} ${city} S${random.digits(15)} CARD ${random.digits(4)}`,
        `DEBIT CARD PURCHASE - ${merchant} ${city}`,
        `${merchant}`,
      ])
    },
    debit: (merchant, _day, random) =>
      random.pick([
        `${merchant} DES:PAYMENT ID:${random.digits(9)} INDN:J DOE CO ID:${random.digits(10)} PPD`,
        `${merchant} AUTOPAY ${random.digits(6)} WEB ID: ${random.digits(10)}`,
        `ACH DEBIT ${merchant} ${random.digits(7)}`,
        `ELECTRONIC PAYMENT ${merchant}`,
      ]),
    transfer: (name, purpose, random) => `ONLINE TRANSFER TO ${name} ${purpose} REF #IB${random.letters(6)}`,
    cash: (day, random) =>
      `ATM WITHDRAWAL ${monthDay(day)} ${random.digits(4)} ${random.pick(['MAIN ST', 'BROADWAY'])}`,
  },
  {
    code: 'GB',
    currency: 'GBP',
    priceLevel: 0.8,
    cities: ['LONDON', 'MANCHESTER', 'LEEDS', 'BRISTOL', 'DUBLIN', 'EDINBURGH'],
    card(merchant, day, random) {
      const { date, month } = partsOf(day)
      return random.pick([
        `CARD PAYMENT TO ${merchant} ON ${two(date)} ${monthNames[month - 1]}`,
        `${merchant} ${random.pick(this.cities)} GB`,
        `${random.digits(4)} ${two(date)}${monthNames[month - 1]}25 ${merchant} ${random.pick(this.cities)} GB`,
        `${merchant}, ${random.pick(this.cities)}`,
        `VIS ${merchant}`,
        `${merchant}`,
      ])
    },
    debit: (merchant, _day, random) =>
      random.pick([
        `DIRECT DEBIT ${merchant} REF ${random.digits(10)}`,
        `DD ${merchant} ${random.letters(2)}${random.digits(8)}`,
        `${merchant} ${random.digits(12)} DDR`,
      ]),
    transfer: (name, purpose, random) =>
      random.pick([
        `STO ${name} ${purpose}`,
        `STANDING ORDER ${name} ${purpose}`,
        `FPO ${name} ${purpose} ${random.digits(6)}`,
      ]),
    cash: (day, random) =>
      `CASH ${random.pick(['NATWEST', 'LINK', 'NOTEMACHINE'])} ${random.digits(4)} ${dayMonth(day)}`,
  },
  {
    code: 'DE',
    currency: 'EUR',
    priceLevel: 0.95,
    cities: ['BERLIN', 'MUENCHEN', 'HAMBURG', 'KOELN', 'LUXEMBOURG', 'Frankfurt am Main'],
    card(merchant, day, random) {
      return random.pick([
        `${merchant}//${random.pick(this.cities)}/DE ${iso(day)}T${two(random.int(8, 21))}:${two(random.int(0, 59))} KFN ${random.digits(1)} VJ 2912`,
        `KARTENZAHLUNG ${merchant} ${random.pick(this.cities)} ${dotted(day)}`,
        `VISA ${merchant} NR ${random.digits(10)} ${random.pick(this.cities)} KAUFUMSATZ ${dotted(day).slice(0, 6)}`,
        `${merchant} ${random.pick(this.cities)}`,
      ])
    },
    debit: (merchant, _day, random) =>
      random.pick([
        `${merchant} SEPA-LASTSCHRIFT EREF+${random.digits(14)} MREF+${random.letters(3)}${random.digits(8)} CRED+DE${random.digits(2)}ZZZ0000${random.digits(7)} SVWZ+Kundennr. ${random.digits(8)}`,
        `FOLGELASTSCHRIFT ${merchant} Rechnung ${random.digits(7)} Mandat ${random.digits(6)}`,
        `${merchant} Vertrag ${random.digits(9)} Beitrag`,
        `SEPA Basislastschrift ${merchant} RE-NR ${random.digits(8)}`,
      ]),
    transfer: (name, purpose, random) =>
      random.pick([
        `DAUERAUFTRAG ${name} ${purpose}`,
        `${name} SVWZ+${purpose}`,
        `Überweisung ${name} ${purpose} ${random.digits(5)}`,
      ]),
    cash: (day, random) => `BARGELDAUSZAHLUNG GA NR${random.digits(8)} BLZ${random.digits(8)} ${dotted(day)}`,
  },
  {
    code: 'FR',
    currency: 'EUR',
    priceLevel: 0.95,
    cities: ['PARIS', 'LYON', 'LILLE', 'NANTES', 'BORDEAUX', 'MARSEILLE'],
    card(merchant, day, random) {
      return random.pick([
        `CARTE ${dayMonth(day)} ${merchant} ${random.pick(this.cities)}`,
        `PAIEMENT PAR CARTE ${merchant} ${random.pick(this.cities)} ${dayMonth(day)}`,
        `ACHAT CB ${merchant} ${dotted(day).slice(0, 6)}${String(partsOf(day).year).slice(2)} CARTE NUMERO ${random.digits(3)}`,
        `PAIEMENT CB ${merchant} FR ${random.digits(6)}`,
      ])
    },
    debit: (merchant, _day, random) =>
      random.pick([
        `PRLV SEPA ${merchant} ${random.letters(2)}${random.digits(10)}`,
        `PRELEVEMENT EUROPEEN ${random.digits(10)} DE: ${merchant} ID: FR${random.digits(2)}ZZZ${random.digits(6)} MOTIF: ECHEANCE ${random.digits(8)}`,
        `PRELEVEMENT DE ${merchant} REF : ${random.digits(9)}`,
      ]),
    transfer: (name, purpose, random) => `VIR SEPA ${name} ${purpose} ${random.digits(4)}`,
    cash: (day, random) =>
      `RETRAIT DAB ${dayMonth(day)} ${random.pick(['LA POSTE', 'BNP', 'CIC'])} ${random.digits(5)}`,
  },
  {
    code: 'ES',
    currency: 'EUR',
    priceLevel: 0.9,
    cities: ['MADRID', 'BARCELONA', 'VALENCIA', 'SEVILLA', 'BILBAO'],
    card(merchant, day, random) {
      return random.pick([
        `COMPRA TARJ. ${random.digits(4)}XXXXXXXX${random.digits(4)} ${merchant}-${random.pick(this.cities)}`,
        `PAGO EN ${merchant} ${random.pick(this.cities)}, TARJETA ${random.digits(4)} EL ${dayMonth(day)}`,
        `Compra ${merchant}, ${random.pick(this.cities)}, Tarj. :*${random.digits(6)}`,
      ])
    },
    debit: (merchant, _day, random) =>
      random.pick([
        `RECIBO ${merchant} Nº RECIBO ${random.digits(4)} ${random.digits(7)} REF. MANDATO ${random.digits(10)}`,
        `ADEUDO DE ${merchant} ${random.digits(8)}`,
        `RECIB /${merchant} N ${random.digits(12)}`,
      ]),
    transfer: (name, purpose) => `TRANSFERENCIA A FAVOR DE ${name} CONCEPTO: ${purpose}`,
    cash: (day, random) => `REINTEGRO CAJERO ${random.digits(4)} ${dayMonth(day)}`,
  },
  {
    code: 'IT',
    currency: 'EUR',
    priceLevel: 0.9,
    cities: ['MILANO', 'ROMA', 'TORINO', 'BOLOGNA', 'NAPOLI'],
    card(merchant, day, random) {
      return random.pick([
        `PAGAMENTO POS ${dayMonth(day)} ${two(random.int(8, 21))}.${two(random.int(0, 59))} ${merchant} ${random.pick(this.cities)} CARTA *${random.digits(4)}`,
        `POS CARTA ${random.digits(4)} DEL ${dotted(day)} ${merchant} ${random.pick(this.cities)} ITA`,
        `ACQUISTO ${merchant} ${random.pick(this.cities)}`,
      ])
    },
    debit: (merchant, _day, random) =>
      random.pick([
        `ADDEBITO DIRETTO SDD ${merchant} MANDATO ${random.digits(12)}`,
        `SDD CORE ${merchant} ID.CRED. IT${random.digits(2)}ZZZ${random.digits(11)} FATT. ${random.digits(8)}`,
        `ADD. ${merchant} ${random.digits(10)}`,
      ]),
    transfer: (name, purpose) => `BONIFICO A FAVORE DI ${name} CAUSALE ${purpose}`,
    cash: (day, random) => `PRELIEVO ATM ${dayMonth(day)} CARTA ${random.digits(4)}`,
  },
  {
    code: 'BR',
    currency: 'BRL',
    priceLevel: 3,
    cities: ['SAO PAULO', 'RIO DE JANEIRO', 'CURITIBA', 'RECIFE', 'OSASCO'],
    card(merchant, _day, random) {
      return random.pick([
        `COMPRA CARTAO ${merchant} ${random.pick(this.cities)} BR`,
        `${merchant} ${random.pick(this.cities)} BRA`,
        `Compra no débito - ${merchant}`,
        `${merchant.slice(0, 22)} ${random.digits(8)}`,
      ])
    },
    debit: (merchant, _day, random) =>
      random.pick([
        `DEB AUTOMATICO ${merchant} ${random.digits(9)}`,
        `DEBITO AUT. ${merchant}`,
        `PAGTO CONTA ${merchant} ${random.digits(11)}`,
      ]),
    transfer: (name, purpose, random) => `PIX ENVIADO ${name} ${purpose} ${random.digits(8)}`,
    cash: (_day, random) => `SAQUE BCO24H ${random.digits(6)}`,
  },
  {
    code: 'IN',
    currency: 'INR',
    priceLevel: 60,
    cities: ['MUMBAI', 'BANGALORE', 'GURGAON', 'CHENNAI', 'PUNE'],
    card(merchant, day, random) {
      return random.pick([
        `POS ${random.digits(6)}XXXXXX${random.digits(4)} ${merchant}`,
        `${merchant} ${random.pick(this.cities)} IND`,
        `VPS/${merchant}/${iso(day).replaceAll('-', '')}${random.digits(6)}/${random.digits(12)}/${random.pick(this.cities)}`,
        `UPI/${random.digits(12)}/${merchant}/${merchant
          .toLowerCase()
          .replace(/[^a-z]/g, '')
          .slice(0, 8)}@icici/UPI`,
        `UPI-${merchant}-${merchant
          .toLowerCase()
          .replace(/[^a-z]/g, '')
          .slice(0, 8)}@ybl-YESB0${random.digits(6)}-${random.digits(12)}-PAYMENT`,
      ])
    },
    debit: (merchant, day, random) =>
      random.pick([
        `ACH D- ${merchant}-${random.digits(10)}`,
        `NACH-MUT-DR-${merchant}-${random.digits(8)}`,
        `BIL/ONL/${random.digits(9)}/${merchant}/${random.digits(6)}`,
        `SI ${merchant} ${iso(day).replaceAll('-', '')}`,
      ]),
    transfer: (name, purpose, random) =>
      `NEFT DR-${random.letters(4)}0${random.digits(6)}-${name}-${purpose}-N${random.digits(12)}`,
    cash: (_day, random) =>
      `ATW-${random.digits(6)}XXXXXX${random.digits(4)}-${random.letters(6)}-${random.pick(['MUMBAI', 'PUNE'])}`,
  },
]
