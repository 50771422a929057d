// The guard on ordinary text in pieces, in processor time: `npm run guard -- FILE…` in this folder; without files, on
// generated prose and on texts of this checkout.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { catalogue } from '@offhook/catalogue'
import { Guard } from '@offhook/check/guard'
import { mixedRecords } from './inputs/mixed.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { mib: { type: 'string', default: '8' } },
})
const units = Number(values.mib) << 20
const pieces = [64, 4096, 65_536]
/** The first rounds also measure how the code is compiled. */
const rounds = 5

function inputs(): [name: string, text: string][] {
  if (positionals.length > 0) return positionals.map((file) => [basename(file), readFileSync(file, 'utf8')])
  const records = [...mixedRecords({ bytes: 1 << 20, seed: 'guard', share: 0 })].join('').split('\n').filter(Boolean)
  const prose = records.map((line) => (JSON.parse(line) as { text: string }).text).join('\n\n')
  const ofCheckout = ['LICENSE', 'docs/detection.md', 'docs/architecture.md', 'CHANGELOG.md', 'package-lock.json']
  return [
    ['generated prose', prose],
    ...ofCheckout.map((path): [string, string] => [
      path,
      readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8'),
    ]),
  ]
}

/** Million code units a second of processor time, and how many numbers did not pass. */
function measure(text: string, piece: number): { speed: number; stopped: number } {
  let least = Number.POSITIVE_INFINITY
  let stopped = 0
  for (let round = 0; round < rounds; round++) {
    stopped = 0
    const guard = new Guard({ catalogue, onNumber: () => stopped++ })
    const start = process.cpuUsage()
    for (let at = 0; at < text.length; at += piece) guard.push(text.slice(at, at + piece))
    guard.flush()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, user + system)
  }
  return { speed: text.length / least, stopped }
}

console.log(
  [
    'million code units a second'.padEnd(28),
    ...pieces.map((piece) => `${piece} a piece`.padStart(14)),
    '   stopped',
  ].join(''),
)
for (const [name, once] of inputs()) {
  if (once === '') continue
  const text = once.repeat(Math.ceil(units / once.length)).slice(0, units)
  const measured = pieces.map((piece) => measure(text, piece))
  console.log(
    [
      name.padEnd(28),
      ...measured.map(({ speed }) => speed.toFixed(1).padStart(14)),
      String(measure(once, 4096).stopped).padStart(10),
    ].join(''),
  )
}
