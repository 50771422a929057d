/** A file as text, or why it cannot be read in the page. */
export type ReadFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'large' | 'binary' | 'unread' }

/** Bytes; a longer text nobody pastes by hand. */
const largest = 10 * 1024 * 1024

/** Reads a text file in the page. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > largest) return { kind: 'large' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { kind: 'unread' }
  }
  const text = decodeText(bytes)
  return text === null ? { kind: 'binary' } : { kind: 'text', text }
}

/** UTF-8, UTF-16 by its mark, else Windows-1252; null for what is no text. */
function decodeText(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  }
  if (bytes.subarray(0, 4_096).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
