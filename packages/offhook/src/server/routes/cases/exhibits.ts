import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { refuse } from '../../problem.ts'
import { problemResponse } from '../../report-schema.ts'
import type { CaseServer } from './case-server.ts'
import { caseParams, caseSchema } from './schema.ts'

const addRoute = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/exhibits',
  summary: 'Keep a file as proof: the raw bytes as the body',
  description:
    'What it is, is seen by its bytes. `check=now` asks the name server of this machine for the key of a signed mail; nothing is asked otherwise, and the signature is checked later.',
  request: {
    params: caseParams,
    query: z.object({
      name: z.string().min(1).max(200),
      kind: z
        .enum(['mail', 'screenshot', 'pdf', 'note', 'chat', 'call', 'statement-line', 'page', 'receipt'])
        .optional(),
      role: z.enum(['notice', 'answer', 'attempt', 'terms', 'charge', 'support']).optional(),
      about: z.string().max(2000).optional(),
      on: z.iso.date().optional(),
      spokenTo: z.string().max(200).optional().openapi({ description: 'For a call: who.' }),
      number: z.string().max(50).optional().openapi({ description: 'For a call: which number.' }),
      reference: z.string().max(200).optional().openapi({ description: 'For a call: the case number they gave.' }),
      check: z.enum(['now', 'later']).default('later'),
    }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
  },
  responses: {
    200: {
      description: 'The case, what the signatures showed, and how many of the files were there already.',
      content: {
        'application/json': { schema: z.object({ case: caseSchema, judgements: z.array(z.any()), known: z.number() }) },
      },
    },
    401: problemResponse,
    413: problemResponse,
    422: problemResponse,
  },
})

const mailChecksRoute = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/mail-checks',
  summary: 'Check the signatures of mails that could not be checked before: asks the name server for their keys',
  request: { params: caseParams },
  responses: {
    200: {
      description: 'The case, and what the signatures showed.',
      content: { 'application/json': { schema: z.object({ case: caseSchema, judgements: z.array(z.any()) }) } },
    },
    401: problemResponse,
    422: problemResponse,
  },
})

const exhibitParams = caseParams.extend({ number: z.coerce.number().int().positive() })

const fileRoute = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/exhibits/{number}',
  summary: 'The file as it was added, to save',
  request: { params: exhibitParams },
  responses: {
    200: { description: 'The bytes.', content: { 'application/octet-stream': { schema: z.any() } } },
    401: problemResponse,
    404: problemResponse,
  },
})

const thumbnailRoute = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/exhibits/{number}/thumbnail',
  summary: 'A small copy of a picture',
  request: { params: exhibitParams },
  responses: {
    200: { description: 'A PNG.', content: { 'image/png': { schema: z.any() } } },
    401: problemResponse,
    404: problemResponse,
  },
})

export function addCaseExhibits(app: OpenAPIHono, { server, desk }: CaseServer): void {
  app.use(
    '/v1/cases/:id/exhibits',
    bodyLimit({
      maxSize: server.limits.exhibit,
      onError: () => {
        throw refuse(413, `The file is larger than ${server.limits.exhibit} bytes.`)
      },
    }),
  )
  app.openapi(addRoute, async (context) => {
    const cases = await desk()
    const { name, check, spokenTo, number, reference, ...rest } = context.req.valid('query')
    const call = given({ spokenTo, number, reference })
    const told = { ...given(rest), ...(Object.keys(call).length > 0 && { call }) }
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    const open = await cases.get(context.req.valid('param').id)
    const added = await cases.addExhibit(
      open,
      name,
      bytes,
      told,
      check === 'now' ? await server.lookup() : null,
      check === 'now' ? server.archive : null,
    )
    return context.json(
      { case: cases.view(added.open), judgements: added.judgements, known: added.taken.known } as never,
      200,
    )
  })
  app.openapi(mailChecksRoute, async (context) => {
    const cases = await desk()
    const open = await cases.get(context.req.valid('param').id)
    const checked = await cases.checkMails(open, await server.lookup(), server.archive)
    return context.json({ case: cases.view(checked.open), judgements: checked.judgements } as never, 200)
  })
  const exhibitOf = async (id: string, number: number) => {
    const cases = await desk()
    const exhibit = (await cases.get(id)).state.exhibits.find((one) => one.number === number)
    if (!exhibit) throw refuse(404, `There is no exhibit ${number}.`)
    return { cases, exhibit }
  }
  app.openapi(fileRoute, async (context) => {
    const { id, number } = context.req.valid('param')
    const { cases, exhibit } = await exhibitOf(id, number)
    const bytes = await cases.exhibitBytes(exhibit.sha256)
    // Never shown by the browser as a page of this server: a saved page may hold anything.
    return context.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(exhibit.name)}`,
      'x-content-type-options': 'nosniff',
    })
  })
  app.openapi(thumbnailRoute, async (context) => {
    const { id, number } = context.req.valid('param')
    const { cases, exhibit } = await exhibitOf(id, number)
    if (exhibit.thumbnail === undefined) throw refuse(404, `Exhibit ${number} has no small copy.`)
    return context.body((await cases.exhibitBytes(exhibit.thumbnail)) as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    })
  })
}

/** The members that were given. */
function given(members: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(members).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
