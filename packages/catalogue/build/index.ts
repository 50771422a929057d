import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pack } from './pack.ts'
import { type CatalogueError, readFiles } from './read.ts'
import { packNumberWords, packTranslations } from './translations.ts'
import { verify } from './verify.ts'

export type { CatalogueError } from './read.ts'

/** Both parts of the index and their sentences in other languages, as `openCatalogue` and `openFullCatalogue` take them. */
export interface Compiled {
  readonly catalogue: string
  readonly guide: string
  /** The sentences of each language, by its two letters. */
  readonly translations: Readonly<Record<string, string>>
  /** Of these, what is said of numbers, keyed by the English sentence. */
  readonly numberWords: Readonly<Record<string, string>>
}

export type CompileResult =
  | { readonly ok: true; readonly compiled: Compiled; readonly errors: readonly [] }
  | { readonly ok: false; readonly errors: readonly CatalogueError[] }

/** Where the data lie: seen from the source, as compiled or published, and from the bundled command in the checkout. */
const folders = ['../data', '../../data', '../../../catalogue/data']

/** The data that this package is built from; both in the checkout and in the published packages. */
export const dataFolder = folders
  .map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
  .find((folder, index) => index === folders.length - 1 || existsSync(join(folder, 'services')))!

/**
 * Reads a data folder, checks every fact in it and returns the compact index in its two parts, or everything that is wrong
 * with it. Deterministic: the same files give the same bytes.
 */
export function compileCatalogue(folder: string): CompileResult {
  const { files, errors } = readFiles(folder)
  // What spans several files says nothing true while some of them could not be read.
  const faults = errors.length > 0 ? errors : verify(files)
  if (faults.length > 0) return { ok: false, errors: faults }
  const { catalogue, guide } = pack(files)
  const translations = packTranslations(files, guide.version)
  const numberWords = packNumberWords(files)
  return {
    ok: true,
    compiled: { catalogue: JSON.stringify(catalogue), guide: JSON.stringify(guide), translations, numberWords },
    errors: [],
  }
}

/** One line for people: `services/norton.yaml: routes[0].url: …` */
export function errorLine({ file, path, message }: CatalogueError): string {
  return [file, path, message].filter((part) => part !== '').join(': ')
}
