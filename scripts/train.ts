// Weights of the signals from labelled texts: `npm run train -- FILE…` (JSONL). Writes packages/check/src/score/weights.json.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { catalogue } from '@offhook/catalogue'
import { measure, sceneOf, signals } from '@offhook/check'
import { generate } from '../bench/generator/generate.ts'
import { type LabelledDocument, settingsOf } from './evaluation/documents.ts'
import { readRecords } from './evaluation/records.ts'
import { fitLogistic, type Row } from './training/logistic.ts'

const textsPerLanguage = 1_500
/** Fewer false alarms than this share of the alarms on the training texts. */
const wantedPrecision = 0.997
const highest = 6
/** Signals that a verdict has settled before the score counts; training never sees them. */
const settled = new Set(['official', 'public-line', 'fictional-range'])
const settledWeight = -8

const given = process.argv.slice(2).flatMap((file) => readRecords(file) as LabelledDocument[])
const generated = [...generate({ part: 'train', count: textsPerLanguage })] as unknown as LabelledDocument[]
const rows = [...generated, ...given].flatMap(rowsOf)
const priors = signals.map(({ name, kind }) => (settled.has(name) ? settledWeight : kind === 'bait' ? 0.8 : -1.5))
const model = fitLogistic(rows, {
  prior: priors,
  signs: signals.map(({ kind }) => (kind === 'bait' ? 1 : -1)),
  pull: 2,
  steps: 4_000,
})
const scored = rows
  .map(({ values, isPositive }) => ({
    logOdds: values.reduce((sum, value, i) => sum + value * model.weights[i]!, model.bias),
    isPositive,
  }))
  .sort((a, b) => b.logOdds - a.logOdds)
const weights = {
  bias: rounded(model.bias),
  threshold: thresholdOf(scored),
  signals: Object.fromEntries(
    signals.map(({ name, kind }, index) => {
      const least = kind === 'bait' ? 0.01 : -0.01
      const weight = rounded(Math.max(-8, Math.min(highest, model.weights[index]!)))
      return [name, weight === 0 ? least : weight]
    }),
  ),
}
const folder = new URL('../packages/check/src/score/', import.meta.url)
const json = `${JSON.stringify(weights, null, 2)}\n`
writeFileSync(new URL('weights.json', folder), json)
const hashFile = new URL('weights-hash.ts', folder)
const hash = createHash('sha256').update(json).digest('hex')
writeFileSync(hashFile, readFileSync(hashFile, 'utf8').replace(/sha256:[0-9a-f]*'/, `sha256:${hash}'`))
console.log(json)
console.log(`${rows.length} numbers from ${generated.length} generated and ${given.length} given texts`)

/** The numbers of a text that somebody is said to answer at: only those are ever scored. */
function rowsOf(document: LabelledDocument): Row[] {
  const scene = sceneOf(document.text, { catalogue, ...settingsOf(document) })
  const roles = new Map(document.numbers.map(({ e164, role }) => [e164, role]))
  return scene.numbers.flatMap((number) => {
    if (number.claim === null || number.known !== null || number.line !== null) return []
    const isPositive = roles.get(number.found.e164) === 'planted'
    // In a planted text a number that is not labelled as bait, or not read as printed, teaches nothing.
    if (!isPositive && document.label === 'planted') return []
    const values = measure(number, scene)
    return [{ values: signals.map(({ name }) => values.get(name) ?? 0), isPositive, weight: 1 }]
  })
}

/** The lowest probability from which on so few alarms are false, never below one half. */
function thresholdOf(scored: readonly { logOdds: number; isPositive: boolean }[]): number {
  let right = 0
  let lowest = scored[0]!.logOdds
  scored.forEach(({ logOdds, isPositive }, index) => {
    if (isPositive) right += 1
    if (right / (index + 1) >= wantedPrecision) lowest = logOdds
  })
  return Math.max(0.5, Math.round(1000 / (1 + Math.exp(-lowest))) / 1000)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
