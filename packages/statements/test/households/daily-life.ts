import { type Day, monthsLater } from './calendar.ts'
import type { Country } from './country.ts'
import { inventedName } from './merchants.ts'
import type { Random } from './random.ts'

/** A line of daily life: no contract behind it. */
export interface Plain {
  readonly day: Day
  readonly minor: number
  readonly descriptor: string
}

type Trap = (random: Random, country: Country, from: Day, until: Day) => Plain[]

const groceryNames: Readonly<Record<string, readonly string[]>> = {
  US: ['KROGER #{3}', 'SAFEWAY #{4}', 'TRADER JOE S #{3}', 'WM SUPERCENTER #{4}', 'WHOLEFDS {5}'],
  GB: ['TESCO STORES {4}', 'SAINSBURYS S/MKTS', 'ASDA SUPERSTORE', 'LIDL GB', 'M&S SIMPLY FOOD'],
  DE: ['REWE SAGT DANKE {8}', 'EDEKA {3}', 'LIDL DIENSTLEISTUNG', 'ALDI SUED', 'DM DROGERIEMARKT'],
  FR: ['CARREFOUR CITY', 'MONOPRIX {4}', 'INTERMARCHE', 'E.LECLERC', 'FRANPRIX {4}'],
  ES: ['MERCADONA', 'DIA {4}', 'CARREFOUR EXPRESS', 'CONSUM'],
  IT: ['ESSELUNGA', 'COOP ALLEANZA', 'CONAD CITY', 'PAM PANORAMA'],
  BR: ['PAO DE ACUCAR-{4}', 'CARREFOUR {3}', 'ASSAI ATACADISTA', 'EXTRA HIPER'],
  IN: ['BIGBASKET', 'DMART {4}', 'RELIANCE FRESH', 'MORE MEGASTORE'],
}
const fuelNames = [
  'SHELL OIL {8}',
  'ARAL STATION {6}',
  'ESSO {4}',
  'BP {6}',
  'REPSOL',
  'TOTALENERGIES {4}',
  'HPCL {5}',
  'POSTO IPIRANGA',
]
const coffeeNames = [
  'STARBUCKS {5}',
  'COSTA COFFEE',
  'CAFE {}',
  '{} COFFEE',
  'BAR {}',
  'BOULANGERIE {}',
  'PRET A MANGER',
]
const taxiNames = [
  'UBER *TRIP',
  'UBER   *TRIP HELP.UBER.COM',
  'LYFT *RIDE',
  'BOLT.EU/O/{6}',
  'FREE NOW',
  'CABIFY',
  'OLA CABS',
  '99 TAXI',
]
const eatNames = [
  'RISTORANTE {}',
  'RESTAURANT {}',
  'MCDONALDS {5}',
  'TST* {} KITCHEN',
  'SQ *{} TACOS',
  'PIZZERIA {}',
  'SWIGGY',
  'IFOOD *{}',
  'DELIVEROO',
  '{} GRILL',
]
const shopNames = [
  'AMAZON.COM*{2}K{2}',
  'AMZN Mktp US*{2}T{2}',
  'IKEA {3}',
  'H&M {4}',
  'ZARA {4}',
  'DECATHLON {4}',
  '{} STORE',
  'SP {} SHOP',
  'PAYPAL *{}',
  'ETSY.COM - {}',
  'EBAY O*{2}-{5}',
  '{} BOOKS',
]
const pharmacyNames = ['CVS/PHARMACY #{5}', 'BOOTS {4}', 'APOTHEKE {}', 'PHARMACIE {}', 'FARMACIA {}']

function fill(pattern: string, name: string, random: Random): string {
  return pattern.replace('{}', name).replace(/\{(\d+)\}/g, (_, count) => random.digits(Number(count)))
}

function visits(pattern: string, gap: readonly [number, number], amount: () => number, isFixedName = true): Trap {
  return (random, country, from, until) => {
    const name = inventedName(random)
    const lines: Plain[] = []
    for (let day = from + random.int(0, gap[1]); day <= until; day += random.int(gap[0], gap[1])) {
      const print = fill(pattern, isFixedName ? name : inventedName(random), random)
      lines.push({ day, minor: -amount(), descriptor: country.card(print, day, random) })
    }
    return lines
  }
}

const cents = (random: Random, low: number, high: number, level: number) => Math.round(random.int(low, high) * level)

const groceries: Trap = (random, country, from, until) => {
  const lines: Plain[] = []
  const shops = groceryNames[country.code]!
  const favourite = random.pick(shops)
  const saturdayOnly = random.chance(0.4)
  for (let day = from + random.int(0, 6); day <= until; ) {
    const print = fill(random.chance(0.75) ? favourite : random.pick(shops), '', random)
    lines.push({
      day,
      minor: -cents(random, 900, 14000, country.priceLevel),
      descriptor: country.card(print, day, random),
    })
    day += saturdayOnly ? 7 : random.int(1, 8)
  }
  return lines
}

const coffee: Trap = (random, country, from, until) => {
  const prices = [cents(random, 280, 520, country.priceLevel), cents(random, 280, 620, country.priceLevel)]
  return visits(random.pick(coffeeNames), [1, 6], () => random.pick(prices))(random, country, from, until)
}

const cash: Trap = (random, country, from, until) => {
  const lines: Plain[] = []
  const isMonthly = random.chance(0.4)
  const amounts = [5000, 10000, 20000].map((minor) => minor * (country.priceLevel > 10 ? 50 : 1))
  const anchor = random.int(1, 28)
  for (let day = from + random.int(0, 10), n = 0; day <= until; n++) {
    lines.push({ day, minor: -(isMonthly ? amounts[1]! : random.pick(amounts)), descriptor: country.cash(day, random) })
    day = isMonthly ? monthsLater(from, n + 1, anchor) + random.int(-2, 2) : day + random.int(5, 20)
  }
  return lines
}

const twiceMonthly: Trap = (random, country, from, until) => {
  const price = cents(random, 800, 4000, country.priceLevel)
  const start = random.int(from, Math.max(from, until - 150))
  const print = fill(random.pick(shopNames), inventedName(random), random)
  const lines: Plain[] = []
  for (let day = start; day < start + random.int(60, 140) && day <= until; day += random.int(9, 21)) {
    lines.push({
      day,
      minor: -Math.round(price * random.float(0.85, 1.2)),
      descriptor: country.card(print, day, random),
    })
  }
  return lines
}

const fewPurchases: Trap = (random, country, from, until) => {
  const lines: Plain[] = []
  const pattern = random.pick(shopNames)
  const name = inventedName(random)
  for (let i = random.int(1, 4); i > 0; i--) {
    const day = random.int(from, until)
    const minor = -cents(random, 700, 20000, country.priceLevel)
    lines.push({ day, minor, descriptor: country.card(fill(pattern, name, random), day, random) })
    if (random.chance(0.08)) {
      const back = Math.min(until, day + random.int(4, 25))
      lines.push({ day: back, minor: -minor, descriptor: country.card(fill(pattern, name, random), back, random) })
    }
  }
  return lines
}

const hairCut: Trap = (random, country, from, until) => {
  const price = cents(random, 1800, 6500, country.priceLevel)
  return visits(random.pick(['{} HAIR', 'SALON {}', 'FRISEUR {}', 'COIFFURE {}', '{} BARBERS']), [33, 51], () =>
    random.chance(0.6) ? price : Math.round(price * random.float(0.9, 1.4)),
  )(random, country, from, until)
}

const fuel: Trap = (random, country, from, until) =>
  visits(random.pick(fuelNames), [6, 17], () => cents(random, 3000, 8500, country.priceLevel))(
    random,
    country,
    from,
    until,
  )
const taxis: Trap = (random, country, from, until) =>
  visits(random.pick(taxiNames), [2, 25], () => cents(random, 650, 3900, country.priceLevel))(
    random,
    country,
    from,
    until,
  )
const restaurants: Trap = (random, country, from, until) =>
  visits(random.pick(eatNames), [4, 30], () => cents(random, 900, 9000, country.priceLevel), false)(
    random,
    country,
    from,
    until,
  )
const favouriteRestaurant: Trap = (random, country, from, until) =>
  visits(random.pick(eatNames), [5, 24], () => cents(random, 1100, 4900, country.priceLevel))(
    random,
    country,
    from,
    until,
  )
const pharmacy: Trap = (random, country, from, until) =>
  visits(random.pick(pharmacyNames), [10, 60], () => cents(random, 400, 4500, country.priceLevel))(
    random,
    country,
    from,
    until,
  )

/** All that happens between the contracts. */
export function dailyLife(random: Random, country: Country, from: Day, until: Day, isNoisy: boolean): Plain[] {
  const traps: Trap[] = [
    groceries,
    fuel,
    coffee,
    taxis,
    cash,
    restaurants,
    favouriteRestaurant,
    pharmacy,
    twiceMonthly,
    hairCut,
  ]
  const chosen = random.shuffle(traps).slice(0, isNoisy ? 10 : random.int(4, 7))
  const lines = chosen.flatMap((trap) => trap(random, country, from, until))
  for (let i = isNoisy ? 30 : random.int(4, 14); i > 0; i--) lines.push(...fewPurchases(random, country, from, until))
  return lines.filter(({ day }) => day >= from && day <= until)
}
