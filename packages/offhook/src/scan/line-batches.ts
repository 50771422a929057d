import type { LineBatch } from './judge-lines.ts'

/** A batch is handed on when it holds so many bytes; large enough to be worth a message to a worker. */
const batchSize = 256 * 1024
/** A record longer than this is not read: its memory would have no bound. */
export const longestLine = 32 * 1024 * 1024

/** A line that was skipped because it is too long. */
export interface SkippedLine {
  readonly skippedLine: number
  readonly file: string
}

const newline = 0x0a

/** Cuts a stream of bytes into batches of whole lines, in order. */
export async function* lineBatches(
  stream: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<LineBatch | SkippedLine> {
  let pending: Uint8Array[] = []
  let size = 0
  let line = 1
  let isSkipping = false
  for await (const chunk of stream) {
    let rest = chunk
    if (isSkipping) {
      const end = rest.indexOf(newline)
      if (end === -1) continue
      yield { skippedLine: line, file }
      line += 1
      rest = rest.subarray(end + 1)
      isSkipping = false
    }
    const last = rest.lastIndexOf(newline)
    if (last !== -1 && size + last + 1 >= batchSize) {
      const bytes = concat([...pending, rest.subarray(0, last + 1)])
      yield { bytes, firstLine: line, file }
      line += countLines(bytes)
      pending = []
      size = 0
      rest = rest.subarray(last + 1)
    }
    if (rest.length > 0) {
      pending.push(rest)
      size += rest.length
    }
    if (size > longestLine) {
      // Only the last line can be that long: whole lines were handed on above.
      const bytes = concat(pending)
      const whole = bytes.lastIndexOf(newline) + 1
      if (whole > 0) {
        yield { bytes: bytes.subarray(0, whole), firstLine: line, file }
        line += countLines(bytes.subarray(0, whole))
      }
      pending = []
      size = 0
      isSkipping = true
    }
  }
  if (isSkipping) yield { skippedLine: line, file }
  if (size > 0) yield { bytes: concat(pending), firstLine: line, file }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) lines += 1
  return lines
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}
