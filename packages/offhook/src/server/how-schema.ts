import { z } from '@hono/zod-openapi'

const source = z
  .object({
    url: z.string(),
    ownDomain: z.boolean(),
    readAt: z.string().nullable().openapi({ description: 'Null where the page itself was not read.' }),
    asOf: z.string().nullable(),
  })
  .openapi('Source')

const basis = z.enum(['own-domain', 'third-party', 'general'])

export const serviceSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    company: z.string(),
    aliases: z.array(z.string()),
    category: z.string().nullable(),
    countries: z.array(z.string()),
    billers: z.array(z.string()),
    confidence: z.number().optional().openapi({ description: 'With `q`: from 0.75 on it is meant.' }),
  })
  .openapi('Service')

export const routeSchema = z
  .object({
    biller: z.string(),
    action: z.enum(['cancel', 'refund', 'contact', 'delete-account']),
    regions: z.array(z.string()),
    channel: z.string(),
    url: z.string().nullable(),
    steps: z.array(z.string()),
    takesEffect: z.enum(['immediately', 'end-of-term', 'unknown']),
    noticeDays: z.int().nullable(),
    confirmation: z.string().nullable(),
    ifMissing: z.string().nullable(),
    basis,
    sources: z.array(source),
  })
  .openapi('Route')

const refund = z
  .object({
    biller: z.string(),
    regions: z.array(z.string()),
    plan: z.string(),
    windowDays: z.int().nullable(),
    business: z.boolean(),
    from: z.string().nullable(),
    condition: z.string(),
    basis,
    sources: z.array(source),
  })
  .openapi('Refund')

/** What is asked; everything is optional, but something has to be said. */
export const howRequestSchema = z
  .object({
    service: z.string().max(400).optional().openapi({ example: 'norton 360' }),
    action: z.enum(['cancel', 'refund', 'contact', 'delete-account']).optional(),
    biller: z.string().max(60).optional(),
    descriptor: z.string().max(1000).optional().openapi({ example: 'APPLE.COM/BILL 866-555-0142 CA' }),
    receipt: z
      .object({
        from: z.string().max(1000),
        subject: z.string().max(2000).optional(),
        text: z.string().max(200_000).optional(),
      })
      .optional(),
    answers: z
      .object({
        signedUp: z
          .enum([
            'website',
            'iphone-app',
            'android-app',
            'tv-or-stick',
            'shop',
            'phone-or-internet-company',
            'with-something-else',
            'unknown',
          ])
          .optional(),
        receiptFrom: z.string().max(60).optional(),
      })
      .optional(),
    language: z.string().max(20).optional().openapi({ example: 'de' }),
  })
  .openapi('HowQuestion')

export const howAnswerSchema = z
  .object({
    service: z.object({ id: z.string(), name: z.string(), company: z.string() }).nullable(),
    biller: z
      .object({
        id: z.string().nullable(),
        certainty: z.enum(['certain', 'likely', 'open']),
        why: z.string(),
        candidates: z.array(z.string()),
      })
      .nullable(),
    routes: z.array(routeSchema),
    refunds: z.array(refund),
    numbers: z.array(
      z.object({ e164: z.string(), purpose: z.string(), region: z.string().nullable(), sources: z.array(source) }),
    ),
    caveats: z.array(z.string()),
    summary: z.string(),
    nothingToCancel: z
      .object({ text: z.string(), basis, sources: z.array(source) })
      .nullable()
      .openapi({ description: 'Where nothing is paid again and again, or only for extras: says so.' }),
    billers: z.array(z.record(z.string(), z.unknown())),
    answers: z.array(
      z.object({ about: z.string(), question: z.string(), text: z.string(), basis, sources: z.array(source) }),
    ),
    accountDeletion: z.object({ url: z.string().nullable(), note: z.string() }).nullable(),
    isBillerOpen: z.boolean(),
    note: z.string().nullable().openapi({ description: 'What to know of the language of the steps.' }),
    didYouMean: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .openapi('HowAnswer')
