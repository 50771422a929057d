import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Server } from '../server.ts'

const route = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the server answers',
  responses: {
    200: {
      description: 'It does.',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok'), catalogue: z.string() }) } },
    },
  },
})

export function addHealth(app: OpenAPIHono, server: Server): void {
  app.openapi(route, (context) => context.json({ status: 'ok' as const, catalogue: server.catalogue.version }, 200))
}
