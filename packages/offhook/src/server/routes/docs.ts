import type { OpenAPIHono } from '@hono/zod-openapi'
import { html } from 'hono/html'
import { version } from '../../version.ts'

const about = {
  openapi: '3.1.0',
  info: {
    title: 'Offhook',
    version,
    description: 'Tells official phone numbers from planted ones, and names the official way instead.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
}

/** The OpenAPI description at `/openapi.json`, and the same for people at `/docs`. Call after all other routes. */
export function addDocs(app: OpenAPIHono): void {
  app.doc31('/openapi.json', about)
  app.get('/docs', (context) => {
    const { paths } = app.getOpenAPI31Document(about)
    const operations = Object.entries(paths ?? {}).flatMap(([path, item]) =>
      (['get', 'post'] as const).flatMap((method) => {
        const operation = item[method]
        return operation ? [{ path, method: method.toUpperCase(), ...operation }] : []
      }),
    )
    return context.html(html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Offhook: the HTTP interface</title>
    <link rel="stylesheet" href="/docs.css" />
  </head>
  <body>
    <main>
      <h1>The HTTP interface</h1>
      <p>
        Version ${version}. For programs: <a href="/openapi.json">openapi.json</a>. Errors are problem details
        (RFC 9457). A caller without the session gets masked numbers only.
      </p>
      ${operations.map(
        ({ method, path, summary, description, responses }) => html`<section>
          <h2><code>${method} ${path}</code></h2>
          <p>${summary}. ${description ?? ''}</p>
          <ul>
            ${Object.entries(responses ?? {}).map(
              ([status, response]) => html`<li><code>${status}</code> ${describe(response)}</li>`,
            )}
          </ul>
        </section>`,
      )}
    </main>
  </body>
</html>`)
  })
  app.get('/docs.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
}

function describe(response: object): string {
  return 'description' in response && typeof response.description === 'string' ? response.description : ''
}

const style = `:root { color-scheme: light dark; font: 1rem/1.55 system-ui, sans-serif }
main { max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
h2 { margin-top: 2rem; font-size: 1.1rem }
`
