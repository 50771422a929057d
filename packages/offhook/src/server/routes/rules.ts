import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { ruleTopics } from '@offhook/catalogue/full'
import { problemResponse } from '../report-schema.ts'
import type { Server } from '../server.ts'

const rule = z
  .object({
    id: z.string(),
    jurisdiction: z.string(),
    topic: z.enum(ruleTopics),
    text: z.string(),
    periods: z.array(z.record(z.string(), z.unknown())),
    contacts: z.array(z.record(z.string(), z.unknown())),
    citation: z.string(),
    citable: z.boolean().openapi({ description: 'Whether the official page was read; else say "about".' }),
  })
  .loose()
  .openapi('Rule')

const route = createRoute({
  method: 'get',
  path: '/v1/rules',
  summary: 'What law, card networks and authorities say in a place',
  description: 'In force today. Each period says whom it binds; one that binds the bank is never the person’s own.',
  request: {
    query: z.object({
      place: z
        .string()
        .regex(/^[A-Za-z]{2}(-[A-Za-z]{2})?$/, 'place is two letters, as in DE, or a state, as in US-CA')
        .openapi({ example: 'DE' }),
      topic: z.enum(ruleTopics).optional(),
      language: z.string().max(20).optional().openapi({ example: 'de' }),
    }),
  },
  responses: {
    200: { description: 'The rules.', content: { 'application/json': { schema: z.array(rule) } } },
    400: problemResponse,
  },
})

export function addRules(app: OpenAPIHono, { catalogue }: Server): void {
  app.openapi(route, async (context) => {
    const { place, topic, language = 'en' } = context.req.valid('query')
    const inForceOn = new Date().toISOString().slice(0, 10)
    const rules = (await catalogue.in(language)).rules({ place, inForceOn, ...(topic !== undefined && { topic }) })
    return context.json(rules as unknown as z.infer<typeof rule>[], 200)
  })
}
