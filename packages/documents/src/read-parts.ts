import type { ReadParts } from './document.ts'
import { DocumentError } from './document-error.ts'
import { inMebibytes, type Limits } from './limits.ts'
import { sniff } from './sniff.ts'
import { readText } from './text/read.ts'

/** What is to be read, and within which bounds. */
export interface Reading {
  readonly bytes: Uint8Array
  readonly name: string
  readonly contentType: string
  readonly limits: Limits
  /** Whether it stands inside another document. */
  readonly where?: 'alone' | 'inside'
}

/** Reads a document of any kind in this thread. What only one kind needs is loaded when it is met. */
export async function readParts({ bytes, name, contentType, limits, where = 'alone' }: Reading): Promise<ReadParts> {
  if (bytes.length > limits.bytes) {
    throw new DocumentError(
      'too-large',
      `${inMebibytes(bytes.length)} is more than is read at once (${inMebibytes(limits.bytes)})`,
    )
  }
  const kind = sniff(bytes, name, contentType)
  const declared = /;\s*charset\s*=\s*"?([\w:-]+)/i.exec(contentType)?.[1] ?? null
  switch (kind) {
    case 'text':
    case 'markdown':
      return readText(bytes, kind, declared)
    case 'html':
      return (await import('./html/read.ts')).readHtml(bytes, declared)
    case 'mail': {
      if (limits.depth <= 0) throw new DocumentError('too-large', 'mails are nested too deep')
      const { readMailText } = await import('./mail/read.ts')
      const inner: Limits = { ...limits, depth: limits.depth - 1 }
      return readMailText(bytes, limits, (part, partName, partType) =>
        readParts({ bytes: part, name: partName, contentType: partType, limits: inner, where: 'inside' }),
      )
    }
    case 'pdf':
      return (await import('./pdf/read.ts')).readPdf(bytes, limits)
    case 'docx':
    case 'pptx':
    case 'xlsx':
    case 'odt':
      return (await import('./office/read.ts')).readOffice(bytes, limits)
    case 'image':
      return (await import('./image/read.ts')).readImage(bytes, limits, where)
  }
}
