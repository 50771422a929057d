import { Guard, type GuardOptions } from './guard.ts'

/** The parts of a model's stream that carry text, as the AI SDK has them; all others go through. */
interface StreamPart {
  readonly type: string
  readonly id?: string
  readonly delta?: string
}

interface ContentPart {
  readonly type: string
  readonly text?: string
}

interface PromptMessage {
  readonly role: string
  readonly content: unknown
}

/**
 * Middleware for the AI SDK: no unconfirmed number of a company leaves the model, whether its answer is streamed or not.
 * What the person typed is taken from the prompt: numbers in it pass, brands in it count.
 *
 * @example
 * ```ts
 * const model = wrapLanguageModel({ model: anyModel, middleware: guardMiddleware({ catalogue }) })
 * ```
 */
export function guardMiddleware(options: Omit<GuardOptions, 'userText'>) {
  const optionsFor = (params: { readonly prompt: readonly unknown[] }): GuardOptions => ({
    ...options,
    userText: typedText(params.prompt as readonly PromptMessage[]),
  })
  return {
    specificationVersion: 'v4' as const,
    async wrapGenerate<Result extends { content: unknown[] }>({
      doGenerate,
      params,
    }: {
      doGenerate: () => PromiseLike<Result>
      params: { readonly prompt: readonly unknown[] }
    }): Promise<Result> {
      const result = await doGenerate()
      const content = (result.content as ContentPart[]).map((part) => {
        if (part.type !== 'text' || part.text === undefined) return part
        const state = new Guard(optionsFor(params))
        return { ...part, text: state.push(part.text) + state.flush() }
      })
      return { ...result, content }
    },
    async wrapStream<Part, Result extends { stream: ReadableStream<Part> }>({
      doStream,
      params,
    }: {
      doStream: () => PromiseLike<Result>
      params: { readonly prompt: readonly unknown[] }
    }): Promise<Result> {
      const result = await doStream()
      const guards = new Map<string, Guard>()
      const stream = result.stream.pipeThrough(
        new TransformStream<Part, Part>({
          transform(given, controller) {
            const part = given as unknown as StreamPart
            const id = part.id ?? ''
            if (part.type === 'text-delta' && part.delta !== undefined) {
              const state = guards.get(id) ?? new Guard(optionsFor(params))
              guards.set(id, state)
              const delta = state.push(part.delta)
              if (delta !== '') controller.enqueue({ ...given, delta })
              return
            }
            if (part.type === 'text-end') {
              const delta = guards.get(id)?.flush() ?? ''
              guards.delete(id)
              if (delta !== '') controller.enqueue({ type: 'text-delta', id, delta } as unknown as Part)
            }
            controller.enqueue(given)
          },
        }),
      )
      return { ...result, stream }
    },
  }
}

function typedText(prompt: readonly PromptMessage[]): string {
  return prompt
    .filter(({ role }) => role === 'user')
    .flatMap(({ content }) =>
      typeof content === 'string'
        ? [content]
        : Array.isArray(content)
          ? (content as ContentPart[]).flatMap((part) => (part.type === 'text' ? [part.text ?? ''] : []))
          : [],
    )
    .join('\n')
}
