import { readFile } from 'node:fs/promises'
import type { Receipt } from '@offhook/catalogue/full'
import { InputError, inWords } from '../input-error.ts'

/** Largest mail that is read, in bytes. */
const largestMail = 30 * 1024 * 1024

/** Reads a saved mail as a receipt: who it says it comes from, its subject and its text. Throws an `InputError` that names it. */
export async function readReceipt(file: string): Promise<Receipt> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw new InputError(`${file}: ${inWords(error)}`)
  }
  if (bytes.length > largestMail) throw new InputError(`${file}: more than a mail has; save the receipt alone`)
  const { DocumentError, readDocument } = await import('@offhook/documents')
  const { readMail } = await import('@offhook/documents/mail')
  try {
    const mail = await readMail(bytes)
    if (mail.from === null) throw new InputError(`${file}: no mail: it has no sender (save the receipt as .eml)`)
    const { text } = await readDocument(bytes, { name: 'receipt.eml' })
    return {
      from: mail.from.name === '' ? mail.from.address : `${mail.from.name} <${mail.from.address}>`,
      ...(mail.subject !== null && { subject: mail.subject }),
      text,
    }
  } catch (error) {
    if (error instanceof DocumentError) throw new InputError(`${file}: ${error.message}`)
    throw error
  }
}
