import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { check } from '@offhook/check'
import { bodyLimit } from 'hono/body-limit'
import { refuse } from '../problem.ts'
import { problemResponse, reportSchema } from '../report-schema.ts'
import { answer, type Server } from '../server.ts'

/** One text to judge, with what is known of the place where it stands. */
export const textSchema = z
  .object({
    text: z.string().openapi({ example: 'Norton refund help desk: 1★888★555★0100' }),
    host: z
      .string()
      .optional()
      .openapi({ description: 'The host that the text was found on.', example: 'forum.example' }),
    title: z.string().optional(),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/, 'country is two letters, as in US')
      .optional()
      .openapi({ description: 'ISO 3166 alpha-2: where national numbers are dialled.', example: 'US' }),
  })
  .openapi('Text')

export type TextRequest = z.infer<typeof textSchema>

/** `check` takes no undefined values; a request may leave out what it does not know. */
export function judge(server: Server, { text, host, title, country }: TextRequest) {
  return check(text, {
    catalogue: server.catalogue,
    ...(host !== undefined && { host }),
    ...(title !== undefined && { title }),
    ...(country !== undefined && { country: country.toUpperCase() }),
  })
}

const route = createRoute({
  method: 'post',
  path: '/v1/check',
  summary: 'Judge one text',
  description:
    'Stores and logs no text. Without the session: verdicts, masked numbers and reason codes, and scores of one decimal.',
  request: { body: { required: true, content: { 'application/json': { schema: textSchema } } } },
  responses: {
    200: { description: 'The report.', content: { 'application/json': { schema: reportSchema } } },
    400: problemResponse,
    413: problemResponse,
  },
})

export function addCheck(app: OpenAPIHono, server: Server): void {
  app.use(
    route.path,
    bodyLimit({
      maxSize: server.limits.text,
      onError: () => {
        throw refuse(413, `The text is longer than ${server.limits.text} bytes.`)
      },
    }),
  )
  app.openapi(route, (context) => {
    const report = judge(server, context.req.valid('json'))
    return context.json(answer(server, context, report) as z.infer<typeof reportSchema>, 200)
  })
}
