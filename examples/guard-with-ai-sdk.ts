// Middleware for the AI SDK. The model here is the SDK's own mock; put any model in its place.
import { catalogue } from '@offhook/catalogue'
import { guardMiddleware } from '@offhook/check/guard'
import { streamText, wrapLanguageModel } from 'ai'
import { MockLanguageModelV4, simulateReadableStream } from 'ai/test'

const model = new MockLanguageModelV4({
  doStream: async () => ({
    stream: simulateReadableStream({
      chunks: [
        { type: 'text-start', id: '1' },
        { type: 'text-delta', id: '1', delta: 'The Norton help line is 1-888-' },
        { type: 'text-delta', id: '1', delta: '555-0142.' },
        { type: 'text-end', id: '1' },
        {
          type: 'finish',
          finishReason: { unified: 'stop', raw: undefined },
          usage: {
            inputTokens: { total: 1, noCache: 1, cacheRead: undefined, cacheWrite: undefined },
            outputTokens: { total: 1, text: 1, reasoning: undefined },
          },
        },
      ],
    }),
  }),
})

const guarded = wrapLanguageModel({ model, middleware: guardMiddleware({ catalogue, action: 'replace' }) })
const { textStream } = streamText({ model: guarded, prompt: 'How do I reach Norton?' })
for await (const piece of textStream) process.stdout.write(piece)
process.stdout.write('\n')
