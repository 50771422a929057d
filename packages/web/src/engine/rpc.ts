/** An interface whose every method is answered later. */
export type Remote<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never
}

export interface Question {
  readonly id: number
  readonly method: string
  readonly args: readonly unknown[]
}

export type Reply = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: string }

type Methods = Readonly<Record<string, (...args: never[]) => unknown>>

/** Answers one question. Never rejects: an error becomes part of the reply. */
export async function reply(methods: object, { id, method, args }: Question): Promise<Reply> {
  try {
    const call = Object.hasOwn(methods, method) ? (methods as Methods)[method] : undefined
    if (call === undefined) throw new Error(`${method} is not known`)
    return { id, value: await (call as (...args: readonly unknown[]) => unknown)(...args) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

/** The other side: turns method calls into questions. `ask` posts one; replies come in through `receive`. */
export function remote<T extends object>(ask: (question: Question) => void) {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let id = 0
  const methods = new Proxy({} as Remote<T>, {
    get:
      (_, method) =>
      (...args: unknown[]) =>
        new Promise((resolve, reject) => {
          id += 1
          waiting.set(id, { resolve, reject })
          ask({ id, method: String(method), args })
        }),
  })
  const receive = (answer: Reply) => {
    const question = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) question?.reject(new Error(answer.error))
    else question?.resolve(answer.value)
  }
  const fail = (why: string) => {
    for (const { reject } of waiting.values()) reject(new Error(why))
    waiting.clear()
  }
  return { methods, receive, fail }
}
