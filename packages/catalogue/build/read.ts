import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import * as schema from './schema.ts'

/** One thing that keeps the catalogue from compiling. */
export interface CatalogueError {
  /** Relative to the data folder. */
  readonly file: string
  /** Where in the file: `numbers[0].source.url`; empty for the file as a whole. */
  readonly path: string
  readonly message: string
}

/** A data file that has the right form. */
export interface DataFile<T> {
  readonly file: string
  readonly data: T
}

export interface TranslationFile extends DataFile<schema.TranslationsFile> {
  /** Two letters: `de`. */
  readonly language: string
}

export interface CatalogueFiles {
  readonly companies: readonly DataFile<schema.CompanyFile>[]
  readonly services: readonly DataFile<schema.ServiceFile>[]
  readonly billers: readonly DataFile<schema.BillerFile>[]
  readonly publicLines: readonly DataFile<schema.PublicLinesFile>[]
  readonly rules: readonly DataFile<schema.RulesFile>[]
  /** `known-companies.yaml` and `account-deletion.json`: one file each, so a list of one, or none. */
  readonly knownCompanies: readonly DataFile<schema.KnownCompaniesFile>[]
  readonly accountDeletions: readonly DataFile<schema.AccountDeletionsFile>[]
  /** `translations/<language>/<area>.yaml`. */
  readonly translations: readonly TranslationFile[]
}

/** Reads every data file of the folder. Files that are not of the right form are left out and reported. */
export function readFiles(folder: string): { files: CatalogueFiles; errors: CatalogueError[] } {
  const errors: CatalogueError[] = []
  const read = <T>(name: string, form: z.ZodType<T>): DataFile<T>[] => {
    const entries = existsSync(join(folder, name))
      ? readdirSync(join(folder, name)).sort((a, b) => (stem(a) < stem(b) ? -1 : 1))
      : []
    return entries.flatMap((entry) => readOne(folder, `${name}/${entry}`, form, errors))
  }
  const readSingle = <T>(file: string, form: z.ZodType<T>): DataFile<T>[] =>
    existsSync(join(folder, file)) ? readOne(folder, file, form, errors) : []
  const files = {
    companies: read('companies', schema.company),
    services: read('services', schema.service),
    billers: read('billers', schema.biller),
    publicLines: read('public-lines', schema.publicLines),
    rules: read('rules', schema.rules),
    knownCompanies: readSingle('known-companies.yaml', schema.knownCompanies),
    accountDeletions: readSingle('account-deletion.json', schema.accountDeletions),
    translations: foldersIn(join(folder, 'translations')).flatMap((language) =>
      read(`translations/${language}`, schema.translations).map((each) => ({ ...each, language })),
    ),
  }
  if (files.companies.length === 0 && errors.length === 0)
    errors.push({ file: 'companies', path: '', message: `no company in ${folder}` })
  return { files, errors }
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries.map(({ name }) => name).sort()
}

/** The one file as a list, or an empty list and what is wrong with it. */
function readOne<T>(folder: string, file: string, form: z.ZodType<T>, errors: CatalogueError[]): DataFile<T>[] {
  const fail = (path: string, message: string) => {
    errors.push({ file, path, message })
    return []
  }
  if (extname(file) !== '.yaml' && extname(file) !== '.json') return fail('', 'neither .yaml nor .json')
  const text = readFileSync(join(folder, file), 'utf8')
  let value: unknown
  try {
    value = extname(file) === '.json' ? JSON.parse(text) : parse(text, { maxAliasCount: 0 })
  } catch (error) {
    return fail('', (error as Error).message.split('\n')[0]!)
  }
  const parsed = form.safeParse(value)
  if (parsed.success) return [{ file, data: parsed.data }]
  for (const issue of parsed.error.issues) fail(dotted(issue.path), message(issue))
  return []
}

/** `companies/acme.yaml` -> `acme` */
export function stem(file: string): string {
  return basename(file, extname(file))
}

function dotted(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

function message(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type' || !issue.message.endsWith('received undefined')) return issue.message
  return /^sources?$/.test(String(issue.path.at(-1))) ? 'a fact without source' : 'is missing'
}
