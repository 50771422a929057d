import { z } from 'zod'
import { ruleTopics } from '../src/rule-topics.ts'
import { addressFault } from './plain-address.ts'

/** The form of the data files: one strict object a kind of file, so that an unknown key is refused. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
const text = z.string().trim().min(1)
const isoDate = z.iso.date()
const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date, a month or a year')
const httpsUrl = z.string().superRefine((value, context) => {
  const message = addressFault(value)
  if (message !== undefined) context.addIssue({ code: 'custom', message })
})
const country = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 alpha-2 country')
const e164 = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, 'not E.164: + and 7 to 15 digits')
  .refine((value) => !value.startsWith('+1') || /^\+1[2-9]\d{2}[2-9]\d{6}$/.test(value), 'not E.164: no such +1 number')

/** Domains and hosts are checked in depth in domains.ts; here only that they are text. */
const host = z.string().min(1)

const source = z.strictObject({
  url: httpsUrl,
  /** Absent where the page was not read and a third party reported what it says. */
  readAt: isoDate.optional(),
  asOf: partialDate.optional(),
})
const sources = z.array(source).min(1, 'a fact without source')

const basis = z.enum(['own-domain', 'third-party', 'general'])
const action = z.enum(['cancel', 'refund', 'contact', 'delete-account'])

const number = z.strictObject({
  e164,
  purpose: text,
  region: country.optional(),
  source: source.extend({ readAt: isoDate }),
  /** The day on which the company was found to have withdrawn it. */
  retired: isoDate.optional(),
})

export const company = z.strictObject({
  id,
  name: text,
  aliases: z.array(text).default([]),
  /** Which of its names are words of ordinary language. */
  ambiguous: z.array(text).default([]),
  domains: z.array(host).min(1),
  communityHosts: z.array(host).default([]),
  mixedHosts: z.array(host).default([]),
  numbers: z.array(number).default([]),
})

/** Which of the channels prints it; absent: the company itself. */
const descriptor = z.strictObject({ text, biller: id.default('direct'), sources })

const route = z.strictObject({
  biller: id,
  action,
  /** Where it holds, if not everywhere. */
  regions: z.array(country).default([]),
  channel: z.enum(['online', 'app', 'phone', 'chat', 'mail', 'letter', 'in-person']).default('online'),
  url: httpsUrl.optional(),
  steps: z.array(text).min(1),
  takesEffect: z.enum(['immediately', 'end-of-term', 'unknown']),
  /** How many days before the renewal it has to be done at the latest. */
  noticeDays: z.int().positive().optional(),
  confirmation: text.optional(),
  ifMissing: text.optional(),
  basis,
  sources,
})

const refundStart = z.enum(['purchase', 'renewal-charge', 'trial-end', 'delivery', 'activation', 'statement'])

const refund = z.strictObject({
  biller: id,
  regions: z.array(country).default([]),
  plan: text,
  windowDays: z.int().positive().optional(),
  business: z.boolean().default(false),
  from: z.array(refundStart).default([]),
  condition: text,
  basis,
  sources,
})

const caveat = z.strictObject({ text, basis, sources: z.array(source).default([]) })

/** What people ask besides "how"; where a service says nothing, the answer that holds in general is given. */
const question = z.enum([
  'proof',
  'missing-button',
  'app-store',
  'online-or-phone',
  'errors',
  'offers',
  'refund',
  'after',
])

const category = z.enum([
  'streaming',
  'music',
  'software',
  'security',
  'cloud',
  'telecom',
  'news',
  'fitness',
  'dating',
  'food',
  'gaming',
  'finance',
  'travel',
  'shopping',
  'social',
  'learning',
  'health',
  'hardware',
  'billing',
  'other',
])

/** `biller`: the one it holds for; left out where it holds whoever bills. */
const serviceCaveat = caveat.extend({ biller: id.optional() })

export const service = z.strictObject({
  id,
  company: id,
  name: text,
  aliases: z.array(text).default([]),
  ambiguous: z.array(text).default([]),
  category: category.optional(),
  /** Where it is sold, if that is known. */
  countries: z.array(country).default([]),
  descriptors: z.array(descriptor).default([]),
  /** Channels known to bill for it besides those that have a route of their own below. */
  billers: z.array(z.strictObject({ id, basis, sources })).default([]),
  /** Where nothing is paid again and again, or only for extras: says so, and what can be ended. */
  nothingToCancel: caveat.optional(),
  routes: z.array(route).min(1),
  refunds: z.array(refund).default([]),
  caveats: z.array(serviceCaveat).default([]),
  /** `whole`: says all there is to say, so that what holds in general need not follow. */
  answers: z.array(serviceCaveat.extend({ about: question, whole: z.boolean().default(false) })).default([]),
})

/** How its charges begin on a statement. */
const billerDescriptor = z.strictObject({
  text,
  /** `certain`: nobody else prints it. `likely`: others may. */
  certainty: z.enum(['certain', 'likely']).default('certain'),
  /** Whether it begins the merchant's field or may stand anywhere in it. */
  at: z.enum(['start', 'anywhere']).default('start'),
  /** Whether what follows names what was bought, or the seller. */
  namesSeller: z.boolean().default(false),
  /** The one service that it is printed for. */
  service: id.optional(),
  basis,
  sources: z.array(source).default([]),
})

const tell = caveat.extend({ where: z.enum(['statement', 'receipt', 'account', 'app']) })

export const biller = z.strictObject({
  id,
  name: text,
  /** What it is to the person; decides in which order the ways are shown and what is said of them. */
  kind: z.enum(['company', 'store', 'wallet', 'reseller', 'carrier', 'shop', 'bank', 'partner']),
  company: id.optional(),
  service: id.optional(),
  descriptors: z.array(billerDescriptor).default([]),
  /** Lines that begin as one of its own do and are not its own. */
  notItsOwn: z.array(z.strictObject({ text, why: text })).default([]),
  /** Domains that its receipts come from; each lies under one of its company's own. */
  receiptDomains: z.array(z.strictObject({ domain: host, basis, sources })).default([]),
  /** How to see, without a statement, that it is the one who bills. */
  tells: z.array(tell).default([]),
  /** Where it lists what it bills. */
  see: z
    .strictObject({
      url: httpsUrl.optional(),
      steps: z.array(text).min(1),
      basis,
      sources: z.array(source).default([]),
    })
    .optional(),
  /** Ways that hold for whatever it bills. Those of its own service, where it has one, hold too. */
  routes: z.array(route.omit({ biller: true })).default([]),
  refunds: z.array(refund.omit({ biller: true })).default([]),
  /** What cancelling there does not do. */
  limits: z.array(caveat).default([]),
})

const publicLineKind = z.enum([
  'emergency',
  'police',
  'crisis',
  'suicide-prevention',
  'domestic-violence',
  'child-help',
  'elder',
  'poison',
  'health-advice',
  'disaster',
  'fraud-report',
  'bank',
  'regulator',
  'consumer-advice',
])

const publicLine = z
  .strictObject({
    id,
    name: text,
    kind: publicLineKind,
    dial: z
      .string()
      .regex(/^[#*]?\d{2,15}$/, 'digits as they are dialled')
      .optional(),
    e164: e164.optional(),
    text: text.optional(),
    hours: text.optional(),
    source: source.extend({ readAt: isoDate }),
  })
  .refine(({ dial, e164 }) => dial !== undefined || e164 !== undefined, 'neither dial nor e164')
  .refine(
    ({ dial, e164 }) => dial === undefined || e164 === undefined || e164.endsWith(dial.replace(/^0/, '')),
    'dial and e164 are two numbers',
  )

export const publicLines = z.strictObject({ country, lines: z.array(publicLine).min(1) })

/** A time limit: one length, counted from or before something, and whom it binds. */
const period = z
  .strictObject({
    what: text,
    hours: z.int().positive().optional(),
    days: z.int().positive().optional(),
    weeks: z.int().positive().optional(),
    months: z.int().positive().optional(),
    years: z.int().positive().optional(),
    business: z.boolean().default(false),
    from: text.optional(),
    before: text.optional(),
    binds: z.enum(['person', 'bank', 'seller', 'authority']),
  })
  .refine(
    ({ hours, days, weeks, months, years }) =>
      [hours, days, weeks, months, years].filter((length) => length !== undefined).length === 1,
    'a period has one length: hours, days, weeks, months or years',
  )
  .refine(({ from, before }) => (from === undefined) !== (before === undefined), 'a period has one of from and before')

const money = z.strictObject({
  what: text,
  value: z.string().regex(/^\d+(\.\d+)?$/, 'a decimal'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 currency'),
})

/** Where to turn: an address, or one of the public lines by its id. */
const contact = z
  .strictObject({ what: text, url: httpsUrl.optional(), line: id.optional() })
  .refine(({ url, line }) => (url === undefined) !== (line === undefined), 'a contact is either an address or a line')

const rule = z
  .strictObject({
    id,
    topic: z.enum(ruleTopics),
    status: z.enum(['in-force', 'announced', 'vacated']).default('in-force'),
    since: isoDate.optional(),
    until: isoDate.optional(),
    text,
    periods: z.array(period).default([]),
    money: z.array(money).default([]),
    contacts: z.array(contact).default([]),
    citation: text,
    /** The authority's own page; `readAt` stands only if it was read there. */
    official: source.optional(),
    sources: z.array(source).default([]),
    confidence: z.enum(['high', 'medium', 'low']),
    note: text.optional(),
  })
  .refine(({ official, sources }) => official !== undefined || sources.length > 0, 'a fact without source')
  .refine(
    ({ confidence, official }) => confidence !== 'high' || official?.readAt !== undefined,
    'confidence is high, but the official page was not read',
  )

export const rules = z.strictObject({
  jurisdiction: z.string().regex(/^([A-Z]{2}(-[A-Z]{2})?|card-network)$/, 'a country, a state of it, or card-network'),
  rules: z.array(rule).min(1),
})

/** Companies that are often impersonated, known by name and domains alone. */
export const knownCompanies = z.array(
  z.strictObject({
    id,
    name: text,
    aliases: z.array(text).default([]),
    ambiguous: z.array(text).default([]),
    domains: z.array(host).min(1),
    communityHosts: z.array(host).default([]),
  }),
)

/** Where an account is deleted, as JustDeleteMe lists it. A company that stands nowhere else is known by this alone. */
export const accountDeletions = z.array(
  z.strictObject({
    company: id,
    name: text,
    ambiguous: z.boolean().default(false),
    domains: z.array(host).default([]),
    url: httpsUrl.optional(),
    difficulty: z.enum(['easy', 'medium', 'hard', 'limited', 'impossible']).optional(),
  }),
)

/** Sentences of the data as they are written in English, each with its translation. */
export const translations = z.record(text, text)

export type CompanyFile = z.infer<typeof company>
export type ServiceFile = z.infer<typeof service>
export type BillerFile = z.infer<typeof biller>
export type PublicLinesFile = z.infer<typeof publicLines>
export type RulesFile = z.infer<typeof rules>
export type KnownCompaniesFile = z.infer<typeof knownCompanies>
export type AccountDeletionsFile = z.infer<typeof accountDeletions>
export type SourceEntry = z.infer<typeof source>
export type TranslationsFile = z.infer<typeof translations>
