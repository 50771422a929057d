import type { Random } from './random.ts'

/** A merchant that one can have a contract with, and the ways its name is printed. */
export interface Merchant {
  readonly name: string
  readonly prints: readonly string[]
  /** Minor units at price level 1. */
  readonly price: readonly [low: number, high: number]
  readonly kind: 'subscription' | 'bill'
  /** Paid by card, or by direct debit. */
  readonly by: 'card' | 'debit'
}

const known: readonly Merchant[] = [
  {
    name: 'Netflix',
    prints: ['NETFLIX.COM', 'Netflix.com', 'NETFLIX COM', 'NETFLIX INTERNATIONAL B.V.'],
    price: [799, 2299],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'Spotify',
    prints: ['SPOTIFY', 'Spotify USA', 'SPOTIFY AB', 'Spotify P0A{6}', 'PAYPAL *SPOTIFY'],
    price: [599, 1799],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'Disney+',
    prints: ['DISNEY PLUS', 'DISNEYPLUS', 'Disney+'],
    price: [599, 1399],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'Dropbox',
    prints: ['DROPBOX*{4}', 'Dropbox', 'DROPBOX INTERNATIONAL'],
    price: [999, 1999],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'Adobe',
    prints: ['ADOBE *CREATIVE CLOUD', 'ADOBE SYSTEMS', 'Adobe Inc'],
    price: [1099, 6599],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'ChatGPT',
    prints: ['OPENAI *CHATGPT SUBSCR', 'OPENAI *CHATGPT'],
    price: [2000, 2400],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'Norton',
    prints: ['NORTON *AP{10}', 'NORTON*AP{10}'],
    price: [3999, 11999],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'McAfee',
    prints: ['MCAFEE *WWW.MCAFEE.COM', 'McAfee.com'],
    price: [3999, 12999],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'NordVPN',
    prints: ['NORDVPN.COM', 'NORDVPN* NORDVPN.COM', 'PADDLE.NET* NORDVPN'],
    price: [399, 1299],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'Audible',
    prints: ['AUDIBLE*{2}A{3}', 'Audible GmbH', 'Audible UK'],
    price: [799, 1495],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'The New York Times',
    prints: ['NYTIMES*NYTIMES DISC', 'NYTIMES'],
    price: [400, 2500],
    kind: 'subscription',
    by: 'card',
  },
  { name: 'Canva', prints: ['CANVA* I0{4}-{7}', 'Canva'], price: [1199, 1499], kind: 'subscription', by: 'card' },
  { name: 'Zoom', prints: ['ZOOM.US', 'ZOOM.US {3}-{3}'], price: [1399, 1599], kind: 'subscription', by: 'card' },
  {
    name: 'Planet Fitness',
    prints: ['PLANET FITNESS', 'PLANET FIT ClubFees', 'ABC*PLANET FITNESS'],
    price: [1000, 2499],
    kind: 'subscription',
    by: 'debit',
  },
  {
    name: 'HelloFresh',
    prints: ['HELLOFRESH', 'HELLOFRESH SE', 'HELLOFRESH*{6}'],
    price: [3999, 7999],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'PlayStation',
    prints: ['PLAYSTATION NETWORK', 'PlaystationNetwork', 'SONY*PLAYSTATION'],
    price: [899, 1799],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'LinkedIn',
    prints: ['LINKEDIN PREMIUM', 'LinkedIn P{9}', 'LINKEDIN*{7}'],
    price: [2999, 3999],
    kind: 'subscription',
    by: 'card',
  },
  {
    name: 'Vodafone',
    prints: ['VODAFONE', 'VODAFONE GMBH', 'Vodafone Limited'],
    price: [1500, 5000],
    kind: 'bill',
    by: 'debit',
  },
]

const billNames: readonly (readonly [string, readonly [number, number]])[] = [
  ['{} ENERGY', [4000, 15000]],
  ['{} ENERGIE', [4000, 15000]],
  ['STADTWERKE {}', [4000, 12000]],
  ['{} WATER', [2000, 6000]],
  ['{} INSURANCE', [1500, 30000]],
  ['{} VERSICHERUNG', [1500, 30000]],
  ['{} SEGUROS', [1500, 30000]],
  ['{} ASSURANCES', [1500, 30000]],
  ['{} ASSICURAZIONI', [1500, 30000]],
  ['{} MOBILE', [900, 5000]],
  ['{} TELECOM', [1900, 6000]],
  ['{} BROADBAND', [2500, 6000]],
  ['{} MUTUELLE', [2000, 9000]],
]

const lines = [
  'MEDIA',
  'STREAM',
  'FITNESS',
  'GYM',
  'CLOUD',
  'VPN',
  'MUSIC',
  'NEWS',
  'GAMES',
  'APP',
  'BOX',
  'YOGA',
  'LEARNING',
  'HOSTING',
  'CLUB',
  'SOFTWARE',
  'TV',
  '',
]
const legal: Readonly<Record<string, readonly string[]>> = {
  US: ['INC', 'LLC', ''],
  GB: ['LTD', 'LIMITED', 'UK', ''],
  DE: ['GMBH', 'AG', 'GmbH & Co. KG', ''],
  FR: ['SAS', 'SA', ''],
  ES: ['SL', 'S.A.', ''],
  IT: ['SRL', 'SPA', ''],
  BR: ['LTDA', 'S.A.', ''],
  IN: ['PVT LTD', 'INDIA', ''],
}
const processors = [
  'PAYPAL *',
  'SQ *',
  'SP ',
  'PADDLE.NET* ',
  'STRIPE* ',
  'SumUp *',
  'ZETTLE_*',
  'FS *',
  '2CO.COM*',
  'DRI*',
  'BT*',
  'WL *',
  'PP*',
  'TST* ',
]
const starts = [
  'b',
  'br',
  'c',
  'cl',
  'd',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'qu',
  'r',
  's',
  'sk',
  't',
  'tr',
  'v',
  'w',
  'z',
]
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'io']
const ends = ['', 'l', 'n', 'r', 's', 'x', 'm', 'nd', 'lt']

export function inventedName(random: Random): string {
  let name = ''
  const syllables = random.int(2, 3)
  for (let i = 0; i < syllables; i++) name += random.pick(starts) + random.pick(vowels)
  return (name + random.pick(ends)).toUpperCase()
}

/** A merchant for a contract: known, or invented with its line of business. */
export function contractMerchant(random: Random, country: string, isBill: boolean): Merchant {
  if (isBill) {
    const [pattern, price] = random.pick(billNames)
    const name = pattern.replace('{}', inventedName(random))
    const form = random.pick(legal[country] ?? [''])
    const prints = random.chance(0.5) ? [`${name} ${form}`.trim()] : [`${name} ${form}`.trim(), name]
    return { name, prints, price, kind: 'bill', by: 'debit' }
  }
  if (random.chance(0.35)) return random.pick(known)
  const name = `${inventedName(random)} ${random.pick(lines)}`.trim()
  const form = random.pick(legal[country] ?? [''])
  const full = `${name} ${form}`.trim()
  const dotCom = `${name.toLowerCase().replaceAll(' ', '')}.${random.pick(['com', 'io', 'app', 'tv'])}`
  const isCard = random.chance(0.7)
  const prints = [
    random.pick([
      full,
      name,
      `${name}*{6}`,
      `${name} {8}`,
      dotCom,
      dotCom.toUpperCase(),
      `${random.pick(processors)}${name}`,
    ]),
  ]
  if (random.chance(0.12)) prints.push(random.pick([full, `${name}*{6}`, `${random.pick(processors)}${name}`]))
  return {
    name,
    prints,
    price: random.pick([
      [299, 999],
      [499, 1999],
      [999, 4999],
      [2999, 9999],
    ] as const),
    kind: 'subscription',
    by: isCard ? 'card' : 'debit',
  }
}

/** Replaces `{n}` by n random digits. */
export function printed(pattern: string, random: Random): string {
  return pattern.replace(/\{(\d+)\}/g, (_, count) => random.digits(Number(count)))
}
