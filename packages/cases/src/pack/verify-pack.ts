import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import yauzl from 'yauzl'
import { CaseError } from '../case-error.ts'
import { readChain } from '../chain.ts'
import { judgeMailOffline } from '../mail/judge-mail.ts'
import { decodeKeyRecord } from '../mail/key-record.ts'
import { type AnnexFile, type Manifest, sums, zipOf } from './annex.ts'

export interface PackReport {
  readonly isIntact: boolean
  /** What is wrong, each with the file that it concerns; empty where nothing is. */
  readonly faults: readonly string[]
  readonly manifest: Manifest | null
  /** What the signatures of the mails in it show, from the keys in it. */
  readonly mails: readonly { readonly path: string; readonly result: string; readonly words: string }[]
}

/** Mails are read whole to check their signature; other files are streamed. */
const largestMail = 100 * 1024 * 1024

/**
 * Checks an annex by itself: every file against the manifest and the sums, the chain of events, the signatures of the
 * mails from the keys beside them, and that the ZIP is byte for byte what these files make.
 *
 * @throws CaseError where the file is no ZIP
 */
export async function verifyPack(path: string, now: Date): Promise<PackReport> {
  const faults: string[] = []
  const zip = await openZip(path)
  try {
    const entries = await entriesOf(zip, faults)
    const hashes = new Map<string, { sha256: string; size: number }>()
    for (const [name, entry] of entries) hashes.set(name, await hashOf(zip, entry, faults))
    const manifest = await manifestOf(zip, entries, faults)
    if (manifest) checkFiles(manifest, hashes, faults)
    const expected = sums(
      [...hashes].filter(([name]) => name !== 'SHA256SUMS').map(([name, { sha256 }]) => ({ path: name, sha256 })),
    )
    const kept = entries.get('SHA256SUMS')
      ? (await bytesOf(zip, entries.get('SHA256SUMS')!, faults)).toString('utf8')
      : undefined
    if (kept === undefined) faults.push('SHA256SUMS: is missing')
    else if (kept !== expected) faults.push('SHA256SUMS: does not fit the files')
    if (manifest) await checkChain(zip, entries, manifest, faults)
    const mails = manifest ? await checkMails(zip, entries, manifest, faults, now) : []
    if (faults.length === 0) await checkContainer(path, zip, entries, hashes, faults)
    return { isIntact: faults.length === 0, faults, manifest, mails }
  } finally {
    zip.close()
  }
}

async function openZip(path: string): Promise<yauzl.ZipFile> {
  try {
    return await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(path, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
    })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new CaseError(`${path}: no such file`)
    throw new CaseError(`${path}: is no ZIP that can be read, or was cut short (${message})`)
  }
}

function entriesOf(zip: yauzl.ZipFile, faults: string[]): Promise<Map<string, yauzl.Entry>> {
  return new Promise((resolve) => {
    const entries = new Map<string, yauzl.Entry>()
    const end = () => resolve(entries)
    zip.on('entry', (entry: yauzl.Entry) => {
      if (entries.has(entry.fileName)) faults.push(`${entry.fileName}: stands twice`)
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.on('end', end)
    zip.on('error', (error: Error) => {
      faults.push(`the ZIP itself is damaged (${error.message})`)
      end()
    })
    zip.readEntry()
  })
}

async function streamOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return promisify<yauzl.Entry, Readable>((one, done) => zip.openReadStream(one, done as never))(entry)
}

async function hashOf(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  faults: string[],
): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  try {
    for await (const chunk of await streamOf(zip, entry)) {
      hash.update(chunk as Buffer)
      size += (chunk as Buffer).length
    }
  } catch (error) {
    faults.push(`${entry.fileName}: cannot be read (${(error as Error).message})`)
  }
  return { sha256: hash.digest('hex'), size }
}

async function bytesOf(zip: yauzl.ZipFile, entry: yauzl.Entry, faults: string[]): Promise<Buffer> {
  if (entry.uncompressedSize > largestMail) {
    faults.push(`${entry.fileName}: is too large`)
    return Buffer.alloc(0)
  }
  const chunks: Buffer[] = []
  try {
    for await (const chunk of await streamOf(zip, entry)) chunks.push(chunk as Buffer)
  } catch {
    // Reported when its hash was taken.
  }
  return Buffer.concat(chunks)
}

async function manifestOf(
  zip: yauzl.ZipFile,
  entries: ReadonlyMap<string, yauzl.Entry>,
  faults: string[],
): Promise<Manifest | null> {
  const entry = entries.get('manifest.json')
  if (entry === undefined) {
    faults.push('manifest.json: is missing')
    return null
  }
  try {
    const manifest = JSON.parse((await bytesOf(zip, entry, faults)).toString('utf8')) as Manifest
    if (manifest.v !== 1 || !Array.isArray(manifest.files) || !Array.isArray(manifest.exhibits)) throw new TypeError()
    return manifest
  } catch {
    faults.push('manifest.json: cannot be read')
    return null
  }
}

function checkFiles(
  manifest: Manifest,
  hashes: ReadonlyMap<string, { sha256: string; size: number }>,
  faults: string[],
): void {
  const listed = new Set(['manifest.json', 'SHA256SUMS'])
  for (const { path, sha256, size } of manifest.files) {
    listed.add(path)
    const found = hashes.get(path)
    if (found === undefined) faults.push(`${path}: is missing`)
    else if (found.sha256 !== sha256 || found.size !== size) faults.push(`${path}: was changed`)
  }
  for (const path of hashes.keys()) if (!listed.has(path)) faults.push(`${path}: was added`)
  for (const { path, sha256 } of manifest.exhibits) {
    if (hashes.get(path)?.sha256 !== sha256) faults.push(`${path}: is not the exhibit that the manifest names`)
  }
}

async function checkChain(
  zip: yauzl.ZipFile,
  entries: ReadonlyMap<string, yauzl.Entry>,
  { chain, caseId, exhibits }: Manifest,
  faults: string[],
): Promise<void> {
  if (chain === null) return
  const entry = entries.get('events.jsonl')
  if (entry === undefined) return
  const lines = (await bytesOf(zip, entry, faults)).toString('utf8').split('\n').slice(0, -1)
  try {
    const events = readChain(
      caseId,
      lines.map((body, index) => ({
        sequence: index + 1,
        body,
        hash: createHash('sha256').update(body).digest('hex'),
      })),
    )
    if (events.length !== chain.events || events.at(-1)?.hash !== chain.head)
      faults.push('events.jsonl: is not the chain that the manifest names')
    const named = new Set(events.flatMap((event) => (event.type === 'exhibit-added' ? [event.data.sha256] : [])))
    for (const { path, sha256 } of exhibits) if (!named.has(sha256)) faults.push(`${path}: no event names it`)
  } catch (error) {
    faults.push(`events.jsonl: ${error instanceof CaseError ? error.message : 'cannot be read'}`)
  }
}

async function checkMails(
  zip: yauzl.ZipFile,
  entries: ReadonlyMap<string, yauzl.Entry>,
  { exhibits, service }: Manifest,
  faults: string[],
  now: Date,
): Promise<PackReport['mails']> {
  const mails: { path: string; result: string; words: string }[] = []
  const sender = {
    name: service.name,
    domains: service.domains,
    owns: (host: string) => service.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  }
  for (const { path, keys, result } of exhibits) {
    const mail = entries.get(path)
    const record = keys === null ? undefined : entries.get(keys)
    if (mail === undefined || record === undefined) continue
    try {
      const judged = await judgeMailOffline(
        await bytesOf(zip, mail, faults),
        sender,
        decodeKeyRecord(await bytesOf(zip, record, faults)),
        now,
      )
      mails.push({ path, result: judged.result, words: judged.words })
      if (judged.result !== result) faults.push(`${path}: its signature now shows “${judged.result}”, not “${result}”`)
    } catch {
      faults.push(`${keys}: cannot be read`)
    }
  }
  return mails
}

/** Makes the ZIP anew from its files and compares: what belongs to no file was not changed either. */
async function checkContainer(
  path: string,
  zip: yauzl.ZipFile,
  entries: ReadonlyMap<string, yauzl.Entry>,
  hashes: ReadonlyMap<string, { sha256: string; size: number }>,
  faults: string[],
): Promise<void> {
  const { PassThrough } = await import('node:stream')
  const files = [...entries].map(
    ([name, entry]): AnnexFile => ({
      path: name,
      ...hashes.get(name)!,
      open() {
        const through = new PassThrough()
        streamOf(zip, entry).then(
          (stream) => stream.on('error', (error) => through.destroy(error)).pipe(through),
          (error: Error) => through.destroy(error),
        )
        return through
      },
    }),
  )
  const digest = async (stream: Readable) => {
    const hash = createHash('sha256')
    for await (const chunk of stream) hash.update(chunk as Buffer)
    return hash.digest('hex')
  }
  const [given, anew] = await Promise.all([digest(createReadStream(path)), digest(zipOf(files))])
  if (given !== anew) faults.push('the ZIP holds bytes that belong to none of its files')
}
