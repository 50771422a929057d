import type { StatementFile } from './format.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** The encoding of a file, from its mark, its zero bytes, or from whether all of it is valid UTF-8. */
export function encodingOf(file: StatementFile): Encoding {
  const wide = wideEncoding(headOf(file))
  if (wide) return wide
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (const chunk of file.chunks()) {
    try {
      decoder.decode(chunk, { stream: true })
    } catch {
      return 'windows-1252'
    }
  }
  try {
    decoder.decode()
  } catch {
    // A file cut inside its last character is still what the rest of it is, if the rest has any such character.
    return 'windows-1252'
  }
  return 'utf-8'
}

/** UTF-16 with or without a byte order mark, from the first bytes. */
export function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const length = Math.min(head.length & ~1, 200)
  if (length < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (head[i] === 0) even += 1
    if (head[i + 1] === 0) odd += 1
  }
  if (odd > length / 4 && even === 0) return 'utf-16le'
  if (even > length / 4 && odd === 0) return 'utf-16be'
  return null
}

/** The file's text in pieces, without byte order mark. Bytes that mean nothing become U+FFFD. */
export function* decoded(file: StatementFile, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding)
  for (const chunk of file.chunks()) {
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield text
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

const headLength = 64 * 1024

/** The first bytes of a file, up to 64 KiB, in however small pieces they come. */
export function headOf(file: StatementFile): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  for (const chunk of file.chunks()) {
    parts.push(chunk)
    length += chunk.length
    if (length >= headLength) break
  }
  const head = new Uint8Array(Math.min(length, headLength))
  let at = 0
  for (const part of parts) {
    const piece = part.subarray(0, head.length - at)
    head.set(piece, at)
    at += piece.length
  }
  return head
}

/** The first bytes as text good enough to recognise a format by. */
export function headText(head: Uint8Array): string {
  return new TextDecoder(wideEncoding(head) ?? 'windows-1252').decode(head).replace(/^\u00ef\u00bb\u00bf/, '')
}

/** Lines with their numbers; a last line without line end is marked. */
export interface TextLine {
  readonly text: string
  readonly number: number
  readonly isEnded: boolean
}

export function* linesOf(pieces: Iterable<string>): Generator<TextLine> {
  let rest = ''
  let number = 1
  for (const piece of pieces) {
    const text = rest + piece
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      const stop = end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end
      yield { text: text.slice(start, stop), number, isEnded: true }
      number += 1
      start = end + 1
    }
    rest = text.slice(start)
  }
  if (rest === '') return
  // Files of old Macs end their lines with a carriage return alone.
  const old = rest.split('\r')
  for (let i = 0; i < old.length; i++) {
    if (i === old.length - 1 && old[i] === '') return
    yield { text: old[i]!, number, isEnded: i < old.length - 1 }
    number += 1
  }
}
