import type { NotRead } from '@offhook/check'
import type { LineBatch } from './judge-lines.ts'
import type { ScanSettings } from './settings.ts'

/** One text of a corpus, whatever it was stored in. */
export interface ScanRecord {
  readonly id: string | number | null
  readonly text: string
  readonly host?: string
  readonly title?: string
  readonly country?: string
  /** Parts of a document that could not be read. */
  readonly notRead?: readonly NotRead[]
}

/** A record that could not be read: it is answered with an error, and the scan goes on. */
export interface UnreadRecord {
  readonly id: string | number | null
  readonly error: string
}

const batchSize = 1024 * 1024

/** Packs records into lines as `judge-lines` reads them; an unread one is handed on at its place. */
export async function* recordBatches(
  records: AsyncIterable<ScanRecord | UnreadRecord>,
  file: string,
  settings: ScanSettings,
): AsyncGenerator<LineBatch | UnreadRecord> {
  let lines: string[] = []
  let size = 0
  let firstLine = 1
  const pack = (): LineBatch => {
    const batch = { bytes: Buffer.from(lines.join('\n')), firstLine, file }
    firstLine += lines.length
    lines = []
    size = 0
    return batch
  }
  try {
    for await (const record of records) {
      if ('error' in record) {
        if (lines.length > 0) yield pack()
        firstLine += 1
        yield record
        continue
      }
      const { id, text, host, title, country, notRead = [] } = record
      const line = JSON.stringify({
        ...(title !== undefined && { title }),
        ...(notRead.length > 0 && { notRead }),
        ...(host !== undefined && { [settings.hostField]: host }),
        ...(country !== undefined && { [settings.countryField]: country }),
        [settings.idField]: id,
        [settings.textField]: text,
      })
      lines.push(line)
      size += line.length
      if (size >= batchSize) yield pack()
    }
  } finally {
    // What came before an error is judged all the same.
    if (lines.length > 0) yield pack()
  }
}
