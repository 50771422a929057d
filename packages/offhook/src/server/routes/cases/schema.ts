import { z } from '@hono/zod-openapi'
import { problemResponse } from '../../report-schema.ts'

/** A case, as the page shows it; `CaseView` in the code says what each member means. */
export const caseSchema = z
  .object({
    id: z.string(),
    service: z.object({ id: z.string(), name: z.string() }),
    biller: z.string().nullable(),
    goal: z.enum(['cancel', 'refund']),
    closed: z.boolean(),
    next: z.object({ text: z.string(), by: z.string().nullable(), because: z.string(), step: z.number().nullable() }),
  })
  .loose()
  .openapi('Case')

export const caseParams = z.object({
  id: z.string().openapi({ description: 'Its id, or the beginning of it.', example: 'k7m2q9ab' }),
})

export const caseResponses = {
  200: { description: 'The case.', content: { 'application/json': { schema: caseSchema } } },
  400: problemResponse,
  401: problemResponse,
  422: problemResponse,
} as const
