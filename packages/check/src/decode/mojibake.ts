import { upperHalves } from './characters.data.ts'

/** What `undoMojibake` found: the code point that was meant, and where its remains end. Overwritten by the next call. */
export const undone = { point: 0, end: 0 }

const replacement = 0xfffd

/** For every charset, the byte that a character was. */
const bytesOf: readonly ReadonlyMap<number, number>[] = upperHalves.map((half) => {
  const bytes = new Map(Array.from(half, (character, index) => [character.charCodeAt(0), 0x80 + index]))
  // A byte that the charset lacks becomes a replacement character: it can be told where there is one such continuation byte.
  const lacking = [...half].flatMap((character, index) =>
    character.charCodeAt(0) === replacement && index < 0x40 ? [0x80 + index] : [],
  )
  if (lacking.length === 1) bytes.set(replacement, lacking[0]!)
  else bytes.delete(replacement)
  return bytes
})

/** Lead bytes of the characters that matter between digits: Latin-1 signs, general punctuation and enclosed digits, full-width forms, mathematical digits and emoji. */
const leads: ReadonlySet<number> = new Set([0xc2, 0xe2, 0xef, 0xf0])

const possibleLeads: ReadonlySet<number> = new Set(
  bytesOf.flatMap((bytes) => [...bytes].filter(([, byte]) => leads.has(byte)).map(([character]) => character)),
)

/** Whether mis-decoded UTF-8 can begin with a character. */
export function mayBeMojibake(point: number): boolean {
  return possibleLeads.has(point)
}

/** The byte that a character was under a charset. Decoders let bytes the charset lacks through as C1 controls, or take them from Windows-1252. */
function byteOf(character: number, bytes: ReadonlyMap<number, number>): number {
  const byte = bytes.get(character)
  if (byte !== undefined) return byte
  if (character >= 0x80 && character <= 0x9f) return character
  return bytesOf[0]!.get(character) ?? -1
}

/**
 * Undoes, for one character, UTF-8 that was read in a single-byte charset: `ðŸ™` for 𝟙. Bytes that the charset lacks are
 * often dropped on the way; where the others leave one choice only they are put back.
 */
export function undoMojibake(text: string, index: number): boolean {
  const first = text.charCodeAt(index)
  if (!possibleLeads.has(first)) return false
  for (const bytes of bytesOf) {
    const lead = bytes.get(first)
    if (lead === undefined || !leads.has(lead)) continue
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    let at = index + 1
    let point = lead & (0xff >> (length + 1))
    let read = 1
    if (lead === 0xf0 && isMathematicalWithoutSecond(text, at, bytes)) {
      point = (point << 6) | 0x1d
      read++
    }
    for (; read < length; read++, at++) {
      let byte = byteOf(text.charCodeAt(at), bytes)
      // A no-break space on its way through the world becomes a plain one: the last byte of ① and of 𝟠.
      if (text.charCodeAt(at) === 0x20 && read === length - 1 && (point === 0x91 || point === 0x75f)) byte = 0xa0
      // Of the full-width forms only ０ ends in a byte that the Windows charsets lack and that is a digit's.
      if (!isContinuation(byte) && lead === 0xef && read === 2 && point === 0x3fc) {
        byte = 0x90
        at--
      }
      if (!isContinuation(byte)) break
      point = (point << 6) | (byte & 0x3f)
    }
    if (read < length) continue
    undone.point = point
    undone.end = at
    return true
  }
  return false
}

/** 𝟎 to 𝟿 are F0 9D 9F and one more byte; 9D is in none of the Windows charsets and often lost. Three bytes after F0 are an emoji. */
function isMathematicalWithoutSecond(text: string, at: number, bytes: ReadonlyMap<number, number>): boolean {
  const byteAt = (offset: number): number => byteOf(text.charCodeAt(offset), bytes)
  if (byteAt(at) !== 0x9f) return false
  return text.charCodeAt(at + 1) === 0x20 || (isContinuation(byteAt(at + 1)) && !isContinuation(byteAt(at + 2)))
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf
}
