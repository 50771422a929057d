import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { StoreError, storeError } from '../store-error.ts'

/** Bytes under their own SHA-256: what is kept can be checked against its name, and never changes. */
export interface ExhibitFiles {
  /**
   * Keeps the bytes; resolves when they are on the disk. The same bytes twice are one file.
   *
   * @returns the SHA-256 in hex
   * @throws StoreError where the disk refuses; then nothing has changed
   */
  put(bytes: Uint8Array): Promise<string>
  /**
   * @throws StoreError where the file is missing or is no longer what its name says
   */
  get(sha256: string): Promise<Uint8Array>
  /** For large files: the bytes as they are on the disk, unchecked. */
  stream(sha256: string): Readable
  /** The size in bytes; undefined where there is no such file. */
  size(sha256: string): number | undefined
  /** Removes one file; nothing where there is none. */
  remove(sha256: string): Promise<void>
  /** Removes what nobody names any longer and what a crash left half written. Returns how many files went. */
  sweep(named: ReadonlySet<string>): Promise<number>
}

/** In the data folder, `exhibits/ab/abcdef…`. */
export class FolderExhibits implements ExhibitFiles {
  readonly #folder: string

  constructor(home: string) {
    this.#folder = join(home, 'exhibits')
  }

  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = hashOf(bytes)
    const path = this.#path(sha256)
    if (existsSync(path)) {
      // A file that has been damaged since is put right again by the good copy.
      if (hashOf(readFileSync(path)) === sha256) return sha256
    }
    const incoming = join(this.#folder, 'incoming')
    const temporary = join(incoming, `${process.pid}-${randomBytes(8).toString('hex')}`)
    try {
      mkdirSync(incoming, { recursive: true, mode: 0o700 })
      mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 })
      writeDurably(temporary, bytes)
      renameSync(temporary, path)
      for (const folder of [join(path, '..'), this.#folder]) syncFolder(folder)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw storeError(error, this.#folder)
    }
    return sha256
  }

  /** Removes what writers that are no longer alive left half written. Nobody was told that it is kept. */
  repair(): void {
    const incoming = join(this.#folder, 'incoming')
    if (!existsSync(incoming)) return
    for (const name of readdirSync(incoming)) {
      if (isAlive(Number(name.split('-')[0]))) continue
      rmSync(join(incoming, name), { force: true })
    }
  }

  async get(sha256: string): Promise<Uint8Array> {
    const path = this.#path(sha256)
    if (!existsSync(path)) throw new StoreError(`${path}: is missing; put it back from a copy or add the file again`)
    const bytes = readFileSync(path)
    if (hashOf(bytes) !== sha256)
      throw new StoreError(`${path}: was changed since it was added; put it back from a copy or add the file again`)
    return bytes
  }

  stream(sha256: string): Readable {
    return createReadStream(this.#path(sha256))
  }

  size(sha256: string): number | undefined {
    return statSync(this.#path(sha256), { throwIfNoEntry: false })?.size
  }

  async remove(sha256: string): Promise<void> {
    rmSync(this.#path(sha256), { force: true })
  }

  async sweep(named: ReadonlySet<string>): Promise<number> {
    let gone = 0
    for (const folder of subfolders(this.#folder)) {
      for (const name of readdirSync(join(this.#folder, folder))) {
        if (folder !== 'incoming' && named.has(name)) continue
        rmSync(join(this.#folder, folder, name), { force: true })
        gone += 1
      }
    }
    return gone
  }

  #path(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new StoreError('an exhibit is named by 64 hexadecimal digits')
    return join(this.#folder, sha256.slice(0, 2), sha256)
  }
}

/** For guests: gone with the process. */
export class MemoryExhibits implements ExhibitFiles {
  readonly #files = new Map<string, Uint8Array>()

  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = hashOf(bytes)
    if (!this.#files.has(sha256)) this.#files.set(sha256, bytes.slice())
    return sha256
  }

  async get(sha256: string): Promise<Uint8Array> {
    const bytes = this.#files.get(sha256)
    if (bytes === undefined) throw new StoreError('no such exhibit')
    return bytes
  }

  stream(sha256: string): Readable {
    return Readable.from([Buffer.from(this.#files.get(sha256) ?? [])])
  }

  size(sha256: string): number | undefined {
    return this.#files.get(sha256)?.length
  }

  async remove(sha256: string): Promise<void> {
    this.#files.delete(sha256)
  }

  async sweep(named: ReadonlySet<string>): Promise<number> {
    const gone = [...this.#files.keys()].filter((sha256) => !named.has(sha256))
    for (const sha256 of gone) this.#files.delete(sha256)
    return gone.length
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  chmodSync(path, 0o400)
}

/** Makes a rename last through a power cut. Windows has no such call for folders. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

function subfolders(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}
