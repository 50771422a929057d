// `offhook scan` on one core over the mixed input, beside the finder of libphonenumber-js in the same run: `npm run scan`.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { scan } from '../packages/offhook/src/scan/scan.ts'
import { mixedRecords } from './inputs/mixed.ts'
import { libphonenumberJs } from './rivals/libphonenumber-js.ts'

const { values } = parseArgs({ options: { mib: { type: 'string', default: '64' } } })
const bytes = Number(values.mib) << 20
const folder = mkdtempSync(join(tmpdir(), 'offhook-bench-'))
const file = join(folder, 'mixed.jsonl')

function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1e6
}

try {
  await pipeline(Readable.from(mixedRecords({ bytes, seed: 'scan' }), { highWaterMark: 1 }), createWriteStream(file))

  let start = process.cpuUsage()
  const counts = await scan({
    names: [file],
    format: 'jsonl',
    jobs: 1,
    settings: {
      idField: 'id',
      textField: 'text',
      hostField: 'host',
      countryField: 'country',
      allow: [],
      full: false,
      fictional: 'as-assigned',
    },
    write: async () => {},
    onError: (error) => {
      throw error
    },
  })
  const ours = bytes / 1024 / 1024 / cpuSeconds(start)
  const memory = process.resourceUsage().maxRSS / 1024

  // A thirtieth is enough to time the slower one.
  const texts = [...mixedRecords({ bytes: bytes / 30, seed: 'scan' })].flatMap((chunk) =>
    chunk
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text),
  )
  start = process.cpuUsage()
  for (const text of texts) libphonenumberJs.find(text, 'US')
  const theirs = texts.reduce((sum, text) => sum + text.length, 0) / 1024 / 1024 / cpuSeconds(start)
  console.log(`${counts.records} records, ${counts.planted} planted, ${counts.caution} with caution`)
  console.log(
    `offhook scan --jobs 1      ${ours.toFixed(1)} MiB/s of processor time, at most ${memory.toFixed(0)} MB in memory`,
  )
  console.log(`libphonenumber-js finder   ${theirs.toFixed(1)} MiB/s, ${(ours / theirs).toFixed(1)} times slower`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
