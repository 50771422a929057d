import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { type PageFile, readPages } from '../pages.ts'
import type { Server } from '../server.ts'

/**
 * The app. `/` with the start token opens the session and takes the token out of the address; the files of the app are
 * served as they were built; every other address that a browser opens is one of the app's own pages. Call after all
 * other routes.
 */
export function addPages(app: OpenAPIHono, server: Server): void {
  const files = readPages()
  const page = files.get('/index.html')
  const answer: MiddlewareHandler = async (context, next) => {
    const { path } = context.req
    const start = path === '/' ? context.req.query('start') : undefined
    if (start !== undefined) {
      server.session.open(context, start)
      return context.redirect('/', 303)
    }
    const file = files.get(path)
    if (file && file !== page) return send(context, file)
    if (page && isPage(context)) return send(context, page)
    return next()
  }
  app.get('*', answer)
}

/** Whether a browser asks for a page, not a program for data or the app for a file that is not there. */
function isPage({ req }: Context): boolean {
  return (
    req.path === '/' || (/\btext\/html\b/.test(req.header('accept') ?? '') && !/^\/v1\/|\.[a-z0-9]+$/i.test(req.path))
  )
}

function send(context: Context, { body, type, immutable }: PageFile): Response {
  return context.body(body, 200, {
    'content-type': type,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
}
