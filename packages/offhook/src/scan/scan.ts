import { DocumentError, readDocument } from '@offhook/documents'
import { decodeText, largestText } from '../input/read-text.ts'
import { InputError, inWords } from '../input-error.ts'
import type { JudgedLines, LineBatch } from './judge-lines.ts'
import { type Judges, startJudges } from './judges.ts'
import { lineBatches, longestLine, type SkippedLine } from './line-batches.ts'
import { parquetRecords } from './parquet.ts'
import { recordBatches, type ScanRecord, type UnreadRecord } from './records.ts'
import { addCounts, noCounts, type ScanCounts, type ScanSettings } from './settings.ts'
import { documentTypes, type Format, openSource, type ScanSource, sourcesOf } from './sources.ts'
import { warcRecords } from './warc.ts'

export interface ScanOptions {
  readonly names: readonly string[]
  readonly format: Format | undefined
  readonly jobs: number
  readonly settings: ScanSettings
  /** Takes one or more output lines; resolves when there is room for more. */
  readonly write: (output: string) => Promise<void>
  /** Called for an input that cannot be read; the scan goes on. */
  readonly onError: (error: InputError) => void
  readonly onProgress?: (counts: ScanCounts) => void
}

/** Scans everything that was named, in input order, in memory that does not grow with it. */
export async function scan(options: ScanOptions): Promise<ScanCounts> {
  const { names, format, jobs, settings, onError } = options
  const counts = noCounts()
  const judges = startJudges(jobs, settings)
  try {
    for await (const source of sourcesOf(names, format)) {
      if (source instanceof InputError) {
        onError(source)
        continue
      }
      try {
        for await (const { output, counts: more } of judgeSource(source, judges, settings)) {
          addCounts(counts, more)
          await options.write(output)
          options.onProgress?.(counts)
        }
      } catch (error) {
        onError(error instanceof InputError ? error : new InputError(`${source.name}: ${inWords(error)}`))
      }
    }
  } finally {
    await judges.close()
  }
  return counts
}

function judgeSource(source: ScanSource, judges: Judges, settings: ScanSettings): AsyncGenerator<JudgedLines> {
  const { format, name, isGzip } = source
  switch (format) {
    case 'jsonl':
      return judgeBatches(lineBatches(openSource(source), name), judges)
    case 'warc':
      return judgeBatches(recordBatches(warcRecords(openSource(source), name), name, settings), judges)
    case 'parquet':
      if (name === '-' || isGzip) throw new InputError(`${name}: Parquet is read from a plain file only`)
      return judgeBatches(recordBatches(parquetRecords(name, settings), name, settings), judges)
    default:
      return judgeBatches(recordBatches(wholeDocument(source, format), name, settings), judges)
  }
}

/** Keeps every judge busy and hands results on in the order of the input. */
async function* judgeBatches(
  batches: AsyncIterable<LineBatch | SkippedLine | UnreadRecord>,
  judges: Judges,
): AsyncGenerator<JudgedLines> {
  const underWay: Promise<JudgedLines>[] = []
  try {
    for await (const batch of batches) {
      if (underWay.length >= judges.width) yield await underWay.shift()!
      if ('bytes' in batch) underWay.push(judges.judge(batch))
      else underWay.push(Promise.resolve(unread('error' in batch ? batch : tooLong(batch))))
    }
  } finally {
    // What came before an error is handed on all the same.
    while (underWay.length > 0) yield await underWay.shift()!
  }
}

function tooLong({ file, skippedLine }: SkippedLine): UnreadRecord {
  return { id: null, error: `${file}:${skippedLine}: longer than ${longestLine / 1024 / 1024} MiB` }
}

function unread({ id, error }: UnreadRecord): JudgedLines {
  return { output: `${JSON.stringify({ id, error })}\n`, counts: { ...noCounts(), records: 1, bad: 1 } }
}

/** A file that is one text is one record, with its path as the id. */
async function* wholeDocument(
  source: ScanSource,
  format: 'text' | keyof typeof documentTypes,
): AsyncGenerator<ScanRecord> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of openSource(source)) {
    size += chunk.length
    if (size > largestText) throw new InputError(`${source.name}: larger than ${largestText / 1024 / 1024} MiB`)
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  if (format === 'text' || bytes.length === 0) {
    yield { id: source.name, ...decodeText(bytes, source.name) }
    return
  }
  try {
    const { text, title, notRead } = await readDocument(bytes, {
      name: source.name,
      contentType: documentTypes[format],
    })
    yield { id: source.name, text, notRead, ...(title !== null && { title }) }
  } catch (error) {
    if (error instanceof DocumentError) throw new InputError(`${source.name}: ${error.message}`)
    throw error
  }
}
