import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { showBeginning } from '@offhook/check'
import { DocumentError, readDocument } from '@offhook/documents'
import { bodyLimit } from 'hono/body-limit'
import { checkDocument } from '../../documents/check-document.ts'
import { refuse } from '../problem.ts'
import { problemResponse, reportSchema } from '../report-schema.ts'
import { answer, type Server } from '../server.ts'

const querySchema = z.object({
  name: z
    .string()
    .max(500)
    .optional()
    .openapi({ description: 'The name of the file, for its ending.', example: 'bill.pdf' }),
  host: z.string().max(300).optional().openapi({ description: 'The host that it was found on.' }),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'country is two letters, as in US')
    .optional(),
  show: z
    .literal('text')
    .optional()
    .openapi({ description: 'Adds `shown`: the text as a person may see it, with every number masked or marked.' }),
})

const route = createRoute({
  method: 'post',
  path: '/v1/documents',
  summary: 'Judge a document',
  description:
    'The raw bytes of a text, Markdown, HTML, mail, PDF, DOCX or image as body. The kind is told by the bytes, then the ' +
    'name, then the content type. Each mention says where it stands in the file. Stores and logs nothing.',
  request: {
    query: querySchema,
    body: { required: true, content: { 'application/octet-stream': { schema: z.string() } } },
  },
  responses: {
    200: { description: 'The report.', content: { 'application/json': { schema: reportSchema } } },
    400: problemResponse,
    413: problemResponse,
    415: problemResponse,
    422: problemResponse,
  },
})

export function addDocuments(app: OpenAPIHono, server: Server): void {
  app.use(
    route.path,
    bodyLimit({
      maxSize: server.limits.document,
      onError: () => {
        throw refuse(413, `The document is longer than ${server.limits.document} bytes.`)
      },
    }),
  )
  app.openAPIRegistry.registerPath(route)
  app.post(route.path, async (context) => {
    const query = querySchema.safeParse(context.req.query())
    if (!query.success)
      throw refuse(400, `${query.error.issues[0]?.path.join('.')}: ${query.error.issues[0]?.message}.`)
    const { name, host, country, show } = query.data
    const contentType = context.req.header('content-type')
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    const limits = { bytes: server.limits.document }
    try {
      const document = await readDocument(bytes, { limits, ...(name && { name }), ...(contentType && { contentType }) })
      const report = checkDocument(document, {
        catalogue: server.catalogue,
        ...(host !== undefined && { host }),
        ...(country !== undefined && { country: country.toUpperCase() }),
      })
      const shown = show === 'text' ? showBeginning(document.text, report.numbers, { catalogue: server.catalogue }) : {}
      return context.json({ ...(answer(server, context, report) as z.infer<typeof reportSchema>), ...shown }, 200)
    } catch (error) {
      throw error instanceof DocumentError ? documentProblem(error) : error
    }
  })
}

/** The status that says what kind of trouble a document makes. */
export function documentProblem({ code, message }: DocumentError) {
  const detail = `The document cannot be read: ${message}.`
  switch (code) {
    case 'too-large':
      return refuse(413, detail)
    case 'unsupported':
      return refuse(415, detail)
    case 'unreachable':
      return refuse(502, detail)
    case 'private-address':
      return refuse(403, detail)
    default:
      return refuse(422, detail)
  }
}
