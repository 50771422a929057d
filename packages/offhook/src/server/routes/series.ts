import type { OpenAPIHono } from '@hono/zod-openapi'
import { createRoute, z } from '@hono/zod-openapi'
import type { Series } from '@offhook/statements'
import { monitoredView } from '../../watch/series-view.ts'
import { shownLine } from '../../watch/shown-line.ts'
import { type Correction, Watch } from '../../watch/watch.ts'
import { refuse } from '../problem.ts'
import { problemResponse } from '../report-schema.ts'
import type { Server } from '../server.ts'

const money = z.object({ value: z.string(), currency: z.string() })
const line = z
  .object({
    date: z.string(),
    amount: z.string(),
    currency: z.string(),
    descriptor: z.string().openapi({ description: 'As the merchant wrote it, in full: for programs.' }),
    shown: z.string().openapi({
      description: 'As a person may see it: numbers masked. The merchant wrote them and no bank checked them.',
    }),
    account: z.string(),
    file: z.string(),
    line: z.number(),
  })
  .openapi('StatementLine')
const seriesSchema = z
  .object({
    id: z.string(),
    merchant: z.string(),
    serviceId: z.string().nullable(),
    biller: z.string(),
    billerName: z.string(),
    kind: z.enum(['subscription', 'bill', 'income', 'transfer']),
    cadence: z.enum([
      'weekly',
      'biweekly',
      'four-weekly',
      'monthly',
      'bimonthly',
      'quarterly',
      'semiannual',
      'annual',
      'irregular',
    ]),
    status: z.enum(['active', 'ended', 'unknown', 'trial', 'cancelled', 'returned']),
    amount: money,
    varies: z.boolean(),
    firstDate: z.string(),
    lastDate: z.string(),
    importedTo: z
      .string()
      .openapi({ description: 'The day to which the imports of the account that paid last reach.' }),
    nextDate: z.string().nullable(),
    confidence: z.number(),
    yearlyCost: money,
    why: z.array(z.string()),
    priceSteps: z.array(z.object({ date: z.string(), amount: money })),
    missed: z.number(),
    corrections: z.array(z.string()),
    transactions: z.array(line),
    refunds: z.array(line),
    duplicates: z.array(line),
  })
  .openapi('Series')
const alarmSchema = z
  .object({})
  .loose()
  .openapi('Alarm', { description: 'A charge that should not be there, with what to do next.' })
const monitoredSchema = z
  .object({
    caseId: z.string().nullable(),
    merchant: z.string(),
    seriesId: z.string().nullable(),
    verdict: z.enum(['charged-again', 'perhaps', 'stopped', 'quiet', 'not-known', 'ahead']).openapi({
      description:
        '`stopped`: the statements of the account that paid cover every watched day, and nothing came. `quiet`: some of them. `not-known`: a watched day is past, and no statement covers it.',
    }),
    cancelledOn: z.string(),
    legitimateUntil: z.string(),
    account: z.string().nullable(),
    watched: z.array(
      z.object({ expected: z.string(), until: z.string(), state: z.enum(['no-charge', 'not-known', 'ahead']) }),
    ),
    imported: z.array(z.object({ from: z.string(), to: z.string() })),
    text: z.string(),
  })
  .openapi('Monitored')
const correctionSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('not-a-subscription') }),
    z.object({ kind: z.literal('split') }),
    z.object({ kind: z.literal('join'), with: z.string() }),
    z.object({ kind: z.literal('is-a'), as: z.enum(['subscription', 'bill', 'income', 'transfer']) }),
  ])
  .openapi('Correction')

const language = z
  .enum(['en', 'de', 'es', 'fr'])
  .default('en')
  .openapi({ description: 'The language of reasons, alarms and names of billers.' })
const idParameter = z.object({ id: z.string() })
const ok = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

const list = createRoute({
  method: 'get',
  path: '/v1/series',
  summary: 'What recurs',
  request: {
    query: z.object({
      all: z.enum(['true', 'false']).default('false').openapi({ description: 'Ended series too.' }),
      lang: language,
    }),
  },
  responses: { 200: ok(z.array(seriesSchema), 'The series.'), 401: problemResponse },
})
const one = createRoute({
  method: 'get',
  path: '/v1/series/{id}',
  summary: 'One series with its lines',
  request: { params: idParameter, query: z.object({ lang: language }) },
  responses: { 200: ok(seriesSchema, 'The series.'), 401: problemResponse, 404: problemResponse },
})
const correct = createRoute({
  method: 'post',
  path: '/v1/series/{id}/corrections',
  summary: 'Say what a series really is',
  request: {
    params: idParameter,
    body: { required: true, content: { 'application/json': { schema: correctionSchema } } },
  },
  responses: {
    200: ok(z.object({}).loose(), 'The rule that was remembered.'),
    401: problemResponse,
    404: problemResponse,
  },
})
const undo = createRoute({
  method: 'post',
  path: '/v1/series-rules/{id}/undo',
  summary: 'Take a correction back',
  request: { params: idParameter },
  responses: { 204: { description: 'Taken back.' }, 401: problemResponse, 404: problemResponse },
})
const cancel = createRoute({
  method: 'post',
  path: '/v1/series/{id}/case',
  summary: 'Open a case to cancel it',
  request: {
    params: idParameter,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            country: z.string().nullable().default(null),
            timeZone: z.string(),
            language: z.enum(['en', 'de', 'es', 'fr']).default('en'),
          }),
        },
      },
    },
  },
  responses: { 200: ok(z.object({ caseId: z.string() }), 'The case.'), 401: problemResponse, 404: problemResponse },
})
const alarms = createRoute({
  method: 'get',
  path: '/v1/alarms',
  summary: 'Charges that should not be there',
  request: { query: z.object({ days: z.coerce.number().int().min(0).max(400).default(30), lang: language }) },
  responses: { 200: ok(z.array(alarmSchema), 'The alarms, the most urgent first.'), 401: problemResponse },
})
const monitoring = createRoute({
  method: 'post',
  path: '/v1/monitoring',
  summary: 'What the statements say of each cancelled one',
  description:
    'Whether it has stopped, by the account that paid. Charges after a cancellation are written into their case with the line, and a case whose watched days have all passed without a charge is closed; that is why it is a POST.',
  request: { query: z.object({ lang: language }) },
  responses: { 200: ok(z.array(monitoredSchema), 'One for each cancellation.'), 401: problemResponse },
})
const aside = createRoute({
  method: 'post',
  path: '/v1/alarms/{id}/seen',
  summary: 'Put an alarm aside',
  request: { params: idParameter },
  responses: { 204: { description: 'Put aside.' }, 401: problemResponse },
})

export function addSeries(app: OpenAPIHono, server: Server): void {
  const { catalogue } = server
  const watching = async (context: Parameters<Server['session']['require']>[0]) => {
    server.session.require(context)
    const store = await server.store()
    return { store, watch: new Watch(store, catalogue) }
  }
  const named = (id: string, series: readonly Series[]): Series => {
    const found = series.find((candidate) => candidate.id === id)
    if (!found) throw refuse(404, `There is no series ${id}.`)
    return found
  }
  /** The same with each line as a person may see it. */
  const shown = <T extends { readonly descriptor: string }>(lines: readonly T[]) =>
    lines.map((entry) => ({ ...entry, shown: shownLine(entry.descriptor, catalogue) }))

  app.openapi(list, async (context) => {
    const { watch } = await watching(context)
    const { all, lang } = context.req.valid('query')
    const overview = await watch.overview({ language: lang })
    const isAll = all === 'true'
    const views = await watch.seriesViews(
      overview,
      overview.series.filter(({ status }) => isAll || status !== 'ended'),
    )
    return context.json(
      views.map((view) => ({
        ...view,
        why: [...view.why],
        corrections: [...view.corrections],
        transactions: shown(view.transactions),
        refunds: shown(view.refunds),
        duplicates: shown(view.duplicates),
      })),
      200,
    )
  })
  app.openapi(one, async (context) => {
    const { watch } = await watching(context)
    const overview = await watch.overview({ language: context.req.valid('query').lang })
    const [view] = await watch.seriesViews(overview, [named(context.req.valid('param').id, overview.series)])
    return context.json(
      {
        ...view!,
        why: [...view!.why],
        corrections: [...view!.corrections],
        transactions: shown(view!.transactions),
        refunds: shown(view!.refunds),
        duplicates: shown(view!.duplicates),
      },
      200,
    )
  })
  app.openapi(correct, async (context) => {
    const { watch } = await watching(context)
    const { series } = await watch.overview()
    const rule = await watch.correct(
      named(context.req.valid('param').id, series),
      context.req.valid('json') as Correction,
      series,
    )
    if (!rule) throw refuse(404, 'There is no such series to join.')
    return context.json({ ...rule } as Record<string, unknown>, 200)
  })
  app.openapi(undo, async (context) => {
    const { store } = await watching(context)
    const { id } = context.req.valid('param')
    if (!(await store.statements.removeRule(id))) throw refuse(404, `There is no rule ${id}.`)
    return context.body(null, 204)
  })
  app.openapi(cancel, async (context) => {
    const { watch } = await watching(context)
    const overview = await watch.overview()
    const caseId = await watch.openCase(
      overview,
      named(context.req.valid('param').id, overview.series),
      context.req.valid('json'),
    )
    return context.json({ caseId }, 200)
  })
  app.openapi(alarms, async (context) => {
    const { watch } = await watching(context)
    const { days, lang } = context.req.valid('query')
    const overview = await watch.overview({ daysAhead: days, language: lang })
    const views = await watch.alarmViews(overview, overview.alarms)
    return context.json(
      views.map((view) => ({ ...view, transactions: shown(view.transactions) })) as unknown as Record<
        string,
        unknown
      >[],
      200,
    )
  })
  app.openapi(monitoring, async (context) => {
    const { watch } = await watching(context)
    const overview = await watch.overview({ language: context.req.valid('query').lang })
    await watch.followCases(overview)
    return context.json(overview.monitored.map(monitoredView), 200)
  })
  app.openapi(aside, async (context) => {
    const { store } = await watching(context)
    await store.statements.putAlarmAside(context.req.valid('param').id, new Date().toISOString())
    return context.body(null, 204)
  })
}
