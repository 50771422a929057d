import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { DocumentError, readDocument } from '@offhook/documents'
import { InputError } from '../input-error.ts'
import type { ScanRecord, UnreadRecord } from './records.ts'

/** A record larger than this is passed over: its memory would have no bound. */
const largestRecord = 32 * 1024 * 1024
const longestHeader = 64 * 1024

/**
 * The pages of a web archive (WARC 1.0 and 1.1, as Common Crawl, wget and browsers write it): responses, resources and
 * the plain text of `conversion` records. The id is the address of the page. Whatever is no text is passed over.
 */
export async function* warcRecords(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<ScanRecord | UnreadRecord> {
  const bytes = new ByteStream(stream)
  while (await bytes.skipLineBreaks()) {
    const header = fieldsOf(await bytes.readHeader(name))
    const length = Number(header.get('content-length'))
    if (!header.get('')?.startsWith('WARC/') || !Number.isSafeInteger(length) || length < 0) {
      throw new InputError(`${name}: not a web archive, or damaged after ${bytes.position} bytes`)
    }
    const type = header.get('warc-type')
    const id = header.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? header.get('warc-record-id') ?? null
    const isText = type === 'response' || type === 'resource' || type === 'conversion'
    if (!isText || length > largestRecord) {
      await bytes.skip(length)
      if (isText) yield { id, error: `${name}: larger than ${largestRecord / 1024 / 1024} MiB` }
      continue
    }
    const content = await bytes.read(length)
    if (content.length < length) throw new InputError(`${name}: the archive is cut short`)
    const record = await pageOf(id, content, header, name)
    if (record !== null) yield record
  }
}

async function pageOf(
  id: string | null,
  content: Uint8Array,
  header: ReadonlyMap<string, string>,
  name: string,
): Promise<ScanRecord | UnreadRecord | null> {
  let body = content
  let contentType = header.get('content-type') ?? ''
  try {
    if (header.get('warc-type') === 'response' && contentType.startsWith('application/http')) {
      const end = Buffer.from(content.buffer, content.byteOffset, content.byteLength).indexOf('\r\n\r\n')
      if (end === -1) return null
      const http = fieldsOf(new TextDecoder('latin1').decode(content.subarray(0, end)))
      contentType = http.get('content-type') ?? ''
      body = unpacked(content.subarray(end + 4), http)
    }
    if (!/^(?:text\/|application\/xhtml)/i.test(contentType) || body.length === 0) return null
    const { text, title } = await readDocument(body, { contentType })
    const host = id === null ? undefined : (URL.parse(id)?.hostname ?? undefined)
    return { id, text, ...(title !== null && { title }), ...(host !== undefined && { host }) }
  } catch (error) {
    if (error instanceof DocumentError || (error as NodeJS.ErrnoException).code?.startsWith('Z_')) {
      return { id, error: `${name}: ${(error as Error).message}` }
    }
    throw error
  }
}

/** A body without the encodings of its way through the net. */
function unpacked(body: Uint8Array, http: ReadonlyMap<string, string>): Uint8Array {
  const whole = /chunked/i.test(http.get('transfer-encoding') ?? '') ? withoutChunks(body) : body
  const limit = { maxOutputLength: largestRecord }
  switch (http.get('content-encoding')?.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(whole, limit)
    case 'deflate':
      return inflateSync(whole, limit)
    case 'br':
      return brotliDecompressSync(whole, limit)
    default:
      return whole
  }
}

function withoutChunks(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const chunks: Uint8Array[] = []
  for (let at = 0; at < buffer.length; ) {
    const end = buffer.indexOf('\r\n', at)
    const size = end === -1 ? Number.NaN : Number.parseInt(buffer.toString('latin1', at, end), 16)
    // Many archives keep the header and drop the chunks.
    if (Number.isNaN(size)) return chunks.length === 0 ? body : Buffer.concat(chunks)
    if (size === 0) break
    chunks.push(buffer.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
  return Buffer.concat(chunks)
}

/** The fields of a header by their names in small letters; the first line stands under ''. */
function fieldsOf(header: string): ReadonlyMap<string, string> {
  const [first = '', ...lines] = header.split(/\r?\n/)
  const fields = new Map([['', first]])
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

/** Takes pieces of known length, and headers, from a stream of chunks. */
class ByteStream {
  readonly #chunks: AsyncIterator<Uint8Array>
  #pending: Buffer = Buffer.alloc(0)
  #isDone = false
  position = 0

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  /** Returns false at the end of the stream. */
  async skipLineBreaks(): Promise<boolean> {
    for (;;) {
      let at = 0
      while (at < this.#pending.length && (this.#pending[at] === 0x0d || this.#pending[at] === 0x0a)) at++
      this.#take(at)
      if (this.#pending.length > 0) return true
      if (!(await this.#more())) return false
    }
  }

  /** Up to an empty line, which is passed. */
  async readHeader(name: string): Promise<string> {
    for (;;) {
      const end = this.#pending.indexOf('\r\n\r\n')
      if (end !== -1) return this.#take(end + 4).toString('utf8', 0, end)
      if (this.#pending.length > longestHeader || !(await this.#more())) {
        throw new InputError(`${name}: not a web archive, or damaged after ${this.position} bytes`)
      }
    }
  }

  /** So many bytes, or what is left of the stream. */
  async read(length: number): Promise<Buffer> {
    const parts: Buffer[] = []
    let missing = length
    while (missing > 0) {
      if (this.#pending.length === 0 && !(await this.#more())) break
      const part = this.#take(Math.min(missing, this.#pending.length))
      parts.push(part)
      missing -= part.length
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
  }

  async skip(length: number): Promise<void> {
    let missing = length
    while (missing > 0) {
      if (this.#pending.length === 0 && !(await this.#more())) return
      missing -= this.#take(Math.min(missing, this.#pending.length)).length
    }
  }

  #take(length: number): Buffer {
    const taken = this.#pending.subarray(0, length)
    this.#pending = this.#pending.subarray(length)
    this.position += length
    return taken
  }

  async #more(): Promise<boolean> {
    if (this.#isDone) return false
    const { done, value } = await this.#chunks.next()
    if (done) {
      this.#isDone = true
      return false
    }
    this.#pending = this.#pending.length === 0 ? Buffer.from(value) : Buffer.concat([this.#pending, value])
    return true
  }
}
