import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { DocumentError } from '../document-error.ts'
import { inMebibytes, type Limits } from '../limits.ts'

/** The files in a ZIP archive, unpacked one by one within one bound for all. */
export class Zip {
  readonly #file: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #limits: Limits
  #unpacked = 0

  private constructor(file: ZipFile, entries: ReadonlyMap<string, Entry>, limits: Limits) {
    this.#file = file
    this.#entries = entries
    this.#limits = limits
  }

  /** Reads the directory. Throws a `DocumentError` for a damaged archive, or more files or bytes than the limits. */
  static async open(bytes: Uint8Array, limits: Limits): Promise<Zip> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const file = await new Promise<ZipFile>((resolve, reject) => {
      fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: false }, (error, zip) =>
        error ? reject(damaged()) : resolve(zip!),
      )
    })
    const entries = new Map<string, Entry>()
    let declared = 0
    await new Promise<void>((resolve, reject) => {
      file.on('entry', (entry: Entry) => {
        declared += entry.uncompressedSize
        if (entries.size >= limits.parts)
          reject(new DocumentError('too-large', `it holds more than ${limits.parts} files`))
        else if (declared > limits.expansion) reject(tooBig(limits))
        else {
          entries.set(entry.fileName, entry)
          file.readEntry()
        }
      })
      file.on('end', resolve)
      file.on('error', () => reject(damaged()))
      file.readEntry()
    })
    return new Zip(file, entries, limits)
  }

  get names(): string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** Unpacks one file; null where there is none of this name. */
  async read(name: string): Promise<Uint8Array | null> {
    const entry = this.#entries.get(name)
    if (entry === undefined) return null
    if ((entry.generalPurposeBitFlag & 1) !== 0) throw new DocumentError('encrypted', 'the file needs a password')
    return new Promise((resolve, reject) => {
      this.#file.openReadStream(entry, (error, stream) => {
        if (error) return reject(damaged())
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => {
          this.#unpacked += chunk.length
          if (this.#unpacked > this.#limits.expansion) stream.destroy(tooBig(this.#limits))
          else chunks.push(chunk)
        })
        stream.on('end', () => resolve(Buffer.concat(chunks)))
        stream.on('error', (reason) => reject(reason instanceof DocumentError ? reason : damaged()))
      })
    })
  }
}

function damaged(): DocumentError {
  return new DocumentError('damaged', 'the file is damaged or cut short')
}

function tooBig(limits: Limits): DocumentError {
  return new DocumentError('too-large', `it unpacks to more than ${inMebibytes(limits.expansion)}`)
}
