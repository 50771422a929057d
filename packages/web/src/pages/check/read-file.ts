/** A file as text, as bytes for the local server, or why it cannot be read. */
export type ReadFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'document'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'empty' | 'large' | 'unread' }

/** In bytes, as the server has it. */
const largest = 50 * 1024 * 1024

/** Kinds whose text is not what stands in the file: the server reads them as documents. */
const documents = /\.(?:html?|xhtml|eml|mbox|pdf|docx|pptx|xlsx|odt|png|jpe?g|webp|gif|bmp|tiff?)$/i

/** Reads a file: plain text here, everything else as bytes. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size === 0) return { kind: 'empty' }
  if (file.size > largest) return { kind: 'large' }
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    return { kind: 'unread' }
  }
  const text = documents.test(file.name) ? null : decodeText(new Uint8Array(bytes))
  return text === null ? { kind: 'document', bytes } : { kind: 'text', text }
}

/** A document as well as it can be read without the server: the words of an HTML page, or null for all others. */
export function readHere(bytes: ArrayBuffer, name: string): string | null {
  if (!/\.x?html?$/i.test(name)) return null
  const html = decodeText(new Uint8Array(bytes))
  if (html === null) return null
  // A parsed document runs no script and loads nothing.
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const hidden of page.querySelectorAll('script, style, template')) hidden.remove()
  const attributes = [...page.querySelectorAll('[href], [alt], [title], [aria-label], [content]')].flatMap((element) =>
    ['href', 'alt', 'title', 'aria-label', 'content'].flatMap((name) => element.getAttribute(name) ?? []),
  )
  return [page.title, page.body.innerText || page.body.textContent, ...attributes].join('\n')
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
