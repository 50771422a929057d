import { catalogue } from '@offhook/catalogue'
import { generateText, streamText, wrapLanguageModel } from 'ai'
import { MockLanguageModelV4, simulateReadableStream } from 'ai/test'
import { expect, test } from 'vitest'
import { guardMiddleware } from './ai-sdk.ts'
import { guardIterable } from './iterable.ts'
import { guardServerSentEvents } from './server-sent-events.ts'

const options = { catalogue, today: '2026-11-24' }
const pieces = ['To reach Nor', 'ton, call 1-8', '88-555', '-0142', ' now.']
const masked = 'To reach Norton, call +1 888 55• •••• now.'

test('guards any iterable', async () => {
  let out = ''
  for await (const piece of guardIterable(pieces, options)) out += piece
  expect(out).toBe(masked)
})

async function throughEvents(events: string, size: number): Promise<string> {
  const bytes = new TextEncoder().encode(events)
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
      controller.close()
    },
  })
  return new Response(stream.pipeThrough(guardServerSentEvents(options))).text()
}

const contentOf = (events: string, choice: number): string =>
  events
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)))
    .flatMap(({ choices }) => choices)
    .filter(({ index }) => index === choice)
    .map(({ delta }) => delta.content ?? '')
    .join('')

const chunk = (index: number, content: string | null, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c1', model: 'm', choices: [{ index, delta: content === null ? {} : { content }, finish_reason: finish }] })}\n\n`

test.each([1, 7, 100_000])('guards server-sent events of a chat server, %i bytes at a time', async (size) => {
  const events = `: keep-alive\n\n${pieces.map((piece) => chunk(0, piece) + chunk(1, piece.replace('Nor', 'Mor'))).join('')}${chunk(0, null, 'stop')}data: [DONE]\n\n`
  const out = await throughEvents(events, size)
  expect(contentOf(out, 0)).toBe(masked)
  expect(contentOf(out, 1)).toBe(pieces.join('').replace('Nor', 'Mor'))
  expect(out.startsWith(': keep-alive\n\n')).toBe(true)
  expect(out.trimEnd().endsWith('data: [DONE]')).toBe(true)
})

test('events without text go through byte for byte', async () => {
  const events = 'event: ping\ndata: {"a": 1}\n\ndata: no json\r\n\r\nretry: 5\n\n'
  expect(await throughEvents(events, 3)).toBe(events)
})

test('sends what is held back when the events end without a mark', async () => {
  const out = await throughEvents(chunk(0, 'Norton support: 888-555-0142'), 10)
  expect(contentOf(out, 0)).toBe('Norton support: +1 888 55• ••••')
})

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: 1, text: 1, reasoning: undefined },
}
const finishReason = { unified: 'stop' as const, raw: undefined }

test('guards a streamed answer of the AI SDK', async () => {
  const model = wrapLanguageModel({
    model: new MockLanguageModelV4({
      doStream: async () => ({
        stream: simulateReadableStream({
          chunks: [
            { type: 'text-start' as const, id: 't' },
            ...pieces.map((delta) => ({ type: 'text-delta' as const, id: 't', delta })),
            { type: 'text-end' as const, id: 't' },
            { type: 'finish' as const, finishReason, usage },
          ],
        }),
      }),
    }),
    middleware: guardMiddleware(options),
  })
  let out = ''
  for await (const piece of streamText({ model, prompt: 'How do I reach them?' }).textStream) out += piece
  expect(out).toBe(masked)
})

test('guards a whole answer of the AI SDK, and lets the number pass that the person typed', async () => {
  const model = wrapLanguageModel({
    model: new MockLanguageModelV4({
      doGenerate: async () => ({
        content: [{ type: 'text' as const, text: pieces.join('') }],
        finishReason,
        usage,
        warnings: [],
      }),
    }),
    middleware: guardMiddleware(options),
  })
  expect((await generateText({ model, prompt: 'How do I reach them?' })).text).toBe(masked)
  const asked = await generateText({ model, prompt: 'Is (888) 555-0142 theirs?' })
  expect(asked.text).toBe(pieces.join(''))
})
