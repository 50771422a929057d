import { open, stat } from 'node:fs/promises'
import type { NotRead } from '@offhook/check'
import { InputError, inWords } from '../input-error.ts'

/** What `check` reads at once; longer input is for `scan`. */
export const largestText = 32 * 1024 * 1024

/** Reads a file, or standard input for `-`. Throws an `InputError` that names it. */
export async function readBytes(name: string): Promise<Uint8Array> {
  return name === '-' ? readStandardInput() : readFileBytes(name)
}

async function readFileBytes(name: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(name)
    if (size > largestText) throw tooLong(name, size)
    const file = await open(name)
    try {
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR'
    throw new InputError(`${name}: ${inWords(error)}${isFolder ? '; use "offhook scan" for folders' : ''}`)
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > largestText) throw tooLong('standard input', size)
  }
  return Buffer.concat(chunks)
}

function tooLong(name: string, size: number): InputError {
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`
  return new InputError(
    `${name}: ${mebibytes(size)} is more than "check" reads at once (${mebibytes(largestText)}); split it, or use "offhook scan"`,
  )
}

/** Bytes looked at to tell a text from a binary file. */
const sniffed = 8192

/** Decodes UTF-8 (or UTF-16 with its mark). Bytes that are neither are named in `notRead`; a binary file is refused. */
export function decodeText(bytes: Uint8Array, name: string): { text: string; notRead: readonly NotRead[] } {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  if (encoding === 'utf-8' && bytes.subarray(0, sniffed).includes(0)) {
    throw new InputError(`${name}: not a text (it looks like a binary file)`)
  }
  const text = new TextDecoder(encoding).decode(bytes)
  const isBroken = text.includes('\ufffd') && !isValid(bytes, encoding)
  return { text, notRead: isBroken ? [{ part: 'text', why: `some bytes are not ${encoding.toUpperCase()}` }] : [] }
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
