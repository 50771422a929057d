import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import yazl from 'yazl'
import { canonicalJson } from '../canonical-json.ts'
import type { SealedEvent } from '../chain.ts'

/** A file that goes into the annex. `size` and `sha256` are known before its bytes are read. */
export interface AnnexFile {
  readonly path: string
  readonly size: number
  readonly sha256: string
  open(): Readable
}

export interface Manifest {
  readonly v: 1
  readonly caseId: string
  readonly audience: string
  readonly madeAt: string
  readonly engine: string
  readonly catalogue: string
  readonly service: { readonly name: string; readonly domains: readonly string[] }
  /** Number of events and the hash of the last one; null where the edition leaves the events out. */
  readonly chain: { readonly events: number; readonly head: string } | null
  readonly exhibits: readonly ManifestExhibit[]
  readonly heldBack: readonly { readonly number: number; readonly sha256: string; readonly why: string }[]
  /** Every file but this one and SHA256SUMS. */
  readonly files: readonly { readonly path: string; readonly size: number; readonly sha256: string }[]
}

export interface ManifestExhibit {
  readonly number: number
  readonly path: string
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  readonly kind: string
  readonly role: string
  /** The key record of a mail. */
  readonly keys: string | null
  /** What its signature showed when the pack was made, checked from the key record alone. */
  readonly result: string | null
  readonly redactionOf: string | null
  readonly stamps: readonly string[]
}

/** A file whose bytes are at hand. */
export function bytesFile(path: string, bytes: Uint8Array): AnnexFile {
  return {
    path,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    open: () => Readable.from([Buffer.from(bytes)]),
  }
}

/** The events, one canonical JSON text a line: the SHA-256 of each line is the event's hash. */
export function eventsFile(sealed: readonly SealedEvent[]): AnnexFile {
  return bytesFile('events.jsonl', Buffer.from(sealed.map(({ body }) => `${body}\n`).join('')))
}

/** The manifest and the sums over everything, the manifest included. */
export function closingFiles(manifest: Omit<Manifest, 'files'>, files: readonly AnnexFile[]): AnnexFile[] {
  const listed = [...files].sort(byPath).map(({ path, size, sha256 }) => ({ path, size, sha256 }))
  const full: Manifest = { ...manifest, files: listed }
  const manifestFile = bytesFile('manifest.json', Buffer.from(`${canonicalJson(full as never)}\n`))
  return [manifestFile, bytesFile('SHA256SUMS', Buffer.from(sums([...files, manifestFile])))]
}

/** As `sha256sum` prints and checks it. */
export function sums(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  return [...files]
    .sort(byPath)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1
}

/** One day for all files, in local time as ZIP has it: the same contents give the same bytes everywhere. */
const someDay = new Date(2000, 0, 1)

/**
 * A ZIP of these files, stored uncompressed in this order: the same files give the same bytes, so a changed byte is
 * seen even where it belongs to no file. Streams: no file is held in memory.
 */
export function zipOf(files: readonly AnnexFile[]): Readable {
  const zip = new yazl.ZipFile()
  const output = zip.outputStream as Readable
  for (const file of files) {
    zip.addReadStreamLazy(
      file.path,
      { mtime: someDay, mode: 0o100644, compress: false, size: file.size, forceDosTimestamp: true } as never,
      (done) => {
        const stream = file.open()
        stream.on('error', (error) => output.destroy(error))
        done(null, stream)
      },
    )
  }
  zip.end()
  return output
}
