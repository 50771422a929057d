/** Bounds on what a document may cost to read. Each is refused with one clear sentence. */
export interface Limits {
  /** Bytes of the document, and of each attachment. */
  readonly bytes: number
  /** How deep mails and their parts may be nested. */
  readonly depth: number
  /** Pages of a PDF; the rest is listed as not read. */
  readonly pages: number
  /** Bytes that packed parts (DOCX) may unpack to, all together. */
  readonly expansion: number
  /** Parts of a mail, or files in a DOCX. */
  readonly parts: number
  /** Width times height of an image. */
  readonly pixels: number
  /** Milliseconds that reading may take. */
  readonly time: number
}

const mebibyte = 1024 * 1024

export const defaultLimits: Limits = {
  bytes: 32 * mebibyte,
  depth: 16,
  pages: 500,
  expansion: 256 * mebibyte,
  parts: 1_000,
  pixels: 40_000_000,
  time: 60_000,
}

/** Bytes as a person says them: `3 MiB`, `12 KiB`. */
export function inMebibytes(bytes: number): string {
  return bytes >= mebibyte ? `${Math.ceil(bytes / mebibyte)} MiB` : `${Math.ceil(bytes / 1024)} KiB`
}
