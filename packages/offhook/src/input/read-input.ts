import { DocumentError, type ReadDocument, readDocument } from '@offhook/documents'
import { InputError } from '../input-error.ts'
import { readBytes } from './read-text.ts'

/** A document that a person gave: a file, an address, or standard input. */
export interface Input {
  /** The path or address as it was given, or `-`. */
  readonly name: string
  readonly document: ReadDocument
  /** The host where a fetched page was found in the end; null for files. */
  readonly host: string | null
}

/** Reads a file, an address of a page, or standard input for `-`. Throws an `InputError` that names it. */
export async function readInput(name: string, allowPrivate: boolean): Promise<Input> {
  try {
    if (/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(name)) {
      const { fetchDocument } = await import('@offhook/documents/fetch')
      const { bytes, url, contentType } = await fetchDocument(name, { allowPrivate })
      const document = await readDocument(bytes, { name: url.pathname, contentType })
      return { name, document, host: url.hostname }
    }
    return { name, document: await readDocument(await readBytes(name), { name }), host: null }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    const hint = error.code === 'private-address' ? '; use --allow-private to read it' : ''
    throw new InputError(`${name === '-' ? 'standard input' : name}: ${error.message}${hint}`)
  }
}
