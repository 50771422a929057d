import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { audiences, type LetterKind, type Pack, toIcs } from '@offhook/cases'
import { paperOf } from '../../../cases/case-desk.ts'
import { refuse } from '../../problem.ts'
import { problemResponse } from '../../report-schema.ts'
import type { CaseServer } from './case-server.ts'
import { caseParams } from './schema.ts'

const missing = z.object({ missing: z.array(z.object({ fact: z.string(), question: z.string() })) })
const paper = z.enum(['A4', 'Letter']).optional()

const letterRoute = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/letters',
  summary: 'Write a letter and keep it as an exhibit; what is missing is asked for',
  request: {
    params: caseParams,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            kind: z.enum([
              'cancellation',
              'refund',
              'renewal-objection',
              'complaint',
              'dispute',
              'direct-debit-recall',
            ]),
            language: z.enum(['en', 'de', 'es', 'fr']).optional(),
            paper,
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The letter as text and as PDF (base64), or what is missing.',
      content: {
        'application/json': {
          schema: z.union([z.object({ text: z.string(), pdf: z.string(), notes: z.array(z.string()) }), missing]),
        },
      },
    },
    401: problemResponse,
    422: problemResponse,
  },
})

const packRoute = createRoute({
  method: 'post',
  path: '/v1/cases/{id}/packs',
  summary: 'Make a proof pack; fetch its files at the addresses in the answer',
  request: {
    params: caseParams,
    body: {
      required: true,
      content: { 'application/json': { schema: z.object({ for: z.enum(audiences as [string, ...string[]]), paper }) } },
    },
  },
  responses: {
    200: {
      description: 'The files, or what is missing.',
      content: {
        'application/json': {
          schema: z.union([
            z.object({
              files: z.array(z.object({ name: z.string(), url: z.string() })),
              annexSha256: z.string(),
              heldBack: z.array(z.any()),
            }),
            missing,
          ]),
        },
      },
    },
    401: problemResponse,
    422: problemResponse,
  },
})

const calendarRoute = createRoute({
  method: 'get',
  path: '/v1/cases/{id}/calendar.ics',
  summary: 'The deadlines as a calendar file; its titles name no merchant unless asked',
  request: { params: caseParams, query: z.object({ name: z.enum(['merchant']).optional() }) },
  responses: {
    200: { description: 'iCalendar.', content: { 'text/calendar': { schema: z.string() } } },
    401: problemResponse,
  },
})

/** Packs that can still be fetched: their annex is read from the store when it is. */
const mostPacks = 8

export function addCasePapers(app: OpenAPIHono, { desk }: CaseServer): void {
  const packs = new Map<string, Pack>()
  app.openapi(letterRoute, async (context) => {
    const cases = await desk()
    const open = await cases.get(context.req.valid('param').id)
    const { kind, language, paper: size } = context.req.valid('json')
    const made = await cases.letter(
      open,
      kind as LetterKind,
      language ?? open.state.language,
      size ?? paperOf(open.state),
    )
    if ('missing' in made) return context.json({ missing: [...made.missing] }, 200)
    return context.json(
      { text: made.text, pdf: Buffer.from(made.pdf).toString('base64'), notes: [...made.letter.notes] },
      200,
    )
  })
  app.openapi(packRoute, async (context) => {
    const cases = await desk()
    const open = await cases.get(context.req.valid('param').id)
    const { for: audience, paper: size } = context.req.valid('json')
    const made = await cases.pack(open, audience as (typeof audiences)[number], size ?? paperOf(open.state))
    if ('missing' in made) return context.json({ missing: [...made.missing] }, 200)
    const key = randomBytes(12).toString('hex')
    packs.set(key, made.pack)
    if (packs.size > mostPacks) packs.delete(packs.keys().next().value!)
    const { pdfs, annexName, annexSha256, heldBack } = made.pack
    const names = [...pdfs.map(({ name }) => name), annexName]
    const files = names.map((name) => ({ name, url: `/v1/cases/${open.state.id}/packs/${key}/${name}` }))
    return context.json({ files, annexSha256, heldBack: [...heldBack] }, 200)
  })
  app.get('/v1/cases/:id/packs/:key/:file', (context) => {
    const pack = packs.get(context.req.param('key'))
    const file = context.req.param('file')
    const headers = {
      'content-disposition': `attachment; filename="${file.replace(/[^\w.-]/g, '')}"`,
      'x-content-type-options': 'nosniff',
    }
    const pdf = pack?.pdfs.find(({ name }) => name === file)
    if (pdf)
      return context.body(pdf.bytes as Uint8Array<ArrayBuffer>, 200, { ...headers, 'content-type': 'application/pdf' })
    if (pack?.annexName !== file) throw refuse(404, 'That pack is no longer at hand; make it again.')
    return context.body(Readable.toWeb(pack.annex()) as ReadableStream, 200, {
      ...headers,
      'content-type': 'application/zip',
    })
  })
  app.openapi(calendarRoute, async (context) => {
    const cases = await desk()
    const open = await cases.get(context.req.valid('param').id)
    const isNamed = context.req.valid('query').name === 'merchant'
    const ics = toIcs(open.state.id, cases.view(open).deadlines, {
      now: new Date(),
      ...(isNamed && { merchant: open.state.serviceName }),
    })
    return context.body(ics, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="calendar.ics"',
    }) as never
  })
}
