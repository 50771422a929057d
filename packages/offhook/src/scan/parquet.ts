import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { asyncBufferFromFile, type Compressors, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { InputError } from '../input-error.ts'
import type { ScanRecord, UnreadRecord } from './records.ts'
import type { ScanSettings } from './settings.ts'

/** So many rows are in memory at once. */
const rowsAtOnce = 1_000

const compressors: Compressors = {
  GZIP: (input) => gunzipSync(input),
  ZSTD: (input) => zstdDecompressSync(input),
  BROTLI: (input) => brotliDecompressSync(input),
}

/** The rows of a Parquet file, by the columns that the settings name. Rows are numbered from 1 where there is no id. */
export async function* parquetRecords(path: string, settings: ScanSettings): AsyncGenerator<ScanRecord | UnreadRecord> {
  const file = await asyncBufferFromFile(path)
  let metadata: Awaited<ReturnType<typeof parquetMetadataAsync>>
  try {
    metadata = await parquetMetadataAsync(file)
  } catch (error) {
    throw new InputError(`${path}: not a Parquet file, or damaged (${(error as Error).message})`)
  }
  const names = new Set(metadata.schema.slice(1).map(({ name }) => name))
  const { idField, textField, hostField, countryField } = settings
  if (!names.has(textField)) throw new InputError(`${path}: no column "${textField}"; give its name with --text-field`)
  const columns = [idField, textField, hostField, countryField, 'title'].filter((name) => names.has(name))
  const rows = Number(metadata.num_rows)
  for (let rowStart = 0; rowStart < rows; rowStart += rowsAtOnce) {
    const rowEnd = Math.min(rows, rowStart + rowsAtOnce)
    const read = await parquetReadObjects({ file, metadata, columns, rowStart, rowEnd, compressors })
    for (const [index, row] of read.entries()) {
      const id = idOf(row[idField]) ?? rowStart + index + 1
      const text = row[textField]
      if (typeof text !== 'string') {
        yield { id, error: `${path}: row ${rowStart + index + 1}: no text in "${textField}"` }
        continue
      }
      const [host, country, title] = [row[hostField], row[countryField], row['title']]
      yield {
        id,
        text,
        ...(typeof host === 'string' && { host }),
        ...(typeof country === 'string' && { country }),
        ...(typeof title === 'string' && { title }),
      }
    }
  }
}

function idOf(value: unknown): string | number | null {
  if (typeof value === 'bigint') return value <= Number.MAX_SAFE_INTEGER ? Number(value) : String(value)
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
