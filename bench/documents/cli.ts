// Reads every document file under the folders that are given and lists what could not be read, by reason.
// npm run bench:documents -- /usr/share/doc node_modules
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DocumentError, readDocument } from '@offhook/documents'

const kinds = new Set(
  '.html .htm .xhtml .pdf .eml .mbox .docx .odt .pptx .xlsx .md .markdown .txt .png .jpg .jpeg .gif .webp .bmp'.split(
    ' ',
  ),
)
const pictures = new Set('.png .jpg .jpeg .gif .webp .bmp'.split(' '))
/** What one document may take, in milliseconds. */
const bound = 2_000

interface Tally {
  files: number
  bytes: number
  read: number
  units: number
  slowest: { readonly name: string; readonly time: number }
  readonly times: number[]
  readonly failures: Map<string, string[]>
}

const args = process.argv.slice(2)
const withPictures = args.includes('--pictures')
const tallies = new Map<string, Tally>()
for (const folder of args.filter((arg) => !arg.startsWith('--'))) for (const path of filesIn(folder)) await read(path)
report()

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile() && kinds.has(kindOf(path)) && (withPictures || !pictures.has(kindOf(path)))) yield path
  }
}

function kindOf(path: string): string {
  return extname(path.replace(/\.gz$/, '')).toLowerCase()
}

async function read(path: string): Promise<void> {
  const kind = kindOf(path)
  const tally: Tally = tallies.get(kind) ?? {
    files: 0,
    bytes: 0,
    read: 0,
    units: 0,
    slowest: { name: '', time: 0 },
    times: [],
    failures: new Map<string, string[]>(),
  }
  tallies.set(kind, tally)
  if (statSync(path).size === 0) return
  const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path)
  tally.files++
  tally.bytes += bytes.length
  const start = performance.now()
  try {
    const { text } = await readDocument(bytes, { name: path.replace(/\.gz$/, ''), limits: { time: bound } })
    tally.read++
    tally.units += text.length
  } catch (error) {
    const reason =
      error instanceof DocumentError ? `${error.code}: ${error.message}` : `CRASH: ${(error as Error).message}`
    tally.failures.set(reason, [...(tally.failures.get(reason) ?? []), path])
  }
  const time = performance.now() - start
  tally.times.push(time)
  if (time > tally.slowest.time) tally.slowest = { name: path, time }
}

function report(): void {
  for (const [kind, { files, bytes, read, units, slowest, times, failures }] of tallies) {
    times.sort((a, b) => a - b)
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
    console.log(
      `${kind}: ${read} of ${files} read, ${(bytes / 1e6).toFixed(1)} MB to ${(units / 1e6).toFixed(1)} M characters; ` +
        `half within ${at(0.5)} ms, 99 % within ${at(0.99)} ms, slowest ${slowest.time.toFixed(0)} ms (${slowest.name})`,
    )
    for (const [reason, paths] of failures)
      console.log(`  ${paths.length} × ${reason} (${paths.slice(0, 3).join(', ')})`)
  }
}
