// Measures detection: `npm run eval -- FILE…` (JSONL with labelled documents or printed forms), or one of the modes below.

import { parseArgs } from 'node:util'
import type { Part } from '../bench/generator/split.ts'
import { evaluateAblation } from './evaluation/ablation.ts'
import { evaluateCalibration } from './evaluation/calibration.ts'
import { evaluateDocuments, type LabelledDocument } from './evaluation/documents.ts'
import { evaluateForms, type LabelledForm } from './evaluation/forms.ts'
import { evaluateGenerated } from './evaluation/generated.ts'
import { evaluateGoodWords } from './evaluation/good-words.ts'
import { evaluateHeldOutKinds } from './evaluation/held-out-kinds.ts'
import { readRecords } from './evaluation/records.ts'

const HELP = `npm run eval -- FILE…           precision, recall and misses over JSONL with labelled documents,
                                or how printed forms are read over JSONL with forms
npm run eval -- --generated     precision and recall over the generated test part, by language, kind and disguise
npm run eval -- --held-out      each kind of text judged by weights that were trained without it
npm run eval -- --good-words    what warnings, true numbers and ordinary words around a planted text change
npm run eval -- --calibration   how far scores are shares: reliability table, calibration error, false alarms
npm run eval -- --ablation      each signal switched off in turn
  --part train                  the part that the weights were trained on instead
  --lang en,de,…  --count N     only these languages, so many texts a language (default 600)`

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    generated: { type: 'boolean' },
    'held-out': { type: 'boolean' },
    'good-words': { type: 'boolean' },
    calibration: { type: 'boolean' },
    ablation: { type: 'boolean' },
    part: { type: 'string', default: 'test' },
    lang: { type: 'string' },
    count: { type: 'string', default: '600' },
  },
})
const part: Part = values.part === 'train' ? 'train' : 'test'
const order = { count: Number(values.count), ...(values.lang !== undefined && { langs: values.lang.split(',') }) }

if (values.generated) console.log(evaluateGenerated({ ...order, part }))
else if (values['held-out']) console.log(evaluateHeldOutKinds(order))
else if (values['good-words']) console.log(evaluateGoodWords(order))
else if (values.calibration) console.log(evaluateCalibration(order))
else if (values.ablation) console.log(evaluateAblation(order))
else if (files.length === 0) {
  console.error(HELP)
  process.exit(2)
}
for (const file of files) {
  const records = readRecords(file)
  console.log(`\n# ${file}`)
  const isDocuments = records.every((record) => typeof record === 'object' && record !== null && 'text' in record)
  console.log(isDocuments ? evaluateDocuments(records as LabelledDocument[]) : evaluateForms(records as LabelledForm[]))
}
