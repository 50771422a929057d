// How well printed forms are read: right E.164, and right E.164 as the only number. `npm run eval -- FILE` for a JSONL of
// {"raw", "e164", "country", "valid"}; entries that are not `valid` fit no numbering plan and are left out.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findNumbers } from '@offhook/check'

export interface Form {
  readonly raw: string
  readonly e164: string
  readonly country: string
  readonly valid: boolean
}

interface Tally {
  entries: number
  right: number
  only: number
}

/** Where a form may stand: alone, and inside a sentence that says nothing about it. */
const carriers: readonly (readonly [string, (raw: string) => string])[] = [
  ['alone', (raw) => raw],
  ['in a sentence', (raw) => `Please note that ${raw} is what the page says.`],
]

/** The 95 % interval of a rate after Wilson. */
export function wilson(hits: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1]
  const z = 1.959964
  const rate = hits / of
  const centre = rate + (z * z) / (2 * of)
  const spread = z * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return [(centre - spread) / scale, (centre + spread) / scale]
}

function rate(hits: number, of: number): string {
  const [low, high] = wilson(hits, of)
  return `${(hits / of).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] (${hits}/${of})`
}

/** Whether a line of a file is a printed form with its reading. */
export function isForm(line: unknown): line is Form {
  return typeof line === 'object' && line !== null && 'raw' in line && 'e164' in line && 'valid' in line
}

/** Reads every form and reports as text: rates with intervals, per disguise, and the misses. */
export function evaluateForms(forms: readonly Form[]): string {
  const valid = forms.filter((form) => form.valid)
  const lines: string[] = []
  for (const [name, carry] of carriers) {
    const total: Tally = { entries: 0, right: 0, only: 0 }
    const byDisguise = new Map<string, Tally>()
    const misses: string[] = []
    for (const form of valid) {
      const found = findNumbers(carry(form.raw), { country: form.country })
      const right = found.find((number) => number.e164 === form.e164)
      const only = right !== undefined && found.length === 1
      const disguises = right?.mentions[0]?.disguises ?? []
      const tallies = [total]
      for (const disguise of disguises.length > 0 ? disguises : [right ? 'none' : 'not read']) {
        if (!byDisguise.has(disguise)) byDisguise.set(disguise, { entries: 0, right: 0, only: 0 })
        tallies.push(byDisguise.get(disguise)!)
      }
      for (const tally of tallies) {
        tally.entries++
        if (right) tally.right++
        if (only) tally.only++
      }
      if (!only) {
        const read = found.map((number) => number.e164 ?? `(${number.dial})`).join(' ') || 'nothing'
        misses.push(`  ${JSON.stringify(form.raw)} ${form.country}: ${read}, should be ${form.e164}`)
      }
    }
    lines.push(`Forms ${name}: ${total.entries}`)
    lines.push(`  right E.164         ${rate(total.right, total.entries)}`)
    lines.push(`  as the only number  ${rate(total.only, total.entries)}`)
    for (const [disguise, tally] of [...byDisguise].sort((a, b) => b[1].entries - a[1].entries)) {
      lines.push(
        `  ${disguise.padEnd(20)}${String(tally.entries).padStart(5)} read, ${tally.only} of them as the only number`,
      )
    }
    lines.push(...misses, '')
  }
  return lines.join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of process.argv.slice(2)) {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    console.log(evaluateForms(lines.map((line) => JSON.parse(line) as unknown).filter(isForm)))
  }
}
