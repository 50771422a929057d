import { createHash, randomBytes } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import yauzl from 'yauzl'
import yazl from 'yazl'
import { databaseFile, lockedFile } from './file-names.ts'
import type { Store } from './store.ts'
import { StoreError, storeError } from './store-error.ts'

/** Each step doubles what guessing a passphrase costs (scrypt, base-2 logarithm); that of the age tool. */
const usualWorkFactor = 18

/**
 * Writes everything into one file: a ZIP of the database and the exhibits, encrypted (age, passphrase) where one is
 * given. The file appears whole or not at all.
 *
 * @throws StoreError where the disk refuses, or the data are in PostgreSQL, which has its own tool
 */
export async function writeBackup(
  store: Store,
  file: string,
  passphrase: string | null,
  workFactor = usualWorkFactor,
): Promise<void> {
  const { home } = store
  if (home === null) throw new StoreError('a guest keeps nothing that could be backed up')
  const source = join(home, databaseFile)
  if (!existsSync(source))
    throw new StoreError('the data are in PostgreSQL: back them up with pg_dump, and the folder “exhibits” beside it')
  const snapshot = join(home, `backup-${randomBytes(6).toString('hex')}.sqlite`)
  const temporary = `${file}.part-${randomBytes(4).toString('hex')}`
  try {
    const database = new DatabaseSync(source, { readOnly: true, timeout: 10_000 })
    try {
      database.prepare('vacuum into ?').run(snapshot)
    } finally {
      database.close()
    }
    const zip = new yazl.ZipFile()
    zip.addFile(snapshot, databaseFile, { compress: true })
    for (const path of filesIn(join(home, 'exhibits')))
      zip.addFile(
        path,
        path
          .slice(home.length + 1)
          .split(sep)
          .join('/'),
        { compress: false },
      )
    zip.end()
    const plain = zip.outputStream as Readable
    const bytes = passphrase === null ? plain : await encrypted(plain, passphrase, workFactor)
    await pipeline(bytes, createWriteStream(temporary, { mode: 0o600, flags: 'wx', flush: true }))
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw storeError(error, file)
  } finally {
    rmSync(snapshot, { force: true })
  }
}

/**
 * Puts a backup in place of a data folder. The backup is unpacked beside it and checked first: every exhibit against its
 * name, the database by itself. What was there before is kept beside it.
 *
 * @returns where what was there before is now; null where there was nothing
 * @throws StoreError where the passphrase is wrong or the backup is damaged; then nothing has changed
 */
export async function readBackup(file: string, home: string, passphrase: string | null): Promise<string | null> {
  if (!existsSync(file)) throw new StoreError(`${file}: no such file`)
  const incoming = `${home}.restoring-${randomBytes(4).toString('hex')}`
  mkdirSync(incoming, { recursive: true, mode: 0o700 })
  try {
    const zip = join(incoming, 'backup.zip')
    await pipeline(await decrypted(file, passphrase), createWriteStream(zip, { mode: 0o600 }))
    await unpack(zip, incoming, file)
    rmSync(zip)
    check(incoming, file)
    const before =
      existsSync(home) && readdirSync(home).length > 0
        ? `${home}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`
        : null
    if (before !== null) renameSync(home, before)
    else rmSync(home, { recursive: true, force: true })
    mkdirSync(dirname(home), { recursive: true })
    renameSync(incoming, home)
    return before
  } catch (error) {
    rmSync(incoming, { recursive: true, force: true })
    throw error instanceof StoreError ? error : storeError(error, file)
  }
}

/** Everything into one encrypted file in the data folder, and nothing else left in it. */
export async function lockHome(store: Store, passphrase: string, workFactor = usualWorkFactor): Promise<void> {
  const { home } = store
  if (home === null) throw new StoreError('a guest keeps nothing that could be locked')
  const locked = join(home, lockedFile)
  await writeBackup(store, locked, passphrase, workFactor)
  await store.close()
  for (const name of readdirSync(home))
    if (name !== lockedFile) rmSync(join(home, name), { recursive: true, force: true })
}

/** Opens a locked data folder again. */
export async function unlockHome(home: string, passphrase: string): Promise<void> {
  const locked = join(home, lockedFile)
  if (!existsSync(locked)) throw new StoreError(`${home}: is not locked`)
  const before = await readBackup(locked, home, passphrase)
  if (before !== null) rmSync(before, { recursive: true, force: true })
}

async function encrypted(plain: Readable, passphrase: string, workFactor: number): Promise<Readable> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(passphrase)
  return Readable.fromWeb((await encrypter.encrypt(Readable.toWeb(plain) as never)) as never)
}

async function decrypted(file: string, passphrase: string | null): Promise<Readable> {
  const start = createReadStream(file, { end: 20 })
  const [head = Buffer.alloc(0)] = (await start.toArray()) as Buffer[]
  if (!head.toString('latin1').startsWith('age-encryption.org')) return createReadStream(file)
  if (passphrase === null) throw new StoreError(`${file}: is encrypted; give its passphrase`)
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return Readable.fromWeb((await decrypter.decrypt(Readable.toWeb(createReadStream(file)) as never)) as never)
  } catch {
    throw new StoreError(`${file}: the passphrase is wrong, or the file is damaged`)
  }
}

async function unpack(path: string, into: string, file: string): Promise<void> {
  const zip = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(path, {
    lazyEntries: true,
    autoClose: true,
  }).catch(() => {
    throw new StoreError(`${file}: is no backup of Offhook, or is damaged`)
  })
  const openStream = promisify(zip.openReadStream.bind(zip)) as unknown as (entry: yauzl.Entry) => Promise<Readable>
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry: yauzl.Entry) => {
      const isOurs = entry.fileName === databaseFile || /^exhibits\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(entry.fileName)
      if (!isOurs) return reject(new StoreError(`${file}: holds ${entry.fileName}, which is no part of a backup`))
      const target = join(into, entry.fileName)
      mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
      const mode = entry.fileName === databaseFile ? 0o600 : 0o400
      openStream(entry)
        .then((stream) => pipeline(stream, createWriteStream(target, { mode, flush: true })))
        .then(() => zip.readEntry(), reject)
    })
    zip.readEntry()
  })
}

function check(folder: string, file: string): void {
  const damaged = (what: string) => new StoreError(`${file}: is damaged (${what}); nothing was changed`)
  if (!existsSync(join(folder, databaseFile))) throw damaged('the database is missing')
  const database = new DatabaseSync(join(folder, databaseFile), { readOnly: true })
  try {
    const { integrity_check: result } = database.prepare('pragma integrity_check').get() as { integrity_check: string }
    if (result !== 'ok') throw damaged('the database')
  } catch (error) {
    throw error instanceof StoreError ? error : damaged('the database')
  } finally {
    database.close()
  }
  for (const path of filesIn(join(folder, 'exhibits'))) {
    const name = path.slice(-64)
    if (hashOf(path) !== name) throw damaged(`exhibit ${name}`)
  }
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** Exhibits, without those that a crash left half written. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[0-9a-f]{2}[/\\][0-9a-f]{64}$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
}
