import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { FullCatalogue } from '@offhook/catalogue/full'
import { z } from 'zod'

/** Adds one tool to the server. */
export type AddTool = (server: McpServer, catalogue: FullCatalogue) => void

/** Whoever reads an answer is a model that talks to a person: numbers stay masked unless it asks for them. */
export const reveal = z
  .boolean()
  .default(false)
  .describe('True shows numbers that nobody confirmed in full. Leave it out unless the person asked for exactly that.')

/** The language of the sentences in the answer. */
export const language = z
  .enum(['en', 'es', 'de', 'fr'])
  .default('en')
  .describe('Of the sentences in the answer: the one that the person speaks.')

/** No tool changes anything, and none leaves the machine. */
export const annotations = { readOnlyHint: true, openWorldHint: false, idempotentHint: true } as const

/** An answer as a tool gives it: the object, and the same as text for clients that read only that. */
export function answerOf(value: Readonly<Record<string, unknown>>) {
  return { structuredContent: { ...value }, content: [{ type: 'text' as const, text: JSON.stringify(value) }] }
}

/** A question that cannot be answered, in one line. */
export function refusal(line: string) {
  return { isError: true, content: [{ type: 'text' as const, text: line }] }
}
