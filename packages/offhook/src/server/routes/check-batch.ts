import { type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { linesOf } from '../lines.ts'
import { problemResponse } from '../report-schema.ts'
import { answer, type Server } from '../server.ts'
import { judge, textSchema } from './check.ts'

const recordSchema = textSchema.extend({ id: z.union([z.string(), z.number()]).optional() })

const route = {
  method: 'post',
  path: '/v1/check/batch',
  summary: 'Judge many texts',
  description:
    'JSONL in, JSONL out, streamed in input order. Each line is a text as for `/v1/check` with an optional `id`. ' +
    'A line that cannot be read is answered with `{"id", "error"}`, and the rest goes on.',
  request: { body: { required: true, content: { 'application/x-ndjson': { schema: z.string() } } } },
  responses: {
    200: { description: 'One report a line.', content: { 'application/x-ndjson': { schema: z.string() } } },
    400: problemResponse,
  },
} satisfies RouteConfig

export function addCheckBatch(app: OpenAPIHono, server: Server): void {
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, (context) => {
    const body = context.req.raw.body ?? new Blob([]).stream()
    const answers = answersTo(body, server, context)
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await answers.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => {
        await answers.return(undefined)
      },
    })
    return context.body(stream, 200, { 'content-type': 'application/x-ndjson' })
  })
}

async function* answersTo(
  body: ReadableStream<Uint8Array>,
  server: Server,
  context: Context,
): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  for await (const { number, text } of linesOf(body, server.limits.line)) {
    if (text?.trim() === '') continue
    yield encoder.encode(`${JSON.stringify(answerLine(number, text, server, context))}\n`)
  }
}

function answerLine(number: number, text: string | null, server: Server, context: Context) {
  if (text === null) return { id: null, error: `line ${number}: longer than ${server.limits.line} characters` }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { id: null, error: `line ${number}: not JSON` }
  }
  const record = recordSchema.safeParse(value)
  if (!record.success) {
    const id = (value as { id?: unknown } | null)?.id ?? null
    const [issue] = record.error.issues
    return { id, error: `line ${number}: ${issue?.path.join('.') || 'record'}: ${issue?.message}` }
  }
  return { id: record.data.id ?? null, ...answer(server, context, judge(server, record.data)) }
}
