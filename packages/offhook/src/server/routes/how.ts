import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import { type HowQuestion, how, messagesFor } from '@offhook/catalogue/full'
import { bodyLimit } from 'hono/body-limit'
import { howAnswerSchema, howRequestSchema } from '../how-schema.ts'
import { refuse } from '../problem.ts'
import { problemResponse } from '../report-schema.ts'
import { searchOf } from '../search-of.ts'
import type { Server } from '../server.ts'

const route = createRoute({
  method: 'post',
  path: '/v1/how',
  summary: 'Who bills, and the official way out',
  description:
    'Stores and logs nothing. Every number in the answer is official; every address lies on the company’s or the biller’s own domain.',
  request: { body: { required: true, content: { 'application/json': { schema: howRequestSchema } } } },
  responses: {
    200: { description: 'The answer.', content: { 'application/json': { schema: howAnswerSchema } } },
    400: problemResponse,
    413: problemResponse,
  },
})

export function addHow(app: OpenAPIHono, server: Server): void {
  app.use(
    route.path,
    bodyLimit({
      maxSize: server.limits.text,
      onError: () => {
        throw refuse(413, `The question is longer than ${server.limits.text} bytes.`)
      },
    }),
  )
  app.openapi(route, async (context) => {
    const { language = 'en', ...asked } = context.req.valid('json')
    const catalogue = await server.catalogue.in(language)
    if (asked.service === undefined && asked.descriptor === undefined && asked.receipt === undefined)
      throw refuse(400, 'Give a service, a descriptor or a receipt.')
    if (asked.biller !== undefined && !catalogue.biller(asked.biller))
      throw refuse(
        400,
        `biller: there is no ${asked.biller}; there are ${catalogue.billers.map(({ id }) => id).join(', ')}.`,
      )
    const search = asked.service === undefined ? null : await searchOf(server.catalogue)
    const typed = asked.service ?? ''
    const meant = catalogue.service(typed) ? typed : (search?.meant(typed)?.serviceId ?? asked.service)
    const answer = how({ ...asked, ...(meant !== undefined && { service: meant }) } as HowQuestion, catalogue, {
      today: new Date().toISOString().slice(0, 10),
      messages: messagesFor(language),
    })
    const near = answer.service || !search ? [] : search.find(typed, 3)
    const didYouMean = near.flatMap(({ serviceId, name }) => (serviceId ? [{ id: serviceId, name }] : []))
    return context.json({ ...answer, didYouMean } as unknown as z.infer<typeof howAnswerSchema>, 200)
  })
}
