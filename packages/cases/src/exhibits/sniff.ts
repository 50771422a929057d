import type { ExhibitKind } from '../events.ts'

/** What the bytes are, whatever the name says. */
export interface Sniffed {
  readonly mediaType: string
  readonly kind: ExhibitKind
}

/** By the first bytes; undefined for what is no kind of proof that Offhook keeps (programs, archives, films). */
export function sniff(bytes: Uint8Array): Sniffed | undefined {
  const magic = (text: string, at = 0) => Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text
  if (magic('\x89PNG\r\n\x1a\n')) return { mediaType: 'image/png', kind: 'screenshot' }
  if (magic('\xff\xd8\xff')) return { mediaType: 'image/jpeg', kind: 'screenshot' }
  if (magic('RIFF') && magic('WEBP', 8)) return { mediaType: 'image/webp', kind: 'screenshot' }
  if (magic('GIF87a') || magic('GIF89a')) return { mediaType: 'image/gif', kind: 'screenshot' }
  if (magic('ftyphei', 4) || magic('ftypmif1', 4)) return { mediaType: 'image/heic', kind: 'screenshot' }
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return { mediaType: 'application/pdf', kind: 'pdf' }
  const text = asText(bytes.subarray(0, 65_536))
  if (text === undefined) return undefined
  if (/^From \S+ .*\d{4}\r?\n/.test(text)) return { mediaType: 'application/mbox', kind: 'mail' }
  if (isMail(text)) return { mediaType: 'message/rfc822', kind: 'mail' }
  if (/^\ufeff?\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)/i.test(text))
    return { mediaType: 'text/html', kind: 'page' }
  return { mediaType: 'text/plain', kind: 'note' }
}

/** Header lines first, and one that only mails have among them. */
function isMail(text: string): boolean {
  const header = text.split(/\r?\n\r?\n/, 1)[0]!
  const lines = header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return (
    lines.every((line) => /^[!-9;-~]+:/.test(line)) &&
    lines.some((line) => /^(?:from|received|message-id|dkim-signature|return-path):/i.test(line))
  )
}

/** UTF-8 or Latin-1 text; undefined where control bytes show that it is none. */
function asText(bytes: Uint8Array): string | undefined {
  let control = 0
  for (const byte of bytes) {
    if (byte === 0) return undefined
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) control += 1
  }
  if (control > bytes.length / 100) return undefined
  return Buffer.from(bytes).toString('utf8')
}
