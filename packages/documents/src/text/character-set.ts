import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { DocumentError } from '../document-error.ts'

/** Source text, the name of its character set, and whether some bytes did not fit it. */
export interface Decoded {
  readonly source: string
  readonly characterSet: string
  readonly isBroken: boolean
}

/**
 * Decodes bytes: by their byte order mark, else by what was declared, else as UTF-8 where they are that, else by what
 * they look like. What does not fit comes out as U+FFFD. Throws a `DocumentError` for a binary file.
 *
 * @param declared the character set named by the document or whoever sent it
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byMark(bytes)
  if (marked) return decodeAs(bytes.subarray(marked.length), marked.name)
  const wide = looksLikeUtf16(bytes)
  if (wide !== null) return decodeAs(bytes, wide)
  if (bytes.subarray(0, sniffed).includes(0)) throw binary()
  if (declared !== null) {
    const name = known(declared)
    // A declaration of two bytes a character cannot be true: single bytes were needed to find it.
    if (name !== null && !/^utf-?(?:16|32)/i.test(name)) return decodeAs(bytes, name)
  }
  const utf8 = decodeAs(bytes, 'utf-8')
  if (!utf8.isBroken) return utf8
  if (isBinary(bytes)) throw binary()
  const [guess] = analyse(bytes.subarray(0, detected)).filter(({ name }) => known(name) !== null)
  if (guess === undefined || guess.name === 'UTF-8' || guess.name === 'ASCII') return utf8
  return guess.confidence >= sure || standInWords(bytes) ? decodeAs(bytes, guess.name) : utf8
}

/** The confidence, in percent, from which a guess needs no other sign. */
const sure = 50

/** Letters of one byte beyond ASCII stand in words; stray bytes of a broken file do not. */
function standInWords(bytes: Uint8Array): boolean {
  let inWords = 0
  let high = 0
  for (const [at, byte] of bytes.subarray(0, detected).entries()) {
    if (byte < 0x80) continue
    high++
    if (isAsciiLetter(bytes[at - 1]) || isAsciiLetter(bytes[at + 1])) inWords++
  }
  return inWords >= high / 2
}

function isAsciiLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** Bytes looked at to tell a text from a binary file. */
const sniffed = 8_192
/** Bytes looked at to tell the character set. */
const detected = 65_536

function binary(): DocumentError {
  return new DocumentError('unsupported', 'not a text (it looks like a binary file)')
}

function byMark(bytes: Uint8Array): { name: string; length: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { name: 'utf-32le', length: 4 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { name: 'utf-32be', length: 4 }
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', length: 2 }
  return null
}

/** Text of two bytes a character without a mark: nearly every second byte is zero, always on the same side. */
function looksLikeUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, sniffed) & ~1
  if (length < 4 || isBinary(bytes.subarray(0, length).filter((byte) => byte !== 0))) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const most = length / 2
  if (odd > most * 0.7 && even === 0) return 'utf-16le'
  return even > most * 0.7 && odd === 0 ? 'utf-16be' : null
}

/** Control characters that no text of one byte a character has. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sniffed)
  let controls = 0
  for (const byte of head)
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  return controls > head.length / 50
}

/** The name as a decoder knows it, or null. */
function known(label: string): string | null {
  const name = label.trim()
  try {
    return new TextDecoder(name).encoding
  } catch {
    return iconv.encodingExists(name) ? name : null
  }
}

function decodeAs(bytes: Uint8Array, name: string): Decoded {
  try {
    return {
      source: new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes),
      characterSet: name,
      isBroken: false,
    }
  } catch (error) {
    if (error instanceof RangeError) {
      const source = iconv.decode(Buffer.from(bytes), name, { stripBOM: false })
      return { source, characterSet: name, isBroken: false }
    }
    return { source: new TextDecoder(name, { ignoreBOM: true }).decode(bytes), characterSet: name, isBroken: true }
  }
}
