import { z } from 'zod'

/** The form of the data files: one strict object a kind of file, so that an unknown key is refused. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
const text = z.string().trim().min(1)
const isoDate = z.iso.date()
const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date, a month or a year')
const httpsUrl = z
  .string()
  .refine((value) => URL.canParse(value), 'not an address')
  .refine((value) => value.startsWith('https://'), 'only https')
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

const descriptor = z.strictObject({ text, sources })

const route = z.strictObject({
  biller: id,
  action,
  url: httpsUrl.optional(),
  steps: z.array(text).min(1),
  takesEffect: z.enum(['immediately', 'end-of-term', 'unknown']),
  confirmation: text.optional(),
  ifMissing: text.optional(),
  basis,
  sources,
})

const refundStart = z.enum(['purchase', 'renewal-charge', 'trial-end', 'delivery', 'activation', 'statement'])

const refund = z.strictObject({
  biller: id,
  plan: text,
  windowDays: z.int().positive().optional(),
  business: z.boolean().default(false),
  from: z.array(refundStart).default([]),
  condition: text,
  basis,
  sources,
})

const caveat = z.strictObject({ text, basis, sources: z.array(source).default([]) })

export const service = z.strictObject({
  id,
  company: id,
  name: text,
  aliases: z.array(text).default([]),
  ambiguous: z.array(text).default([]),
  descriptors: z.array(descriptor).default([]),
  /** Channels known to bill for it besides those that have a route of their own below. */
  billers: z.array(z.strictObject({ id, basis, sources })).default([]),
  routes: z.array(route).min(1),
  refunds: z.array(refund).default([]),
  caveats: z.array(caveat).default([]),
})

export const biller = z.strictObject({
  id,
  name: text,
  company: id.optional(),
  service: id.optional(),
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
  .refine((line) => line.dial !== undefined || line.e164 !== undefined, 'neither dial nor e164')

export const publicLines = z.strictObject({ country, lines: z.array(publicLine).min(1) })

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

export type CompanyFile = z.infer<typeof company>
export type ServiceFile = z.infer<typeof service>
export type BillerFile = z.infer<typeof biller>
export type PublicLinesFile = z.infer<typeof publicLines>
export type KnownCompaniesFile = z.infer<typeof knownCompanies>
export type AccountDeletionsFile = z.infer<typeof accountDeletions>
export type SourceEntry = z.infer<typeof source>
