// Precision and recall over labelled documents or printed forms: `npm run eval -- FILE…` (JSONL).
import { evaluateDocuments, type LabelledDocument } from './evaluation/documents.ts'
import { evaluateForms, type LabelledForm } from './evaluation/forms.ts'
import { readRecords } from './evaluation/records.ts'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run eval -- FILE…   JSONL with labelled documents, or with printed forms and their numbers')
  process.exit(2)
}
for (const file of files) {
  const records = readRecords(file)
  console.log(`\n# ${file}`)
  const isDocuments = records.every((record) => typeof record === 'object' && record !== null && 'text' in record)
  console.log(isDocuments ? evaluateDocuments(records as LabelledDocument[]) : evaluateForms(records as LabelledForm[]))
}
