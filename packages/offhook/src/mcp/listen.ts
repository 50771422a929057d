import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import type { FullCatalogue } from '@offhook/catalogue/full'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { authoritiesOf, localOnly } from '../server/local-only.ts'
import { answerError, problem } from '../server/problem.ts'
import { createMcpServer } from './server.ts'

export interface McpListening {
  /** Where clients connect, as in `http://127.0.0.1:4664/mcp`. */
  readonly url: string
  close(): Promise<void>
}

const largestBody = 10 * 1024 * 1024

/** Answers the Model Context Protocol over streamable HTTP, without sessions. Rejects with the system's error where the port is taken. */
export function listenMcp(catalogue: FullCatalogue, address: string, port: number): Promise<McpListening> {
  let authorities: ReadonlySet<string> = new Set()
  const app = new Hono()
  app.use(localOnly(() => authorities))
  app.use(bodyLimit({ maxSize: largestBody }))
  app.onError(answerError)
  app.notFound((context) => problem(context, 404, 'The protocol is spoken at /mcp.'))
  app.all('/mcp', async (context) => {
    const server = createMcpServer(catalogue)
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await server.connect(transport)
    return transport.handleRequest(context.req.raw)
  })
  return new Promise((resolve, reject) => {
    const http = serve({ fetch: app.fetch, hostname: address, port }, (info: AddressInfo) => {
      authorities = authoritiesOf(address, info.port)
      resolve({
        url: `http://${[...authorities][0]}/mcp`,
        close: () =>
          new Promise((closed) => {
            http.close(() => closed())
            ;(http as HttpServer).closeAllConnections()
          }),
      })
    })
    http.once('error', reject)
  })
}
