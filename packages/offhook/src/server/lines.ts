/** One line of a stream, without its line break. `text` is null where the line was longer than allowed. */
export interface Line {
  readonly number: number
  readonly text: string | null
}

/** The lines of a UTF-8 stream, one by one. A line over `maxLength` characters is skipped and told as such. */
export async function* linesOf(body: ReadableStream<Uint8Array>, maxLength: number): AsyncGenerator<Line> {
  let number = 0
  let pending = ''
  let tooLong = false
  for await (const chunk of body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      const text = pending + chunk.slice(start, end)
      number += 1
      yield { number, text: tooLong || text.length > maxLength ? null : text.replace(/\r$/, '') }
      pending = ''
      tooLong = false
      start = end + 1
    }
    if (!tooLong) pending += chunk.slice(start)
    if (pending.length > maxLength) {
      pending = ''
      tooLong = true
    }
  }
  if (tooLong || pending !== '') yield { number: number + 1, text: tooLong ? null : pending.replace(/\r$/, '') }
}
