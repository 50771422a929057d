import { z } from '@hono/zod-openapi'

const party = z
  .object({ companyId: z.string().nullable(), serviceId: z.string().nullable(), name: z.string() })
  .openapi('Party')

const firedSignal = z
  .object({
    name: z.string(),
    weight: z.number().openapi({ description: 'Contribution in log-odds.' }),
    explanation: z.string(),
  })
  .openapi('Signal')

const mention = z
  .object({
    in: z.enum(['text', 'title']),
    start: z.int().openapi({ description: 'UTF-16 offset into the text as given.' }),
    end: z.int(),
    raw: z.string().optional().openapi({ description: 'Only with the session.' }),
    disguises: z.array(z.string()),
    source: z
      .record(z.string(), z.unknown())
      .nullable()
      .optional()
      .openapi({ description: 'The place in the file: part with start and end, page and box, or paragraph.' }),
  })
  .openapi('Mention')

const probability = z.number().min(0).max(1)

const number = z
  .object({
    e164: z.string().nullable().optional().openapi({ description: 'Only with the session.' }),
    dial: z.string().nullable().optional().openapi({ description: 'Only with the session.' }),
    masked: z.string(),
    country: z.string().nullable(),
    kind: z.string(),
    verdict: z.enum(['official', 'public', 'planted', 'reported', 'unverified', 'ordinary']),
    score: probability,
    reasonCode: z.string(),
    claimed: party.nullable(),
    owner: party.nullable(),
    repairs: z.array(z.string()).optional(),
    mentions: z.array(mention),
    signals: z.array(firedSignal).optional(),
  })
  .openapi('Number')

/** The report as the interface gives it; what only the person's own session gets is optional. */
export const reportSchema = z
  .object({
    id: z.string().optional(),
    verdict: z.enum(['clear', 'caution', 'planted']),
    score: probability,
    language: z.string(),
    numbers: z.array(number),
    brands: z.array(
      z.object({
        serviceId: z.string().nullable(),
        companyId: z.string(),
        name: z.string(),
        mentions: z.int(),
      }),
    ),
    signals: z.array(firedSignal).optional(),
    notRead: z.array(z.object({ part: z.string(), why: z.string() })),
    instead: z.array(
      z.object({
        serviceId: z.string().nullable(),
        action: z.string(),
        url: z.string().nullable(),
        source: z.string().nullable(),
        readAt: z.string().nullable(),
        text: z.string().nullable(),
      }),
    ),
    engine: z.string(),
    catalogue: z.string(),
    weights: z.string().optional(),
  })
  .openapi('Report')

const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() })
  .openapi('Problem')

/** The answer of every route to a request that it cannot serve. */
export const problemResponse = {
  description: 'What is wrong, as RFC 9457 problem details.',
  content: { 'application/problem+json': { schema: problemSchema } },
}
