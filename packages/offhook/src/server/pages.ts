import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of the app as it is sent. */
export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  /** Its name carries a hash of what is in it: a browser may keep it for good. */
  readonly immutable: boolean
}

/** Where the build puts the app; the same folder seen from the source and from the built server. */
const pagesFolder = fileURLToPath(new URL('../../dist/web', import.meta.url))

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

/**
 * Every file of the app by its path from `/`. They are few and small, so they are read once: no path of a request ever
 * reaches the file system. Empty where the app was not built.
 */
export function readPages(folder: string = pagesFolder): ReadonlyMap<string, PageFile> {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const name = `/${relative(folder, path).split(sep).join('/')}`
      const type = types[extname(path)] ?? 'application/octet-stream'
      return [name, { body: new Uint8Array(readFileSync(path)), type, immutable: name.startsWith('/assets/') }]
    }),
  )
}
