// How often ordinary text is called planted: `npm run false-alarms -- [DIR…]` (default: node_modules and /usr/share).
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { catalogue } from '@offhook/catalogue'
import { check } from '@offhook/check'
import { rate } from './evaluation/interval.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '20000' }, show: { type: 'boolean' } },
})
const roots = positionals.length > 0 ? positionals : ['node_modules', '/usr/share']
const limit = Number(values.limit)
/** Texts that people wrote or read: documentation, mail, pages, licences, manuals, source. */
const wanted = new Set(
  '.md .markdown .txt .rst .html .htm .xml .js .mjs .cjs .ts .json .yml .yaml .py .pl .c .h .css .po .tex .eml .csv .1 .2 .3 .4 .5 .6 .7 .8'.split(
    ' ',
  ),
)
const largest = 200_000

let texts = 0
let withNumber = 0
const verdicts = new Map<string, number>()
const planted: string[] = []
for (const file of roots.flatMap((root) => [...filesUnder(root)])) {
  if (texts >= limit) break
  const text = readText(file)
  if (text === null) continue
  texts += 1
  const { numbers, verdict } = check(text, { catalogue })
  if (numbers.length > 0) withNumber += 1
  verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
  for (const number of numbers) {
    if (number.verdict !== 'planted' && !(values.show && number.verdict === 'unverified')) continue
    const { raw } = number.mentions[0]!
    planted.push(
      `  ${number.verdict} ${number.score} ${file}: ${JSON.stringify(raw)} for ${number.claimed?.name}: ${number.signals.map(({ name }) => name).join(', ')}`,
    )
  }
}
console.log(`texts: ${texts}, with a number: ${withNumber}`)
console.log(`planted  ${rate(verdicts.get('planted') ?? 0, texts)}`)
for (const [verdict, count] of verdicts) console.log(`${verdict.padEnd(8)} ${count}`)
for (const line of planted) console.log(line)

/** The files of a folder, each folder's in the order of their names; links are not followed. */
function* filesUnder(path: string): Generator<string> {
  let entries: import('node:fs').Dirent[]
  try {
    if (statSync(path).isFile()) {
      yield path
      return
    }
    entries = readdirSync(path, { withFileTypes: true })
  } catch {
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = join(path, entry.name)
    if (entry.isDirectory()) yield* filesUnder(full)
    else if (entry.isFile() && isText(entry.name)) yield full
  }
}

function isText(name: string): boolean {
  const bare = name.replace(/\.gz$/, '')
  return (
    wanted.has(extname(bare)) || /^(?:README|LICEN[CS]E|COPYING|copyright|NOTICE|AUTHORS|changelog|NEWS)/i.test(bare)
  )
}

function readText(file: string): string | null {
  try {
    const bytes = readFileSync(file)
    const text = (file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: largest * 8 }) : bytes).toString('utf8')
    return text.includes('\0') ? null : text.slice(0, largest)
  } catch {
    return null
  }
}
