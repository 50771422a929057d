import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { showBeginning } from '@offhook/check'
import { DocumentError, readDocument } from '@offhook/documents'
import { fetchDocument } from '@offhook/documents/fetch'
import { checkDocument } from '../../documents/check-document.ts'
import { refuse } from '../problem.ts'
import { problemResponse, reportSchema } from '../report-schema.ts'
import { answer, type Server } from '../server.ts'
import { documentProblem } from './documents.ts'

const bodySchema = z
  .object({
    url: z.string().max(4_000).openapi({ example: 'https://forum.example/thread/17' }),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/, 'country is two letters, as in US')
      .optional(),
    show: z
      .literal('text')
      .optional()
      .openapi({ description: 'Adds `shown`: the text as a person may see it, with every number masked or marked.' }),
  })
  .openapi('Address')

const route = createRoute({
  method: 'post',
  path: '/v1/fetch',
  summary: 'Fetch a page and judge it',
  description:
    'The only route that leaves this machine, and only for an address that the person gave: http and https, public ' +
    'addresses, five redirects. Needs the session. The host is the one where the page was found in the end.',
  request: { body: { required: true, content: { 'application/json': { schema: bodySchema } } } },
  responses: {
    200: { description: 'The report.', content: { 'application/json': { schema: reportSchema } } },
    400: problemResponse,
    401: problemResponse,
    403: problemResponse,
    413: problemResponse,
    415: problemResponse,
    422: problemResponse,
    502: problemResponse,
  },
})

export function addFetch(app: OpenAPIHono, server: Server): void {
  app.openapi(route, async (context) => {
    if (!server.session.owns(context)) throw refuse(401, 'Only the person at this machine may have pages fetched.')
    const { url: address, country, show } = context.req.valid('json')
    try {
      const { bytes, url, contentType } = await fetchDocument(address, {
        allowPrivate: server.allowPrivate,
        limits: { bytes: server.limits.document },
      })
      const document = await readDocument(bytes, { name: url.pathname, contentType })
      const report = checkDocument(document, {
        catalogue: server.catalogue,
        host: url.hostname,
        ...(country !== undefined && { country: country.toUpperCase() }),
      })
      const shown = show === 'text' ? showBeginning(document.text, report.numbers, { catalogue: server.catalogue }) : {}
      return context.json({ ...(answer(server, context, report) as z.infer<typeof reportSchema>), ...shown }, 200)
    } catch (error) {
      throw error instanceof DocumentError ? documentProblem(error) : error
    }
  })
}
