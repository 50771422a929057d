import type { DocumentKind } from './document.ts'
import { DocumentError } from './document-error.ts'

/** Bytes looked at for what needs more than a magic number. */
const head = 4_096

/**
 * What kind of document these bytes are: by what they begin with, else by the name, else by the content type, else
 * text. Throws a `DocumentError` for kinds that are known and not read.
 */
export function sniff(bytes: Uint8Array, name = '', contentType = ''): DocumentKind {
  const magic = byMagic(bytes)
  if (magic !== null) return magic
  const beginning = Buffer.from(bytes.subarray(0, head))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?\s+/, '')
    .replace(/\0/g, '')
  if (
    /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<!--.{0,2000}?-->\s*)?(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/is.test(
      beginning,
    )
  )
    return 'html'
  if (/^<\?xml.{0,500}?(?:<!doctype\s+html|<html[\s>])/is.test(beginning)) return 'html'
  if (/^\{\\rtf/.test(beginning)) throw unsupported('an RTF file')
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const named = byExtension[extension]
  if (looksLikeMail(beginning) && (named === undefined || named === 'mail')) return 'mail'
  if (named !== undefined) return named
  return byContentType(contentType) ?? 'text'
}

function unsupported(what: string): DocumentError {
  return new DocumentError('unsupported', `${what} cannot be read; save it as PDF, DOCX or text`)
}

const byExtension: Readonly<Record<string, DocumentKind>> = {
  txt: 'text',
  text: 'text',
  log: 'text',
  csv: 'text',
  json: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xht: 'html',
  svg: 'html',
  eml: 'mail',
  mht: 'mail',
  mhtml: 'mail',
  emlx: 'mail',
}

function byContentType(contentType: string): DocumentKind | null {
  switch (contentType.split(';', 1)[0]!.trim().toLowerCase()) {
    case 'text/html':
    case 'application/xhtml+xml':
    case 'image/svg+xml':
      return 'html'
    case 'text/markdown':
      return 'markdown'
    case 'message/rfc822':
    case 'multipart/related':
      return 'mail'
    default:
      return null
  }
}

/** The head of a mail: known fields only, with one that mail programs write. */
function looksLikeMail(beginning: string): boolean {
  const fields = beginning.split(/\r?\n\r?\n/, 1)[0]!.split(/\r?\n(?![ \t])/)
  if (!/^(?:[!-9;-~]+:|From )/.test(fields[0] ?? '')) return false
  const names = new Set(fields.map((field) => /^([!-9;-~]+):/.exec(field)?.[1]?.toLowerCase() ?? ''))
  const isSent =
    names.has('received') || names.has('message-id') || names.has('mime-version') || names.has('return-path')
  return isSent && (names.has('from') || names.has('subject') || names.has('to'))
}

function byMagic(bytes: Uint8Array): DocumentKind | null {
  const text = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1')
  if (/^[\s\S]{0,1000}%PDF-\d/.test(text) && !/^\s*</.test(text)) return 'pdf'
  if (text.startsWith('\x89PNG\r\n')) return 'image'
  if (text.startsWith('\xff\xd8\xff')) return 'image'
  if (/^GIF8[79]a/.test(text)) return 'image'
  if (/^RIFF[\s\S]{4}WEBP/.test(text)) return 'image'
  if (/^BM[\s\S]{4}\0\0\0\0/.test(text)) return 'image'
  if (/^PK(?:\x03\x04|\x05\x06)/.test(text)) return 'docx'
  if (text.startsWith('\xd0\xcf\x11\xe0')) throw unsupported('an old Office file (.doc, .xls, .msg)')
  if (/^(?:II\*\0|MM\0\*)/.test(text))
    throw new DocumentError('unsupported', 'a TIFF image cannot be read; save it as PNG or PDF')
  if (/^[\s\S]{4}ftyp(?:hei|mif|msf|avif)/.test(text))
    throw new DocumentError('unsupported', 'a HEIC or AVIF image cannot be read; save it as JPEG or take a screenshot')
  if (/^(?:\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!|\x28\xb5\x2f\xfd)/.test(text))
    throw new DocumentError('unsupported', 'a packed file cannot be read; unpack it first')
  return null
}
