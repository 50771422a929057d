import { createMiddleware } from 'hono/factory'
import { problem } from './problem.ts'

/**
 * Turns away requests that another web page made through this person's browser: a foreign `Host` (DNS rebinding) or a
 * foreign `Origin` (cross-site request).
 *
 * @param authorities the `host:port` forms under which this server may be addressed, in lower case
 */
export function localOnly(authorities: () => ReadonlySet<string>) {
  return createMiddleware(async (context, next) => {
    const host = context.req.header('host')?.toLowerCase()
    if (host === undefined || !authorities().has(host)) {
      return problem(context, 403, 'This server answers only under the address that it printed when it started.')
    }
    const origin = context.req.header('origin')?.toLowerCase()
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
      return problem(context, 403, 'Another web page may not use this server.')
    }
    await next()
  })
}

/** The names of one machine on one port; a browser leaves out port 80. */
export function authoritiesOf(address: string, port: number): ReadonlySet<string> {
  const bracketed = address.includes(':') ? `[${address}]` : address
  const names = new Set([bracketed, '127.0.0.1', 'localhost', '[::1]'])
  return new Set([...names].flatMap((name) => (port === 80 ? [`${name}:80`, name] : [`${name}:${port}`])))
}
