import { fileURLToPath } from 'node:url'
import { pack } from './pack.ts'
import { type CatalogueError, readFiles } from './read.ts'
import { verify } from './verify.ts'

export type { CatalogueError } from './read.ts'

export type CompileResult =
  | { readonly ok: true; readonly compiled: string; readonly errors: readonly [] }
  | { readonly ok: false; readonly errors: readonly CatalogueError[] }

/** The data that this package is built from; both in the checkout and in the published package. */
export const dataFolder = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../data' : '../../data', import.meta.url),
)

/**
 * Reads a data folder, checks every fact in it and returns the compact index that `openCatalogue` opens, or everything
 * that is wrong with it. Deterministic: the same files give the same bytes.
 */
export function compileCatalogue(folder: string): CompileResult {
  const { files, errors } = readFiles(folder)
  // What spans several files says nothing true while some of them could not be read.
  const faults = errors.length > 0 ? errors : verify(files)
  if (faults.length > 0) return { ok: false, errors: faults }
  return { ok: true, compiled: JSON.stringify(pack(files)), errors: [] }
}

/** One line for people: `services/norton.yaml: routes[0].url: …` */
export function errorLine({ file, path, message }: CatalogueError): string {
  return [file, path, message].filter((part) => part !== '').join(': ')
}
