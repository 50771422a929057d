import type { ReadDocument, ReadParts } from './document.ts'
import { DocumentError } from './document-error.ts'
import { readHtml } from './html/read.ts'
import { defaultLimits, inMebibytes, type Limits } from './limits.ts'
import { locate } from './locator-map.ts'
import { sniff } from './sniff.ts'
import { readText } from './text/read.ts'

/** What is known of a document besides its bytes. */
export interface ReadOptions {
  /** The name of the file, for its ending. */
  readonly name?: string
  /** As HTTP or a mail gives it: `text/html; charset=iso-8859-1`. */
  readonly contentType?: string
  readonly limits?: Partial<Limits>
}

/**
 * Reads a document: text, Markdown, HTML, mail, PDF, DOCX or an image, told by its bytes, then its name, then its
 * content type. What could not be read is listed in `notRead`.
 *
 * @throws DocumentError where nothing can be read: too large, damaged, encrypted, binary, empty
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> {
  const { kind, text, title, notRead, map, titleMap } = await readParts(bytes, options)
  return {
    kind,
    text,
    title,
    notRead,
    locate: (start, end, within = 'text') => locate(within === 'text' ? map : titleMap, start, end),
  }
}

async function readParts(bytes: Uint8Array, { name = '', contentType = '', limits }: ReadOptions): Promise<ReadParts> {
  const bounds: Limits = { ...defaultLimits, ...limits }
  if (bytes.length > bounds.bytes) {
    throw new DocumentError(
      'too-large',
      `${inMebibytes(bytes.length)} is more than is read at once (${inMebibytes(bounds.bytes)})`,
    )
  }
  const kind = sniff(bytes, name, contentType)
  const declared = /;\s*charset\s*=\s*"?([\w:-]+)/i.exec(contentType)?.[1] ?? null
  switch (kind) {
    case 'text':
    case 'markdown':
      return readText(bytes, kind, declared)
    case 'html':
      return readHtml(bytes, declared)
    default:
      throw new DocumentError('unsupported', `${kind} documents cannot be read yet`)
  }
}
