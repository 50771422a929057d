import type { DocumentKind, NotRead, ReadParts } from '../document.ts'
import { decode } from './character-set.ts'

/** Reads plain text: the text is the decoded source, offset by offset. Markdown is read so, too. */
export function readText(
  bytes: Uint8Array,
  kind: DocumentKind & ('text' | 'markdown'),
  declared: string | null,
): ReadParts {
  const { source, characterSet, isBroken } = decode(bytes, declared)
  const place = { part: 'text', start: 0, end: source.length }
  return {
    kind,
    text: source,
    title: null,
    notRead: isBroken ? [brokenBytes('text', characterSet)] : [],
    map: [{ at: 0, length: source.length, place }],
    titleMap: [],
  }
}

export function brokenBytes(part: string, characterSet: string): NotRead {
  return { part, why: `some bytes are not ${characterSet.toUpperCase()}` }
}
