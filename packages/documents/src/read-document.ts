import type { ReadDocument, ReadParts } from './document.ts'
import { DocumentError } from './document-error.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { locate } from './locator-map.ts'
import { type Reading, readParts } from './read-parts.ts'
import { sniff } from './sniff.ts'
import { readInThread } from './thread/reading-thread.ts'

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
 * content type. What could not be read is listed in `notRead`. Everything but text and short pages is read in a thread
 * of its own, which is ended at the limit of time.
 *
 * @throws DocumentError where nothing can be read: too large, damaged, encrypted, binary, empty
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> {
  const { kind, text, title, notRead, map, titleMap } = await read(bytes, options)
  return {
    kind,
    text,
    title,
    notRead,
    locate: (start, end, within = 'text') => locate(within === 'text' ? map : titleMap, start, end),
  }
}

/** A page up to this length is read at once: it costs milliseconds. */
const short = 1024 * 1024

async function read(bytes: Uint8Array, { name = '', contentType = '', limits }: ReadOptions): Promise<ReadParts> {
  if (bytes.length === 0) throw new DocumentError('empty', 'it is empty')
  const reading: Reading = { bytes, name, contentType, limits: { ...defaultLimits, ...limits } }
  const kind = sniff(bytes, name, contentType)
  const isCheap = kind === 'text' || kind === 'markdown' || bytes.length > reading.limits.bytes
  return isCheap || (kind === 'html' && bytes.length <= short) ? readParts(reading) : readInThread('document', reading)
}
