import PostalMime, { decodeWords } from 'postal-mime'
import { DocumentError } from '../document-error.ts'
import type { Limits } from '../limits.ts'

/** One field of a head: its name in small letters, its value unfolded and decoded, and where the value stands. */
export interface HeaderField {
  readonly name: string
  readonly value: string
  /** Byte offsets of the raw value in the mail. */
  readonly start: number
  readonly end: number
}

/** A part of a mail with its head, and its parts where it has some. */
export interface MimePart {
  /** As IMAP counts: `1.2`; the mail itself is the empty path. */
  readonly path: string
  readonly fields: readonly HeaderField[]
  /** `text/html`, in small letters. */
  readonly type: string
  /** `attachment`, `inline`, or empty. */
  readonly disposition: string
  /** Byte offsets in the mail: where the content begins and ends. */
  readonly body: number
  readonly end: number
  readonly parts: readonly MimePart[]
  /** Nested deeper than the limit: its parts were not looked for. */
  readonly isTooDeep: boolean
}

/** Splits a mail into its parts. Throws a `DocumentError` for more parts than the limit. */
export function mimeTree(bytes: Uint8Array, limits: Limits): MimePart {
  return new Splitter(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits).entity(
    afterEnvelope(bytes),
    bytes.length,
    '',
    0,
    'text/plain',
  )
}

/** Some programs put a line before the mail: mbox `From …`, Apple’s byte count. */
function afterEnvelope(bytes: Uint8Array): number {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  return /^(?:\xef\xbb\xbf)?[\r\n]*(?:(?:From [^\n]*|\d+\s*)\r?\n)?/.exec(head)?.[0].length ?? 0
}

class Splitter {
  readonly #bytes: Buffer
  readonly #limits: Limits
  #count = 0

  constructor(bytes: Buffer, limits: Limits) {
    this.#bytes = bytes
    this.#limits = limits
  }

  entity(start: number, end: number, path: string, depth: number, usual: string): MimePart {
    this.#count++
    if (this.#count > this.#limits.parts)
      throw new DocumentError('too-large', `the mail has more than ${this.#limits.parts} parts`)
    const { fields, body } = this.#head(start, end)
    const contentType = fieldOf(fields, 'content-type')
    const type = /^[^\s;]+\/[^\s;]+/.exec(contentType)?.[0].toLowerCase() ?? usual
    const disposition = /^[\w-]+/.exec(fieldOf(fields, 'content-disposition'))?.[0].toLowerCase() ?? ''
    const holdsParts = type.startsWith('multipart/') || type === 'message/rfc822' || type === 'message/global'
    const isTooDeep = holdsParts && depth >= this.#limits.depth
    const part = { path, fields, type, disposition, body, end, isTooDeep }
    return { ...part, parts: holdsParts && !isTooDeep ? this.#parts(part, contentType, depth) : [] }
  }

  #parts({ path, type, body, end, fields }: Omit<MimePart, 'parts'>, contentType: string, depth: number): MimePart[] {
    if (!type.startsWith('multipart/')) {
      const encoding = fieldOf(fields, 'content-transfer-encoding').toLowerCase()
      // An encoded mail within a mail is read as an attachment.
      return /^(?:base64|quoted-printable)/.test(encoding)
        ? []
        : [this.entity(body, end, path, depth + 1, 'text/plain')]
    }
    const boundary = parameter(contentType, 'boundary')
    if (boundary === null) return []
    const usual = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
    return this.#between(boundary, body, end).map(([from, to], index) =>
      this.entity(from, to, path === '' ? `${index + 1}` : `${path}.${index + 1}`, depth + 1, usual),
    )
  }

  /** The stretches between lines of a boundary. A mail that is cut short ends its last part. */
  #between(boundary: string, from: number, end: number): [number, number][] {
    const mark = Buffer.from(`--${boundary}`, 'latin1')
    const stretches: [number, number][] = []
    let open = -1
    for (let at = this.#bytes.indexOf(mark, from); at !== -1 && at < end; at = this.#bytes.indexOf(mark, at + 1)) {
      if (at > from && this.#bytes[at - 1] !== 0x0a) continue
      let next = at + mark.length
      const isLast = this.#bytes[next] === 0x2d && this.#bytes[next + 1] === 0x2d
      if (isLast) next += 2
      while (this.#bytes[next] === 0x20 || this.#bytes[next] === 0x09) next++
      if (next < end && this.#bytes[next] !== 0x0a && this.#bytes[next] !== 0x0d) continue
      if (open !== -1) stretches.push([open, Math.max(open, this.#beforeBreak(at))])
      if (stretches.length > this.#limits.parts)
        throw new DocumentError('too-large', `the mail has more than ${this.#limits.parts} parts`)
      open = -1
      if (isLast) return stretches
      const line = this.#bytes.indexOf(0x0a, next)
      open = line === -1 ? end : Math.min(end, line + 1)
    }
    if (open !== -1 && open < end) stretches.push([open, end])
    return stretches
  }

  #beforeBreak(at: number): number {
    return this.#bytes[at - 2] === 0x0d ? at - 2 : at - 1
  }

  /** The fields of a head, and where the content begins. */
  #head(start: number, end: number): { fields: HeaderField[]; body: number } {
    const fields: HeaderField[] = []
    let at = start
    let field: { name: string; start: number; end: number } | null = null
    const close = () => {
      if (field === null) return
      const raw = headerText(this.#bytes.subarray(field.start, field.end))
      fields.push({ ...field, value: decodeWords(raw.replace(/\r?\n[ \t]*/g, ' ').trim()) })
      field = null
    }
    while (at < end) {
      const newline = this.#bytes.indexOf(0x0a, at)
      const next = newline === -1 || newline >= end ? end : newline + 1
      let stop = newline === -1 || newline >= end ? end : newline
      if (stop > at && this.#bytes[stop - 1] === 0x0d) stop--
      if (stop === at) {
        close()
        return { fields, body: next }
      }
      const first = this.#bytes[at]
      if ((first === 0x20 || first === 0x09) && field !== null) (field as { end: number }).end = stop
      else {
        close()
        if (fields.length >= mostFields)
          throw new DocumentError('too-large', `the head of the mail has more than ${mostFields} fields`)
        const colon = this.#bytes.indexOf(0x3a, at)
        if (colon !== -1 && colon < stop && colon - at <= 128) {
          const name = this.#bytes.toString('latin1', at, colon).trim().toLowerCase()
          let from = colon + 1
          while (from < stop && (this.#bytes[from] === 0x20 || this.#bytes[from] === 0x09)) from++
          field = { name, start: from, end: stop }
        } else if (fields.length === 0) return { fields, body: at }
      }
      at = next
    }
    close()
    return { fields, body: end }
  }
}

const mostFields = 2_000

/** Heads are ASCII or, since RFC 6532, UTF-8; older ones are taken as Latin. */
function headerText(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes.toString('latin1')
  }
}

export function fieldOf(fields: readonly HeaderField[], name: string): string {
  return fields.find((field) => field.name === name)?.value ?? ''
}

/** A parameter of a structured field: `boundary=x`, `charset="y"`. Null where it has none. */
function parameter(value: string, name: string): string | null {
  const match = new RegExp(`(?:^|[;\\s])${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, 'i').exec(value)
  if (match === null) return null
  return match[1]?.replace(/\\(.)/gs, '$1') ?? match[2]!
}

/** The decoded content of a part, and the name of the file that it is. */
export async function contentOf(mail: Uint8Array, part: MimePart): Promise<{ bytes: Uint8Array; name: string | null }> {
  const parameters = (name: string) => /;.*/s.exec(fieldOf(part.fields, name))?.[0] ?? ''
  const head = [
    `Content-Type: application/octet-stream${parameters('content-type')}`,
    `Content-Disposition: attachment${parameters('content-disposition')}`,
    `Content-Transfer-Encoding: ${fieldOf(part.fields, 'content-transfer-encoding')}`,
    '\r\n',
  ].join('\r\n')
  const body = mail.subarray(part.body, part.end)
  const isEncoded = /base64|quoted-printable/i.test(fieldOf(part.fields, 'content-transfer-encoding'))
  const parsed = await PostalMime.parse(Buffer.concat([Buffer.from(head), isEncoded ? body : Buffer.alloc(0)]))
  const [attachment] = parsed.attachments
  const decoded = attachment?.content
  const bytes = isEncoded && decoded !== undefined && typeof decoded !== 'string' ? new Uint8Array(decoded) : body
  return { bytes, name: attachment?.filename ?? null }
}
