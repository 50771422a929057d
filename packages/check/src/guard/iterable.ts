import { Guard, type GuardOptions } from './guard.ts'

/**
 * Guards pieces of text as they come from a model: any iterable, sync or not.
 *
 * @example
 * ```ts
 * for await (const piece of guardIterable(answer, { catalogue })) process.stdout.write(piece)
 * ```
 */
export async function* guardIterable(
  pieces: AsyncIterable<string> | Iterable<string>,
  options: GuardOptions,
): AsyncGenerator<string, void> {
  const state = new Guard(options)
  for await (const piece of pieces) {
    const out = state.push(piece)
    if (out !== '') yield out
  }
  const out = state.flush()
  if (out !== '') yield out
}
