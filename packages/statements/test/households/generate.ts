import { type Day, dayOf, monthsLater } from './calendar.ts'
import { priceFor, type Schedule, scheduleFrom } from './contracts.ts'
import { countries } from './country.ts'
import { dailyLife } from './daily-life.ts'
import type { Cadence, Household, Kind, Line, TrueCancellation, TrueSeries } from './household.ts'
import { contractMerchant, inventedName, type Merchant, printed } from './merchants.ts'
import { Random } from './random.ts'

const enough: Readonly<Record<Cadence, number>> = {
  weekly: 4,
  biweekly: 4,
  'four-weekly': 3,
  monthly: 3,
  bimonthly: 3,
  quarterly: 3,
  semiannual: 2,
  annual: 2,
}
const cadenceMix: readonly Cadence[] = [
  'monthly',
  'monthly',
  'monthly',
  'monthly',
  'monthly',
  'monthly',
  'annual',
  'annual',
  'quarterly',
  'quarterly',
  'semiannual',
  'bimonthly',
  'four-weekly',
  'biweekly',
  'weekly',
]
const usualGap: Readonly<Record<Cadence, number>> = {
  weekly: 7,
  biweekly: 14,
  'four-weekly': 28,
  monthly: 30,
  bimonthly: 61,
  quarterly: 91,
  semiannual: 182,
  annual: 365,
}

type Draft = Omit<Line, 'id'> & { readonly alarm?: boolean }

/** Makes the household of this seed. The rules stand in the README beside this file. */
export function household(seed: number): Household {
  const random = new Random(seed)
  const country = random.pick(countries)
  const until = dayOf(2026, random.int(1, 9), random.int(1, 28))
  const from = monthsLater(until, -random.int(13, 40))
  const accounts = ['current', 'card', 'second-card'].slice(0, random.int(1, 3))
  const isNoisy = random.chance(0.25)
  const drafts: Draft[] = []
  const series: TrueSeries[] = []
  const cancellations: Omit<TrueCancellation, 'alarms'>[] = []
  const account = (isCard: boolean) => (isCard ? random.pick(accounts.slice(-2)) : accounts[0]!)

  for (const { day, minor, descriptor } of dailyLife(random, country, from, until, isNoisy)) {
    drafts.push({ account: account(true), day, minor, descriptor, contract: null })
  }

  const contracts = random.int(4, 14)
  const taken = new Set<string>()
  for (let i = 0; i < contracts; i++) {
    const merchant = contractMerchant(random, country.code, random.chance(0.3))
    if (taken.has(merchant.name)) continue
    taken.add(merchant.name)
    addContract(`c${i}`, merchant, random.pick(cadenceMix), {})
  }
  if (random.chance(0.35)) addPolicies()
  if (random.chance(0.45)) addAggregator()
  if (random.chance(0.2)) addTwoLines()
  if (random.chance(0.75)) addSalary()
  if (random.chance(0.3)) addRegularIncome()
  if (random.chance(0.6)) addRent()
  if (random.chance(0.35)) addTransfer()

  const lines = drafts
    .filter(({ day }) => day >= from && day <= until)
    .sort((a, b) => a.day - b.day)
    .map((draft, index): Line & { alarm: boolean } => ({ ...draft, id: `t${index}`, alarm: draft.alarm === true }))
  return {
    seed,
    country: country.code,
    currency: country.currency,
    from,
    until,
    lines: lines.map(({ alarm: _, ...line }) => line),
    series,
    cancellations: cancellations.map((fact) => ({
      ...fact,
      alarms: lines.filter((line) => line.alarm && line.contract === fact.contract).map(({ id }) => id),
    })),
  }

  interface Settings {
    readonly kind?: Kind
    readonly prices?: (expected: number) => { at(n: number): number; trait: string }
    readonly line?: (day: Day) => string
    readonly first?: Day
    readonly isSteady?: boolean
    readonly sign?: 1 | -1
    readonly account?: string
  }

  function addContract(id: string, merchant: Merchant, cadence: Cadence, settings: Settings): void {
    const isCard = merchant.by === 'card'
    const gap = usualGap[cadence]
    const life = settings.isSteady
      ? 'through'
      : random.pick([
          'through',
          'through',
          'through',
          'begins',
          'begins',
          'stops',
          'stops',
          'pauses',
          'skips',
          'returns',
        ] as const)
    const span = until - from
    const begin = life === 'begins' ? from + random.int(0, Math.floor(span * 0.6)) : from - random.int(0, gap * 2)
    const schedule: Schedule = scheduleFrom(settings.first ?? begin, cadence, isCard, country.code, random)
    const total = Math.ceil((until - begin) / gap) + 2
    const price =
      settings.prices?.(total) ??
      priceFor(merchant.price, country.priceLevel, merchant.kind === 'bill' && gap >= 28, total, random)
    const traits = [...schedule.traits, price.trait, life]
    const own = settings.account ?? account(isCard)
    const isReplaced = accounts.length > 2 && isCard && random.chance(0.15)
    const other = isReplaced ? (accounts.find((name) => name !== own && name !== 'current') ?? own) : own
    const replacedFrom = isReplaced ? from + random.int(60, Math.max(61, span - 60)) : Number.POSITIVE_INFINITY
    if (isReplaced) traits.push('new-card')
    const prints = merchant.prints
    const isRenamed = prints.length > 1 && random.chance(0.25)
    const isAlternating = prints.length > 1 && !isRenamed && random.chance(0.25)
    const mainPrint = random.pick(prints)
    const otherPrint = random.pick(prints)
    const renamedFrom = random.int(1, Math.max(2, total - 1))
    if (isRenamed && otherPrint !== mainPrint) traits.push('renamed')
    if (isAlternating && otherPrint !== mainPrint) traits.push('alternating')
    const style = random.next()
    const write =
      settings.line ??
      ((day: Day, n = 0) => {
        const print =
          isRenamed && n >= renamedFrom ? otherPrint : isAlternating && random.chance(0.5) ? otherPrint : mainPrint
        // A contract keeps to its bank's style; only what lies behind it is drawn anew each time.
        const fixed = sameStyle(style, random)
        return isCard
          ? country.card(printed(print, random), day, fixed)
          : country.debit(printed(print, random), day, fixed)
      })
    const middle = Math.max(1, Math.floor(total / 2))
    const pauseAt = random.int(1, Math.max(1, middle))
    const pauseLength = life === 'pauses' ? random.int(1, 3) : life === 'returns' ? random.int(3, 5) : 0
    const skips = new Set(
      life === 'skips' ? [random.int(2, Math.max(2, total - 3)), random.int(2, Math.max(2, total - 3))] : [],
    )
    const stopDay =
      life === 'stops'
        ? from + random.int(Math.floor(span * 0.3), Math.max(Math.floor(span * 0.3), span - gap * 2 - 25))
        : Number.POSITIVE_INFINITY
    const isCancelled =
      (life === 'stops' || life === 'through') &&
      merchant.kind === 'subscription' &&
      !settings.kind &&
      random.chance(0.3)

    const charges: { day: Day; minor: number; n: number }[] = []
    let isOver = false
    let last = -1
    for (let n = 0; n < total + 8; n++) {
      if (schedule.due(n) > stopDay) {
        isOver = true
        break
      }
      if (pauseLength > 0 && n > pauseAt && n <= pauseAt + pauseLength) continue
      if (skips.has(n)) continue
      const day = schedule.posted(n)
      if (day > until) break
      last = n
      if (day < from) continue
      charges.push({ day, minor: price.at(n), n })
    }
    const sign = settings.sign ?? -1
    const kept = charges
    if (price.trait === 'trial' && charges[0] && charges[0].day > from + 40 && life === 'begins') {
      const first = charges[0]
      const days = random.pick([7, 14, 30])
      drafts.push({
        account: own,
        day: first.day - days,
        minor: sign * random.pick([0, 100]),
        descriptor: write(first.day - days, 0),
        contract: id,
      })
    }
    let cutAfter = Number.POSITIVE_INFINITY
    if (isCancelled && kept.length >= 4) {
      const at = random.int(2, kept.length - 2)
      const cancelled = kept[at]!.day + random.int(1, Math.max(1, gap - 2))
      const notice = random.pick([0, 0, 1, 3])
      const legitimateUntil = notice === 0 ? Math.max(cancelled, kept[at]!.day + 5) : monthsLater(cancelled, notice)
      // The rule allows no charge within a few days of the end: whether it is the last legitimate one would be open.
      const isNear = kept.some(({ day }) => day > legitimateUntil - 1 && day <= legitimateUntil + 8)
      if (!isNear && legitimateUntil < until) {
        cutAfter = legitimateUntil
        cancellations.push({
          contract: id,
          merchant: merchant.name,
          descriptor: write(kept[at]!.day, kept[at]!.n),
          cancelled,
          legitimateUntil,
        })
        if (random.chance(0.5)) {
          const dueAfter = charges.find(({ day }) => day > legitimateUntil + 8)
          chargeAgain(legitimateUntil, gap, kept[at]!.minor, write, own, settings.line ? (dueAfter?.day ?? null) : null)
        }
      }
    }
    const recorded = kept.filter(({ day }) => day <= cutAfter)
    for (const { day, minor, n } of recorded) {
      drafts.push({
        account: day >= replacedFrom ? other : own,
        day,
        minor: sign * minor,
        descriptor: write(day, n),
        contract: id,
      })
    }
    const wasCut = recorded.length < kept.length || cutAfter < Number.POSITIVE_INFINITY
    const lastDay = recorded.at(-1)?.day ?? from
    const missed = Math.floor((until - lastDay - (gap < 20 ? 4 : gap < 100 ? 8 : 12)) / gap)
    // Two expected charges are missing: it has ended, as far as the statements tell.
    const status = missed >= 2 ? 'ended' : 'active'
    const nextDue = schedule.posted(last + 1)
    series.push({
      id,
      merchant: merchant.name,
      kind: settings.kind ?? merchant.kind,
      cadence,
      status,
      next: status === 'ended' || isOver || wasCut || life === 'skips' || nextDue <= until ? null : nextDue,
      counts: recorded.length >= enough[cadence] && !(pauseLength > 0 && recorded.length < enough[cadence] + 3),
      traits,
    })

    function chargeAgain(
      after: Day,
      gap: number,
      minor: number,
      write: (day: Day, n?: number) => string,
      own: string,
      dueAt: Day | null,
    ): void {
      const drawn = random.pick(['same', 'text', 'amount', 'day', 'card'] as const)
      // Under a name that stands for many things, a new amount can only be told by the day.
      const how = drawn === 'amount' && settings.line && dueAt === null ? 'same' : drawn
      const isByDay = how === 'amount' && dueAt !== null
      const start = isByDay ? dueAt : after + random.int(9, Math.max(12, Math.min(gap + 5, 60)))
      for (let i = 0, day = start; i < random.int(1, 3) && day <= until; i++, day += gap) {
        const text =
          how === 'text' ? country.card(printed(merchant.prints.at(-1)!, random), day, random) : write(day, 0)
        drafts.push({
          account: how === 'card' ? accounts.at(-1)! : own,
          day,
          minor: -(how === 'amount'
            ? Math.round(minor * (isByDay ? random.float(0.85, 1.25) : random.float(0.7, 1.6)))
            : minor),
          descriptor: text,
          contract: id,
          alarm: true,
        })
      }
    }
  }

  function addPolicies(): void {
    const name = `${inventedName(random)} ${random.pick(['INSURANCE', 'VERSICHERUNG', 'ASSURANCES', 'SEGUROS'])}`
    const cadence = random.pick(['monthly', 'annual', 'annual', 'quarterly'] as const)
    const prices = random.shuffle([1290, 2375, 4410, 8830, 15550, 31900]).slice(0, random.int(2, 3))
    const sameDay = random.chance(0.4)
    const first = from - random.int(0, 20)
    prices.forEach((base, index) => {
      const merchant: Merchant = { name, prints: [name], price: [base, base], kind: 'bill', by: 'debit' }
      const start =
        cadence === 'monthly' ? first + (sameDay ? 0 : index * 9) : first + (sameDay ? 0 : random.int(25, 110) * index)
      const rise = random.chance(0.5) ? random.float(1.02, 1.08) : 1
      const from = random.int(1, 8)
      addContract(`policy${index}`, merchant, cadence, {
        isSteady: true,
        first: start,
        prices: () => ({
          trait: 'policies',
          at: (n) => Math.round(base * country.priceLevel * (n >= from ? rise : 1)),
        }),
        account: accounts[0]!,
      })
    })
  }

  function addAggregator(): void {
    const [name, subscription, purchase] = random.pick([
      ['Apple', 'APPLE.COM/BILL', 'APPLE.COM/BILL'],
      ['Apple', 'APPLE.COM/BILL 866-712-7753', 'APPLE.COM/BILL'],
      ['Google', 'GOOGLE *{}', 'GOOGLE *GOOGLE PLAY'],
      ['Google', 'GOOGLE*GOOGLE PLAY', 'GOOGLE*GOOGLE PLAY'],
      ['PayPal', 'PAYPAL (EUROPE) S.A.R.L. ET CIE {12}', 'PAYPAL (EUROPE) S.A.R.L. ET CIE {12}'],
      ['Amazon', 'AMAZON PRIME*{}', 'AMZN MKTP {}'],
      ['Amazon', 'Amazon Digital Svcs', 'AMAZON.COM*{}'],
    ] as const)
    const print = (pattern: string) =>
      pattern.replace('{}', random.letters(2) + random.digits(5)).replace('{12}', random.digits(12))
    const fixedApp = inventedName(random)
    const prices = random.shuffle([99, 299, 499, 799, 999, 1299, 1499, 1999]).slice(0, random.int(1, 4))
    prices.forEach((base, index) => {
      const merchant: Merchant = { name, prints: [name], price: [base, base], kind: 'subscription', by: 'card' }
      const cadence = index === 0 ? 'monthly' : random.pick(['monthly', 'monthly', 'annual'] as const)
      const rises = random.chance(0.25)
      const changed = random.int(4, 14)
      addContract(`app${index}`, merchant, cadence, {
        prices: () => ({
          trait: 'aggregator',
          at: (n) =>
            Math.round(base * country.priceLevel) + (rises && n >= changed ? Math.round(100 * country.priceLevel) : 0),
        }),
        line: (day) =>
          country.card(
            name === 'Google' && subscription.includes('{}')
              ? `GOOGLE *${fixedApp}${'ABCD'[index]}`
              : print(subscription),
            day,
            random,
          ),
      })
    })
    for (let i = random.int(3, 30); i > 0; i--) {
      const day = random.int(from, until)
      const minor = -Math.round(random.pick([99, 199, 399, 599, 1099, random.int(150, 9000)]) * country.priceLevel)
      drafts.push({
        account: account(true),
        day,
        minor,
        descriptor: country.card(print(purchase), day, random),
        contract: null,
      })
    }
  }

  function addTwoLines(): void {
    const name = `${inventedName(random)} MOBILE`
    const price = random.pick([999, 1500, 1999, 2500]) * country.priceLevel
    const first = from - random.int(0, 25)
    for (const index of [0, 1]) {
      addContract(`line${index}`, { name, prints: [name], price: [0, 0], kind: 'bill', by: 'debit' }, 'monthly', {
        isSteady: true,
        first: first + index * random.int(10, 16),
        prices: () => ({ trait: 'two-lines', at: () => Math.round(price) }),
        account: accounts[0]!,
      })
    }
  }

  function addSalary(): void {
    const employer = `${inventedName(random)} ${random.pick(['LOGISTICS', 'GMBH', 'LTD', 'INC', 'CONSULTING', 'HOSPITAL'])}`
    const words = {
      US: 'PAYROLL',
      GB: 'SALARY',
      DE: 'LOHN/GEHALT',
      FR: 'SALAIRE',
      ES: 'NOMINA',
      IT: 'STIPENDIO',
      BR: 'SALARIO',
      IN: 'SALARY',
    }
    const word = words[country.code as keyof typeof words]
    const base = random.int(180000, 420000) * country.priceLevel
    const varies = random.chance(0.5)
    const isBiweekly = country.code === 'US' && random.chance(0.6)
    const drawn = new Map<number, number>()
    addContract(
      'salary',
      { name: employer, prints: [employer], price: [0, 0], kind: 'bill', by: 'debit' },
      isBiweekly ? 'biweekly' : 'monthly',
      {
        isSteady: true,
        kind: 'income',
        sign: 1,
        account: accounts[0]!,
        first: monthsLater(from, 0, random.pick([25, 28, 30, 31])) - 31,
        prices: () => ({
          trait: 'salary',
          at(n) {
            if (!drawn.has(n))
              drawn.set(
                n,
                Math.round(
                  base * (varies ? random.float(0.97, 1.05) : 1) * (n % 12 === 11 && random.chance(0.3) ? 1.9 : 1),
                ),
              )
            return drawn.get(n)!
          },
        }),
        line: () => `${employer} ${word} ${random.digits(6)}`,
      },
    )
  }

  function addRegularIncome(): void {
    const [name, text] = random.pick([
      ['pension', 'DEUTSCHE RENTENVERSICHERUNG RENTE'],
      ['child benefit', 'CHILD BENEFIT HMRC'],
      ['family allowance', 'CAF PRESTATIONS FAMILIALES'],
      ['social security', 'SSA TREAS 310 XXSOC SEC'],
    ] as const)
    const minor = Math.round(random.int(9000, 120000) * country.priceLevel)
    addContract(
      'benefit',
      { name, prints: [text], price: [0, 0], kind: 'bill', by: 'debit' },
      random.pick(['monthly', 'four-weekly'] as const),
      {
        isSteady: true,
        kind: 'income',
        sign: 1,
        account: accounts[0]!,
        prices: () => ({ trait: 'benefit', at: () => minor }),
        line: () => `${text} ${random.digits(8)}`,
      },
    )
  }

  function addRent(): void {
    const landlord =
      `${inventedName(random)} ${random.pick(['IMMOBILIEN', 'LETTINGS', 'PROPERTIES', 'HAUSVERWALTUNG', ''])}`.trim()
    const words = {
      US: 'RENT',
      GB: 'RENT',
      DE: 'MIETE',
      FR: 'LOYER',
      ES: 'ALQUILER',
      IT: 'AFFITTO',
      BR: 'ALUGUEL',
      IN: 'RENT',
    }
    const minor = Math.round(random.int(55000, 180000) * country.priceLevel)
    const rise = random.int(3, 20)
    addContract('rent', { name: landlord, prints: [landlord], price: [0, 0], kind: 'bill', by: 'debit' }, 'monthly', {
      isSteady: true,
      kind: 'bill',
      account: accounts[0]!,
      prices: () => ({ trait: 'rent', at: (n) => (n >= rise ? Math.round(minor * 1.03) : minor) }),
      line: () => country.transfer(landlord, words[country.code as keyof typeof words], random),
    })
  }

  function addTransfer(): void {
    const person = `${random.pick(['ANNA', 'LUIS', 'MARIE', 'PAOLO', 'RAVI', 'EMMA'])} ${inventedName(random)}`
    const words = {
      US: 'SAVINGS',
      GB: 'SAVINGS',
      DE: 'SPAREN',
      FR: 'EPARGNE',
      ES: 'AHORRO',
      IT: 'RISPARMIO',
      BR: 'POUPANCA',
      IN: 'SAVINGS',
    }
    const minor = Math.round(random.pick([5000, 10000, 20000, 25000]) * country.priceLevel)
    addContract('transfer', { name: person, prints: [person], price: [0, 0], kind: 'bill', by: 'debit' }, 'monthly', {
      isSteady: true,
      kind: 'transfer',
      account: accounts[0]!,
      prices: () => ({ trait: 'transfer', at: () => minor }),
      line: () => country.transfer(person, words[country.code as keyof typeof words], random),
    })
  }
}

/** A source of chance whose first draw, which picks the style of the line, is always the same. */
function sameStyle(style: number, random: Random): Random {
  let isFirst = true
  return new Proxy(random, {
    get(target, key) {
      const value = Reflect.get(target, key, target) as unknown
      if (typeof value !== 'function') return value
      if (key !== 'pick') return value.bind(target)
      return <T>(from: readonly T[]): T => {
        if (!isFirst || typeof from[0] !== 'string') return target.pick(from)
        isFirst = false
        return from[Math.floor(style * from.length)]!
      }
    },
  })
}
