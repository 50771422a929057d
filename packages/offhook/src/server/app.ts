import { OpenAPIHono } from '@hono/zod-openapi'
import { secureHeaders } from 'hono/secure-headers'
import { localOnly } from './local-only.ts'
import { answerError, problem } from './problem.ts'
import { addCases } from './routes/cases/index.ts'
import { addCheck } from './routes/check.ts'
import { addCheckBatch } from './routes/check-batch.ts'
import { addDocs } from './routes/docs.ts'
import { addDocuments } from './routes/documents.ts'
import { addFetch } from './routes/fetch.ts'
import { addHealth } from './routes/health.ts'
import { addHow } from './routes/how.ts'
import { addMetrics } from './routes/metrics.ts'
import { addPages } from './routes/pages.ts'
import { addRules } from './routes/rules.ts'
import { addSeries } from './routes/series.ts'
import { addServices } from './routes/services.ts'
import { addStatements } from './routes/statements.ts'
import type { Server } from './server.ts'

const routes = [
  addCases,
  addCheck,
  addCheckBatch,
  addDocuments,
  addFetch,
  addHow,
  addServices,
  addRules,
  addStatements,
  addSeries,
  addHealth,
  addMetrics,
]

/**
 * The local service as a web-standard `fetch` function.
 *
 * @param authorities the `host:port` forms under which it may be addressed
 */
export function createApp(server: Server, authorities: () => ReadonlySet<string>): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return
      const [issue] = result.error.issues
      return problem(context, 400, `${issue?.path.join('.') || 'body'}: ${issue?.message}.`)
    },
  })
  app.use(server.metrics.middleware)
  app.use(localOnly(authorities))
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    }),
  )
  app.onError(answerError)
  app.notFound((context) =>
    problem(context, 404, `${context.req.method} ${context.req.path} is not part of this server.`),
  )
  for (const add of routes) add(app, server)
  addDocs(app)
  addPages(app, server)
  return app
}
