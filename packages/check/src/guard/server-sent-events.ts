import { Guard, type GuardOptions } from './guard.ts'

interface Choice {
  index?: number
  delta?: { content?: unknown } & Record<string, unknown>
  finish_reason?: unknown
}

interface Chunk {
  choices?: Choice[]
}

/**
 * Guards a stream of server-sent events as chat completion servers send it (`data: {"choices":[{"delta":{"content":…}}]}`).
 * Each choice is guarded on its own. What is held back leaves with the event that ends its choice, or in an event of
 * its own before `[DONE]`. Events without text, comments and what is no JSON go through byte for byte.
 *
 * @example
 * ```ts
 * return new Response(upstream.body.pipeThrough(guardServerSentEvents({ catalogue })), upstream)
 * ```
 */
export function guardServerSentEvents(options: GuardOptions): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  const guards = new Map<number, Guard>()
  let line = ''
  let last: Chunk | null = null

  const guardOf = (index: number): Guard => {
    const known = guards.get(index)
    if (known) return known
    const made = new Guard(options)
    guards.set(index, made)
    return made
  }

  /** Events with what the guards still hold. */
  const rest = (): string =>
    [...guards]
      .map(([index, state]) => {
        const content = state.flush()
        guards.delete(index)
        if (content === '' || last === null) return ''
        const event = { ...last, choices: [{ index, delta: { content }, finish_reason: null }] }
        return `data: ${JSON.stringify(event)}\n\n`
      })
      .join('')

  const pass = (given: string): string => {
    const data = given.match(/^data:[ ]?(.*?)(\r?\n?)$/s)
    if (data === null) return given
    const [, json, end] = data as unknown as [string, string, string]
    if (json.trim() === '[DONE]') return rest() + given
    let chunk: Chunk
    try {
      chunk = JSON.parse(json) as Chunk
    } catch {
      return given
    }
    if (!Array.isArray(chunk?.choices)) return given
    let hasText = false
    for (const choice of chunk.choices) {
      const index = choice.index ?? 0
      const content = choice.delta?.content
      const isEnd = choice.finish_reason !== undefined && choice.finish_reason !== null
      if (typeof content !== 'string' && !(isEnd && guards.has(index))) continue
      hasText = true
      const state = guardOf(index)
      const out = (typeof content === 'string' ? state.push(content) : '') + (isEnd ? state.flush() : '')
      if (isEnd) guards.delete(index)
      choice.delta = { ...choice.delta, content: out }
    }
    if (!hasText) return given
    last = chunk
    return `data: ${JSON.stringify(chunk)}${end}`
  }

  return new TransformStream({
    transform(bytes, controller) {
      line += decoder.decode(bytes, { stream: true })
      let out = ''
      for (let end = line.indexOf('\n'); end >= 0; end = line.indexOf('\n')) {
        out += pass(line.slice(0, end + 1))
        line = line.slice(end + 1)
      }
      if (out !== '') controller.enqueue(encoder.encode(out))
    },
    flush(controller) {
      line += decoder.decode()
      const out = (line === '' ? '' : pass(line)) + rest()
      if (out !== '') controller.enqueue(encoder.encode(out))
    },
  })
}
