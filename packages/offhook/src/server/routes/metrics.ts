import { type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import type { Server } from '../server.ts'

const route = {
  method: 'get',
  path: '/metrics',
  summary: 'Counts for Prometheus',
  description: 'Requests and verdicts; no text, host or number.',
  responses: { 200: { description: 'The counts.', content: { 'text/plain': { schema: z.string() } } } },
} satisfies RouteConfig

export function addMetrics(app: OpenAPIHono, server: Server): void {
  app.openAPIRegistry.registerPath(route)
  app.get(route.path, async (context) =>
    context.body(await server.metrics.render(), 200, { 'content-type': server.metrics.contentType }),
  )
}
