import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { InputError, inWords } from '../input-error.ts'

/** Kinds of files that are one text each, as `--format` names them, with their media types. */
export const documentTypes = {
  html: 'text/html',
  mail: 'message/rfc822',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

export const formatNames = ['jsonl', 'text', 'html', 'mail', 'pdf', 'docx', 'warc', 'parquet'] as const

export type Format = (typeof formatNames)[number]

/** A file or standard input to scan. */
export interface ScanSource {
  /** The path, or `-`. */
  readonly name: string
  readonly format: Format
  readonly isGzip: boolean
  /** Bytes on disk; null where it is not known. */
  readonly size: number | null
}

const formats: Readonly<Record<string, Format>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.markdown': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.eml': 'mail',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.warc': 'warc',
  '.wet': 'warc',
  '.parquet': 'parquet',
}

/**
 * The files behind the names that were given, folders walked in order of name. In a folder, files of no known kind are
 * left out. A name that cannot be read comes back as its error, so that the rest goes on.
 */
export async function* sourcesOf(
  names: readonly string[],
  format: Format | undefined,
): AsyncGenerator<ScanSource | InputError> {
  for (const name of names) {
    if (name === '-') yield { name, format: format ?? 'jsonl', isGzip: false, size: null }
    else yield* sourcesIn(name, format, true)
  }
}

async function* sourcesIn(
  path: string,
  format: Format | undefined,
  isNamed: boolean,
): AsyncGenerator<ScanSource | InputError> {
  let info: Awaited<ReturnType<typeof stat>>
  try {
    info = await stat(path)
    if (info.isDirectory()) {
      const entries = (await readdir(path)).sort()
      for (const entry of entries) yield* sourcesIn(join(path, entry), format, false)
      return
    }
  } catch (error) {
    yield new InputError(`${path}: ${inWords(error)}`)
    return
  }
  const isGzip = extname(path) === '.gz'
  const known = formats[extname(isGzip ? path.slice(0, -3) : path).toLowerCase()]
  if (!info.isFile() || (known === undefined && !isNamed && format === undefined)) return
  yield { name: path, format: format ?? known ?? 'text', isGzip, size: info.size }
}

const chunkSize = 256 * 1024

/** The bytes of a source, unpacked. */
export function openSource({ name, isGzip }: ScanSource): AsyncIterable<Uint8Array> {
  const stream = name === '-' ? process.stdin : createReadStream(name, { highWaterMark: chunkSize })
  return isGzip ? stream.pipe(createGunzip({ chunkSize })).on('error', () => stream.destroy()) : stream
}
