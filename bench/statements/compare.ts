// Reading of statements beside peers, the same files in the same run: `npm run statements -- [--rows N] [--transactions N]`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeStatement } from './inputs.ts'

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, transactions: { type: 'string', default: '200000' } },
})
const folder = mkdtempSync(join(tmpdir(), 'offhook-bench-'))
const at = (name: string) => join(folder, name)

/** Runs a measurement in a process of its own; null where it fails, as some do for want of memory. */
function run(script: string, ...args: string[]): Record<string, number> | null {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@offhook/source', fileURLToPath(new URL(script, import.meta.url)), ...args],
    { encoding: 'utf8' },
  )
  if (status === 0) return JSON.parse(stdout) as Record<string, number>
  console.error(`${args.join(' ')}: ${stderr.trim().split('\n').at(-1)}`)
  return null
}

function row(subject: string, what: string, file: string): void {
  const found = run('measure.ts', subject, file)
  if (!found) return
  const speed = Math.round(found['rows']! / found['cpuSeconds']! / 1000)
  console.log(
    `| ${subject} | ${what} | ${found['rows']!.toLocaleString('en')} | ${speed} k | ${Math.round(found['rssMb']!)} MB |`,
  )
}

try {
  for (const [name, order] of [
    ['sorted.csv', 'sorted'],
    ['mixed.csv', 'mixed'],
  ] as const)
    writeStatement(at(name), { rows: Number(values.rows), format: 'csv', order })
  writeStatement(at('lines.ofx'), { rows: Number(values.transactions), format: 'ofx', order: 'sorted' })
  console.log('| reader | what it gives | rows | rows a second of processor time | peak RSS |\n|---|---|---|---|---|')
  row('offhook', 'CSV: days, cents, each line checked', at('sorted.csv'))
  row('papaparse-step', 'CSV: strings', at('sorted.csv'))
  row('papaparse-arrays', 'CSV: strings, all held', at('sorted.csv'))
  row('udsv-arrays', 'CSV: strings, all held', at('sorted.csv'))
  row('offhook', 'OFX: days, cents, each line checked', at('lines.ofx'))
  row('ofx-data-extractor', 'OFX: objects, all held', at('lines.ofx'))
  console.log(
    '\n| into SQLite | rows a second of processor time | series | seconds of processor time | peak RSS |\n|---|---|---|---|---|',
  )
  for (const name of ['sorted.csv', 'mixed.csv']) {
    const found = run('million.ts', at(name))
    if (!found) continue
    const speed = Math.round(found['added']! / found['importCpu']! / 1000)
    console.log(
      `| ${name} | ${speed} k | ${found['series']} | ${found['seriesCpu']!.toFixed(1)} | ${found['rss']} MB |`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
