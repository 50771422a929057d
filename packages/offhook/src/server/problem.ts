import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

const titles: Partial<Record<number, string>> = {
  400: 'The request cannot be read',
  401: 'This needs the session of the person',
  403: 'Not from here',
  404: 'Nothing stands at this address',
  405: 'Not with this method',
  413: 'Too large',
  415: 'This kind of file cannot be read',
  422: 'The document cannot be read',
  500: 'Something went wrong inside Offhook',
  502: 'The address cannot be read',
  507: 'The data cannot be kept',
}

/** An error as RFC 9457 problem details. `detail` is one plain sentence: what is wrong and where. */
export function problem(context: Context, status: ContentfulStatusCode, detail: string): Response {
  const title = titles[status] ?? 'The request failed'
  return context.body(JSON.stringify({ type: 'about:blank', title, status, detail }), status, {
    'content-type': 'application/problem+json',
  })
}

/** Thrown by a route; answered as a problem by `answerError`. */
export function refuse(status: ContentfulStatusCode, detail: string): HTTPException {
  return new HTTPException(status, { message: detail })
}

/** The last word on every error that a route lets go. An unexpected one says nothing about its inside. */
export function answerError(error: Error, context: Context): Response {
  if (error instanceof HTTPException) return problem(context, error.status, error.message)
  // Their messages are one line for the person.
  if (error.name === 'CaseError') return problem(context, 422, error.message)
  if (error.name === 'StoreError') return problem(context, 507, error.message)
  console.error(`offhook: ${context.req.method} ${context.req.path}: ${error.name}`)
  return problem(context, 500, 'The request was not answered. The text was not stored.')
}
