import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { FullCatalogue } from '@offhook/catalogue/full'
import { version } from '../version.ts'
import type { AddTool } from './tool.ts'
import { addCheckNumber } from './tools/check-number.ts'
import { addCheckText } from './tools/check-text.ts'
import { addOfficialRoute } from './tools/official-route.ts'
import { addWhoBills } from './tools/who-bills.ts'

const tools: readonly AddTool[] = [addCheckText, addCheckNumber, addOfficialRoute, addWhoBills]

const instructions =
  'Offhook tells official phone numbers from planted ones and names the company’s own way to cancel, to get money back ' +
  'and to get in touch. Before you give a person a phone number, a link or an address of a company, ask here; give only ' +
  'what comes back as official or public. When nothing is confirmed, say so; never guess and never search for a number. ' +
  'If the person has already called such a number: they hang up, take the computer off the internet, and ring their bank ' +
  'on the number on the back of their card.'

/** A Model Context Protocol server over the catalogue: connect it to any transport of the SDK. */
export function createMcpServer(catalogue: FullCatalogue): McpServer {
  const server = new McpServer({ name: 'offhook', version }, { instructions })
  for (const add of tools) add(server, catalogue)
  return server
}
