import type { OpenAPIHono } from '@hono/zod-openapi'
import { createRoute, z } from '@hono/zod-openapi'
import { dayOfIso, fileOf, messagesIn, type Preview, type ReadOptions, StatementError } from '@offhook/statements'
import { StoreError } from '@offhook/store'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Watch } from '../../watch/watch.ts'
import { refuse } from '../problem.ts'
import { problemResponse } from '../report-schema.ts'
import type { Server } from '../server.ts'

const language = z
  .enum(['en', 'de', 'es', 'fr'])
  .default('en')
  .openapi({ description: 'The language of notes and questions.' })

const query = z.object({
  name: z.string().max(200).default('statement').openapi({ description: 'The file’s name.' }),
  account: z.string().max(100).optional(),
  order: z.enum(['day-first', 'month-first']).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  positive: z.enum(['spending', 'income']).optional(),
  lang: language,
  strict: z.enum(['true', 'false']).default('false'),
  until: z
    .string()
    .optional()
    .openapi({ description: 'The day to which the file reaches although its last line is older.' }),
})

const previewSchema = z
  .object({})
  .loose()
  .openapi('StatementPreview', { description: 'What was understood of a file.' })
const importedSchema = z
  .object({ added: z.number(), known: z.number(), accounts: z.array(z.string()), preview: previewSchema })
  .openapi('StatementImported')

const body = {
  required: true,
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
} as const
const refusals = { 400: problemResponse, 401: problemResponse, 413: problemResponse } as const

const preview = createRoute({
  method: 'post',
  path: '/v1/statements/preview',
  summary: 'What would be understood of a statement',
  description: 'Raw bytes of a CSV, OFX, QFX, QIF, CAMT, MT940 or PDF file. Stores nothing.',
  request: { query, body },
  responses: {
    200: { description: 'The preview.', content: { 'application/json': { schema: previewSchema } } },
    ...refusals,
  },
})

const add = createRoute({
  method: 'post',
  path: '/v1/statements',
  summary: 'Import a statement',
  description:
    'Lines that are there already are not added again. Open questions (see the preview) have to be answered in the query, but for those with a suggestion, which is then taken.',
  request: { query, body },
  responses: {
    200: { description: 'What was added.', content: { 'application/json': { schema: importedSchema } } },
    ...refusals,
  },
})

const list = createRoute({
  method: 'get',
  path: '/v1/statements',
  summary: 'The accounts whose lines are kept',
  responses: {
    200: { description: 'Accounts.', content: { 'application/json': { schema: z.array(z.object({}).loose()) } } },
    401: problemResponse,
  },
})

export function addStatements(app: OpenAPIHono, server: Server): void {
  app.use(
    '/v1/statements/*',
    bodyLimit({
      maxSize: server.limits.document,
      onError: () => {
        throw refuse(413, `The file is longer than ${server.limits.document} bytes.`)
      },
    }),
  )
  app.openapi(preview, async (context) => {
    const { watch, file, options } = await asked(server, context)
    const opened = await understood(() => watch.open(file, options))
    return context.json(
      await understood(async () => watch.preview(file, opened, options.messages) as Preview & Record<string, unknown>),
      200,
    )
  })
  app.openapi(add, async (context) => {
    const { watch, file, options, account, lang, strict, until } = await asked(server, context)
    const opened = await understood(() => watch.open(file, options))
    const question = opened.questions.find(({ suggested }) => suggested === null)
    if (question) throw refuse(400, `${question.about}: ${question.text}`)
    const imported = await understood(() =>
      watch.import(file, opened, { account, strict, until, messages: options.messages }),
    )
    if (await watch.hasCases()) await watch.followCases(await watch.overview({ language: lang }))
    return context.json(
      { ...imported, accounts: [...imported.accounts], preview: imported.preview as Preview & Record<string, unknown> },
      200,
    )
  })
  app.openapi(list, async (context) => {
    server.session.require(context)
    const store = await server.store()
    return context.json((await store.statements.accounts()) as unknown as Record<string, unknown>[], 200)
  })
}

async function asked(server: Server, context: Context) {
  server.session.require(context)
  const { name, account, order, currency, positive, lang, strict, until } = query.parse(context.req.query())
  const lastDay = until === undefined ? undefined : dayOfIso(until)
  if (lastDay === null) throw refuse(400, `"${until}" is not a date; write it as 2026-11-20.`)
  const bytes = new Uint8Array(await context.req.arrayBuffer())
  const options: ReadOptions = {
    dateOrder: order === undefined ? undefined : order === 'day-first' ? 'dmy' : 'mdy',
    currency,
    positive,
    messages: messagesIn(lang),
  }
  return {
    watch: new Watch(await server.store(), server.catalogue),
    file: fileOf(name, bytes),
    options,
    account,
    lang,
    strict: strict === 'true',
    until: lastDay,
  }
}

/** Runs what reads a person's file: what is wrong with the file is the caller's to know. */
async function understood<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof StatementError || error instanceof StoreError) throw refuse(400, error.message)
    throw error
  }
}
