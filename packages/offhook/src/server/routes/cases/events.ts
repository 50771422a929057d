import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Happening, happenings, readFacts, readHappening } from '../../../cases/happenings.ts'
import { refuse } from '../../problem.ts'
import type { CaseServer } from './case-server.ts'
import { caseParams, caseResponses } from './schema.ts'

const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

const stepRoute = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/steps',
  summary: 'Mark a step as done: the next one, or the one that is named (from 1)',
  request: {
    params: caseParams,
    body: body(z.object({ step: z.int().positive().optional(), on: z.iso.date().optional() })),
  },
  responses: caseResponses,
})

const factsRoute = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/facts',
  summary: 'Tell facts: renewsOn, paidBy, cardLastFour, lastUsedOn, …',
  request: { params: caseParams, body: body(z.record(z.string(), z.string())) },
  responses: caseResponses,
})

const eventRoute = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/events',
  summary: 'Note what happened',
  description: `\`what\`: ${happenings.join(', ')}; the other members as on the command line (\`offhook case record\`); what went wrong with a try is its \`text\`.`,
  request: { params: caseParams, body: body(z.object({ what: z.enum(happenings) }).catchall(z.string())) },
  responses: caseResponses,
})

const undoRoute = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/undo',
  summary: 'Take back the newest entry, or the one that is named; nothing is deleted',
  request: { params: caseParams, body: body(z.object({ sequence: z.int().positive().optional() })) },
  responses: caseResponses,
})

const closeRoute = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/close',
  summary: 'Close a case',
  request: {
    params: caseParams,
    body: body(
      z.object({ outcome: z.enum(['cancelled', 'refunded', 'given-up', 'other']), note: z.string().optional() }),
    ),
  },
  responses: caseResponses,
})

export function addCaseEvents(app: OpenAPIHono, { desk }: CaseServer): void {
  app.openapi(stepRoute, async (context) => {
    const cases = await desk()
    const open = await cases.get(context.req.valid('param').id)
    const { step, on } = context.req.valid('json')
    return context.json(cases.view(await cases.step(open, step, on ?? cases.today(open.state))) as never, 200)
  })
  app.openapi(factsRoute, async (context) => {
    const cases = await desk()
    const open = await cases.get(context.req.valid('param').id)
    return context.json(cases.view(await cases.record(open, readFacts(context.req.valid('json')))) as never, 200)
  })
  app.openapi(eventRoute, async (context) => {
    const cases = await desk()
    const open = await cases.get(context.req.valid('param').id)
    const { what, ...pairs } = context.req.valid('json')
    const event = readHappening(
      what as Happening,
      pairs as Record<string, string>,
      cases.today(open.state),
      (number) => {
        const exhibit = open.state.exhibits.find((one) => one.number === number)
        if (!exhibit) throw refuse(422, `There is no exhibit ${number}.`)
        return exhibit.sha256
      },
    )
    return context.json(cases.view(await cases.record(open, event)) as never, 200)
  })
  app.openapi(undoRoute, async (context) => {
    const cases = await desk()
    const { open } = await cases.undo(
      await cases.get(context.req.valid('param').id),
      context.req.valid('json').sequence,
    )
    return context.json(cases.view(open) as never, 200)
  })
  app.openapi(closeRoute, async (context) => {
    const cases = await desk()
    const { outcome, note } = context.req.valid('json')
    const open = await cases.get(context.req.valid('param').id)
    return context.json(
      cases.view(
        await cases.record(open, { type: 'closed', data: { outcome, ...(note !== undefined && { note }) } }),
      ) as never,
      200,
    )
  })
}
