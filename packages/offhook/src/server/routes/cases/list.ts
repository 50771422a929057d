import { Readable } from 'node:stream'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { shownCase } from '../../../cases/shown-case.ts'
import { problemResponse } from '../../report-schema.ts'
import type { CaseServer } from './case-server.ts'
import { caseParams, caseResponses, caseSchema } from './schema.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/v1/cases',
  summary: 'Your cases, each with its deadlines',
  responses: {
    200: {
      description: 'The cases.',
      content: { 'application/json': { schema: z.array(z.object({ id: z.string() }).loose()) } },
    },
    401: problemResponse,
  },
})

const openRoute = createRoute({
  method: 'post',
  path: '/v1/cases',
  summary: 'Open a case',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            serviceId: z.string().openapi({ example: 'norton' }),
            goal: z.enum(['cancel', 'refund']).optional(),
            biller: z.string().optional(),
            country: z
              .string()
              .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'two letters, as in US, or US-CA')
              .optional(),
            timeZone: z.string().optional().openapi({ example: 'Europe/Berlin' }),
            language: z.enum(['en', 'de', 'es', 'fr']).optional(),
          }),
        },
      },
    },
  },
  responses: {
    201: { description: 'The case.', content: { 'application/json': { schema: caseSchema } } },
    400: problemResponse,
    401: problemResponse,
    422: problemResponse,
  },
})

const showRoute = createRoute({
  method: 'get',
  path: '/v1/cases/{id}',
  summary: 'A case: next step, route, deadlines, exhibits, timeline',
  description:
    '`shown=true`: as the page shows it, with every number in what others wrote masked, and the newest `moments` of the timeline.',
  request: {
    params: caseParams,
    query: z.object({
      shown: z.enum(['true', 'false']).optional(),
      language: z.enum(['en', 'de', 'es', 'fr']).default('en').openapi({ description: 'Of the steps of the way.' }),
      moments: z.coerce.number().int().positive().max(100_000).default(200),
    }),
  },
  responses: caseResponses,
})

const deadlinesRoute = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/deadlines',
  summary: 'The deadlines of a case, each with its source, and what would have to be known for others',
  request: { params: caseParams },
  responses: {
    200: {
      description: 'The calendar.',
      content: { 'application/json': { schema: z.object({ deadlines: z.array(z.any()), asks: z.array(z.any()) }) } },
    },
    401: problemResponse,
    422: problemResponse,
  },
})

const copyRoute = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/copy.zip',
  summary: 'The case as plain files in one ZIP, to keep elsewhere',
  request: { params: caseParams },
  responses: {
    200: { description: 'A ZIP.', content: { 'application/zip': { schema: z.any() } } },
    401: problemResponse,
    422: problemResponse,
  },
})

const eraseRoute = createRoute({
  method: 'delete',
  path: '/v1/cases/{id}',
  summary: 'Forget a case here, with every file that no other case names',
  request: { params: caseParams },
  responses: { 204: { description: 'It is gone.' }, 401: problemResponse, 422: problemResponse },
})

export function addCaseList(app: OpenAPIHono, { desk, server }: CaseServer): void {
  app.openapi(listRoute, async (context) => context.json((await (await desk()).list()) as never, 200))
  app.openapi(openRoute, async (context) => {
    const cases = await desk()
    const given = Object.fromEntries(
      Object.entries(context.req.valid('json')).filter(([, value]) => value !== undefined),
    )
    const open = await cases.open(given as unknown as Parameters<typeof cases.open>[0])
    return context.json(cases.view(open) as never, 201)
  })
  app.openapi(showRoute, async (context) => {
    const { shown, moments, language } = context.req.valid('query')
    const cases = await desk(language)
    const open = await cases.get(context.req.valid('param').id)
    const view = cases.view(open)
    return context.json(
      (shown === 'true'
        ? { ...shownCase(view, open, server.catalogue, moments), isGuest: server.isGuest }
        : view) as never,
      200,
    )
  })
  app.openapi(copyRoute, async (context) => {
    const cases = await desk()
    const open = await cases.get(context.req.valid('param').id)
    return context.body(Readable.toWeb(cases.copy(open)) as ReadableStream, 200, {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="case-${open.state.id}.zip"`,
      'x-content-type-options': 'nosniff',
    })
  })
  app.openapi(eraseRoute, async (context) => {
    const cases = await desk()
    await cases.erase(await cases.get(context.req.valid('param').id))
    return context.body(null, 204)
  })
  app.openapi(deadlinesRoute, async (context) => {
    const cases = await desk()
    const { deadlines, asks } = cases.view(await cases.get(context.req.valid('param').id))
    return context.json({ deadlines, asks } as never, 200)
  })
}
