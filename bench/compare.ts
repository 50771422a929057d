// Peers on the test part of the benchmark: `npm run compare` in this folder prints the tables and writes RESULTS.md.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { generate } from './generator/generate.ts'
import type { BenchRecord } from './generator/record.ts'
import { mixedRecords } from './inputs/mixed.ts'
import { libphonenumberJs } from './rivals/libphonenumber-js.ts'
import { offhook } from './rivals/offhook.ts'
import type { Rival } from './rivals/rival.ts'
import { smokeDetector } from './rivals/smoke-detector.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '300' }, mib: { type: 'string', default: '4' } },
})
const rivals: readonly Rival[] = [offhook, libphonenumberJs, smokeDetector]
const records = [...generate({ part: 'test', count: Number(values.count), seed: 'compare' })]
const percent = (share: number): string => (Number.isNaN(share) ? '' : `${(100 * share).toFixed(1)} %`)

interface Extraction {
  found: number
  extra: number
  decoys: number
}

/** Every number of a text that has one, and whatever else is given out. SmokeDetector gives sets: the right digits among them count. */
function extract(rival: Rival): Extraction {
  const sum = { found: 0, extra: 0, decoys: 0 }
  for (const { text, country, numbers, decoys } of records) {
    const given = new Set(rival.find(text, country).map((each) => each.replace(/\D/g, '')))
    const wanted = new Set(
      numbers.filter((each) => each.in === 'text' && each.e164 !== null).map((each) => each.e164!.slice(1)),
    )
    const isRight = (digits: string, number: string): boolean =>
      digits === number || (rival === smokeDetector && number.endsWith(digits) && digits.length >= 9)
    for (const number of wanted) if ([...given].some((digits) => isRight(digits, number))) sum.found++
    for (const digits of given) if (![...wanted].some((number) => isRight(digits, number))) sum.extra++
    const decoyDigits = new Set(decoys.map((decoy) => decoy.replace(/\D/g, '')).filter((digits) => digits.length >= 7))
    for (const digits of given)
      if ([...decoyDigits].some((decoy) => digits === decoy || digits.endsWith(decoy))) sum.decoys++
  }
  return sum
}

function judge(rival: Rival): { precision: number; recall: number } | null {
  if (rival.judge === null) return null
  let hits = 0
  let alarms = 0
  let planted = 0
  for (const { text, title, host, label } of records) {
    const isPlanted = label === 'planted'
    if (isPlanted) planted++
    if (rival.judge(text, title, host)) {
      alarms++
      if (isPlanted) hits++
    }
  }
  return { precision: hits / alarms, recall: hits / planted }
}

/** MiB a second of processor time on the mixed input: records of 1 to 4 KiB, 3 % of them with a number. */
function speed(rival: Rival): number {
  const texts = [...mixedRecords({ bytes: Number(values.mib) << 20, seed: 'speed' })].flatMap((chunk) =>
    chunk
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as BenchRecord).text),
  )
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  for (const text of texts.slice(0, 200)) rival.find(text, 'US')
  const before = process.cpuUsage()
  for (const text of texts) rival.find(text, 'US')
  const { user, system } = process.cpuUsage(before)
  return bytes / 1024 / 1024 / ((user + system) / 1e6)
}

const wanted = records.reduce(
  (sum, { numbers }) =>
    sum + new Set(numbers.filter((each) => each.in === 'text' && each.e164 !== null).map(({ e164 }) => e164)).size,
  0,
)
const rows = rivals.map((rival) => {
  const { found, extra, decoys } = extract(rival)
  const judged = judge(rival)
  return [
    rival.name,
    percent(found / wanted),
    (extra / records.length).toFixed(2),
    String(decoys),
    judged ? percent(judged.precision) : 'does not judge',
    judged ? percent(judged.recall) : '',
    `${speed(rival).toFixed(1)}`,
  ]
})
const table = [
  [
    '',
    'numbers read right',
    'other digits given out, a text',
    'decoys taken',
    'verdict precision',
    'verdict recall',
    'finding, MiB/s',
  ],
  ['---', '---', '---', '---', '---', '---', '---'],
  ...rows,
]
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n')
const report = `# Peers on the benchmark

${records.length} generated texts of the test part (\`npm run compare -- --count ${values.count}\`), ${wanted} numbers in them, Node ${process.versions.node}.
Speed is in processor time on one machine: compare ratios, not absolutes.

${table}

A set of candidates holds the right digits more often than one reading does: SmokeDetector's row counts a number as read
when any of its candidates are the last nine or more digits of it.
`
process.stdout.write(report)
writeFileSync(new URL('RESULTS.md', import.meta.url), report)
