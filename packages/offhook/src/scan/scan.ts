import { decodeText, largestText } from '../input/read-text.ts'
import { InputError, inWords } from '../input-error.ts'
import type { JudgedLines } from './judge-lines.ts'
import { type Judges, startJudges } from './judges.ts'
import { lineBatches, longestLine } from './line-batches.ts'
import { addCounts, noCounts, type ScanCounts, type ScanSettings } from './settings.ts'
import { type Format, openSource, type ScanSource, sourcesOf } from './sources.ts'

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
        const judged = source.format === 'jsonl' ? judgeRecords(source, judges) : judgeWhole(source, judges, settings)
        for await (const { output, counts: more } of judged) {
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

/** Keeps every judge busy and hands results on in the order of the input. */
async function* judgeRecords(source: ScanSource, judges: Judges): AsyncGenerator<JudgedLines> {
  const underWay: Promise<JudgedLines>[] = []
  for await (const batch of lineBatches(openSource(source), source.name)) {
    if (underWay.length >= judges.width) yield await underWay.shift()!
    underWay.push(
      'skippedLine' in batch ? Promise.resolve(tooLong(batch.file, batch.skippedLine)) : judges.judge(batch),
    )
  }
  while (underWay.length > 0) yield await underWay.shift()!
}

function tooLong(file: string, line: number): JudgedLines {
  const error = `${file}:${line}: longer than ${longestLine / 1024 / 1024} MiB`
  return { output: `${JSON.stringify({ id: null, error })}\n`, counts: { ...noCounts(), records: 1, bad: 1 } }
}

/** A text file is one record, with its path as the id. */
async function* judgeWhole(source: ScanSource, judges: Judges, settings: ScanSettings): AsyncGenerator<JudgedLines> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of openSource(source)) {
    size += chunk.length
    if (size > largestText) throw new InputError(`${source.name}: larger than ${largestText / 1024 / 1024} MiB`)
    chunks.push(chunk)
  }
  const { text } = decodeText(Buffer.concat(chunks), source.name)
  const line = JSON.stringify({ [settings.idField]: source.name, [settings.textField]: text })
  yield judges.judge({ bytes: Buffer.from(line), firstLine: 1, file: source.name })
}
