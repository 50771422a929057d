// Weights of the signals from labelled texts: `npm run train -- FILE…` (JSONL). Writes packages/check/src/score/weights.json.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { generate } from '../bench/generator/generate.ts'
import type { LabelledDocument } from './evaluation/documents.ts'
import { readRecords } from './evaluation/records.ts'
import { fitWeights } from './training/fit-weights.ts'
import { rowsOf } from './training/rows.ts'

const textsPerLanguage = 2_000

const given = process.argv.slice(2).flatMap((file) => readRecords(file) as LabelledDocument[])
const generated = [...generate({ part: 'train', count: textsPerLanguage })] as unknown as LabelledDocument[]
const rows = [...generated, ...given].flatMap(rowsOf)
const weights = fitWeights(rows)
const folder = new URL('../packages/check/src/score/', import.meta.url)
const json = `${JSON.stringify(weights, null, 2)}\n`
writeFileSync(new URL('weights.json', folder), json)
const hashFile = new URL('weights-hash.ts', folder)
const hash = createHash('sha256').update(json).digest('hex')
writeFileSync(hashFile, readFileSync(hashFile, 'utf8').replace(/sha256:[0-9a-f]*'/, `sha256:${hash}'`))
console.log(json)
console.log(`${rows.length} numbers from ${generated.length} generated and ${given.length} given texts`)
