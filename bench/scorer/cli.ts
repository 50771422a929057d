import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { BenchRecord } from '../generator/record.ts'
import { type Prediction, predictionOf, score } from './score.ts'

const HELP = `npm run -s benchmark:score -- TEXTS.jsonl ANSWERS.jsonl

Measures a program's answers over texts of the benchmark: TEXTS as
\`npm run benchmark\` wrote them, ANSWERS one JSON line a text,
{"id": "test-de-00001", "planted": true, "numbers": ["+4930…"]},
or the output of \`offhook scan\`.
`

/** A mistake of the person who called, told in one line. */
class InputError extends Error {}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { help: { type: 'boolean' } },
})
const [texts, answers] = positionals
if (values.help) process.stdout.write(HELP)
else if (texts === undefined || answers === undefined || positionals.length > 2) {
  process.stderr.write(HELP)
  process.exitCode = 2
} else {
  try {
    const records = linesOf(texts, recordOf)
    const predictions = linesOf(answers, predictionOf)
    const known = new Set(records.map(({ id }) => id))
    const stray = predictions.filter(({ id }) => !known.has(id))
    if (stray.length > 0)
      process.stderr.write(
        `${answers}: ${stray.length} answers to texts that ${texts} does not have, first ${stray[0]!.id}\n`,
      )
    process.stdout.write(`${score(records, predictions satisfies Prediction[])}\n`)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}

function recordOf(value: unknown): BenchRecord | null {
  const record = value as Partial<BenchRecord> | null
  return typeof record?.id === 'string' && typeof record.label === 'string' && Array.isArray(record.numbers)
    ? (record as BenchRecord)
    : null
}

function linesOf<T>(file: string, read: (value: unknown) => T | null): T[] {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    throw new InputError(`${file}: cannot be read`)
  }
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const made = read(parsed(line))
    if (made === null) throw new InputError(`${file}:${index + 1}: not a line of this kind, see --help`)
    return [made]
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
