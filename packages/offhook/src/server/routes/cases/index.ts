import type { OpenAPIHono } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'
import { CaseDesk } from '../../../cases/case-desk.ts'
import { refuse } from '../../problem.ts'
import type { Server } from '../../server.ts'
import type { CaseServer } from './case-server.ts'
import { addCaseEvents } from './events.ts'
import { addCaseExhibits } from './exhibits.ts'
import { addCaseList } from './list.ts'
import { addCasePapers } from './papers.ts'

/** Everything under `/v1/cases`: the person's own data, for the person's own page or program alone. */
export function addCases(app: OpenAPIHono, server: Server): void {
  const ownerOnly = createMiddleware(async (context, next) => {
    if (!server.session.owns(context))
      throw refuse(401, 'Open the address that Offhook printed when it started, or send its bearer token.')
    context.header('cache-control', 'no-store')
    await next()
  })
  app.use('/v1/cases', ownerOnly)
  app.use('/v1/cases/*', ownerOnly)
  const cases: CaseServer = {
    server,
    desk: async (language = 'en') => new CaseDesk(await server.store(), await server.catalogue.in(language)),
  }
  addCaseList(app, cases)
  addCaseEvents(app, cases)
  addCaseExhibits(app, cases)
  addCasePapers(app, cases)
}
