import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { FullCatalogue } from '@offhook/catalogue/full'
import { InputError, inWords } from '../input-error.ts'
import { pinnedKey } from './pinned-key.ts'
import { type CataloguePayload, readSignedCatalogue } from './signed-file.ts'

/** Where an update lies in the data folder. */
export function installedFile(home: string): string {
  return join(home, 'catalogue', 'current.json')
}

/**
 * The catalogue to answer from: an installed update where it is signed, whole and newer than the one that came with
 * Offhook, else that one. A damaged update is left out; `onDamaged` is told why.
 */
export async function installedCatalogue(
  home: string,
  { key = pinnedKey, onDamaged }: { key?: string; onDamaged?: (message: string) => void } = {},
): Promise<FullCatalogue> {
  const { catalogue, openFullCatalogue } = await import('@offhook/catalogue/full')
  const open = ({ catalogue, guide, translations }: CataloguePayload) =>
    openFullCatalogue(
      catalogue,
      guide,
      Object.fromEntries(
        Object.entries(translations).map(([language, sentences]) => [language, async () => sentences]),
      ),
    )
  const file = installedFile(home)
  if (!existsSync(file)) return catalogue
  try {
    const payload = readSignedCatalogue(readFileSync(file, 'utf8'), file, key)
    return payload.version >= catalogue.version ? open(payload) : catalogue
  } catch (error) {
    onDamaged?.(error instanceof InputError ? error.message : `${file}: ${inWords(error)}`)
    return catalogue
  }
}

/**
 * Installs an update: checks signature and content, refuses to go back, writes beside and swaps in one step.
 *
 * @throws InputError where it is refused or cannot be written; then nothing has changed
 */
export async function installCatalogue(
  text: string,
  name: string,
  home: string,
  key = pinnedKey,
): Promise<CataloguePayload> {
  const payload = readSignedCatalogue(text, name, key)
  const { catalogue: own, openFullCatalogue } = await import('@offhook/catalogue/full')
  const file = installedFile(home)
  if (payload.version < own.version)
    throw new InputError(`${name}: of ${payload.version}, older than the catalogue of Offhook itself (${own.version})`)
  if (existsSync(file)) {
    const before = serialOf(file, key)
    if (payload.serial <= before)
      throw new InputError(
        `${name}: not newer than the catalogue that is installed (${payload.serial} after ${before})`,
      )
  }
  try {
    const opened = openFullCatalogue(payload.catalogue, payload.guide)
    if (opened.version !== payload.version || opened.services.length === 0) throw new Error('it has no services')
    for (const { id } of opened.services) opened.routes(id)
  } catch (error) {
    throw new InputError(`${name}: the catalogue inside cannot be opened: ${(error as Error).message}`)
  }
  try {
    mkdirSync(join(home, 'catalogue'), { recursive: true, mode: 0o700 })
    swapIn(file, text)
  } catch (error) {
    throw new InputError(`${file}: ${inWords(error)}`)
  }
  return payload
}

function serialOf(file: string, key: string): number {
  try {
    return readSignedCatalogue(readFileSync(file, 'utf8'), file, key).serial
  } catch {
    // A damaged file holds nobody back.
    return 0
  }
}

/** Either the old file or the new one stands there, whatever happens in between. */
function swapIn(file: string, text: string): void {
  const beside = `${file}.${process.pid}.new`
  try {
    const open = openSync(beside, 'w', 0o600)
    try {
      writeSync(open, text)
      fsyncSync(open)
    } finally {
      closeSync(open)
    }
    renameSync(beside, file)
  } finally {
    rmSync(beside, { force: true })
  }
}
