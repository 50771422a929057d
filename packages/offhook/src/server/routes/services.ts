import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Action, Service } from '@offhook/catalogue/full'
import { routeSchema, serviceSchema } from '../how-schema.ts'
import { refuse } from '../problem.ts'
import { problemResponse } from '../report-schema.ts'
import { searchOf } from '../search-of.ts'
import type { Server } from '../server.ts'

const list = createRoute({
  method: 'get',
  path: '/v1/services',
  summary: 'Every service, or those that a query means',
  description: 'With `q`: the best fit first, forgiving of typos, other names and other languages.',
  request: {
    query: z.object({
      q: z.string().max(400).optional().openapi({ example: 'nortn 360' }),
      category: z.string().max(40).optional().openapi({ example: 'streaming' }),
      country: z
        .string()
        .regex(/^[A-Za-z]{2}$/, 'country is two letters, as in US')
        .optional(),
    }),
  },
  responses: {
    200: { description: 'The services.', content: { 'application/json': { schema: z.array(serviceSchema) } } },
    400: problemResponse,
  },
})

const ways = createRoute({
  method: 'get',
  path: '/v1/services/{id}/routes',
  summary: 'The official ways of one service, by whoever bills',
  request: {
    params: z.object({ id: z.string() }),
    query: z.object({
      biller: z.string().optional(),
      action: z.string().optional(),
      language: z.string().max(20).optional().openapi({ example: 'de' }),
    }),
  },
  responses: {
    200: { description: 'The routes.', content: { 'application/json': { schema: z.array(routeSchema) } } },
    404: problemResponse,
  },
})

export function addServices(app: OpenAPIHono, server: Server): void {
  const { catalogue } = server
  const row = ({ id, name, companyId, aliases, category, countries, billers }: Service) => ({
    id,
    name,
    company: catalogue.company(companyId)?.name ?? companyId,
    aliases: [...aliases],
    category,
    countries: [...countries],
    billers: [...billers],
  })
  app.openapi(list, async (context) => {
    const { q, category, country } = context.req.valid('query')
    const fits = (service: Service) =>
      (category === undefined || service.category === category) &&
      (country === undefined || service.countries.length === 0 || service.countries.includes(country.toUpperCase()))
    if (q === undefined || q.trim() === '') {
      const all = catalogue.services.filter(fits).toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
      return context.json(all.map(row), 200)
    }
    const found = (await searchOf(catalogue)).find(q, 20)
    const rows = found.flatMap(({ serviceId, confidence }) => {
      const service = serviceId === null ? undefined : catalogue.service(serviceId)
      return service && fits(service) ? [{ ...row(service), confidence }] : []
    })
    return context.json(rows, 200)
  })
  app.openapi(ways, async (context) => {
    const { id } = context.req.valid('param')
    const { biller, action, language } = context.req.valid('query')
    if (!catalogue.service(id)) throw refuse(404, `There is no service ${id} in the catalogue.`)
    const isWanted = (each: Action) => action === undefined || each === action
    const spoken = await catalogue.in(language ?? 'en')
    const routes = spoken.routes(id, biller).filter((route) => isWanted(route.action))
    return context.json(routes as unknown as z.infer<typeof routeSchema>[], 200)
  })
}
