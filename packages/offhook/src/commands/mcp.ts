import { Command } from 'commander'
import { currentCatalogue } from '../catalogue/current.ts'
import { portNumber } from '../input/port.ts'
import { InputError, inWords } from '../input-error.ts'

const usualPort = 4664

export function mcpCommand(): Command {
  return new Command('mcp')
    .description('Answer assistants over the Model Context Protocol: on standard input and output, or over HTTP.')
    .option('--http', 'over streamable HTTP on this machine', false)
    .option('--port <port>', 'with --http: the port to listen on', portNumber, usualPort)
    .action(run)
}

async function run({ http, port }: { http: boolean; port: number }): Promise<void> {
  const catalogue = await currentCatalogue()
  if (http) {
    const { listenMcp } = await import('../mcp/listen.ts')
    try {
      const { url } = await listenMcp(catalogue, '127.0.0.1', port)
      console.log(`Offhook speaks the Model Context Protocol at ${url}`)
    } catch (error) {
      throw new InputError(`127.0.0.1:${port}: ${inWords(error)}`)
    }
    return
  }
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js')
  const { createMcpServer } = await import('../mcp/server.ts')
  await createMcpServer(catalogue).connect(new StdioServerTransport())
}
