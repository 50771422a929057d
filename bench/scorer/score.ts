import { percent, rate } from '../../scripts/evaluation/interval.ts'
import type { BenchRecord } from '../generator/record.ts'

/** What a program said of one text of the benchmark. */
export interface Prediction {
  readonly id: string
  /** Whether it holds the text for planted. */
  readonly planted: boolean
  /** The numbers that it read, in E.164; short codes as they are dialled. */
  readonly numbers: readonly string[]
}

interface Judged {
  readonly record: BenchRecord
  readonly planted: boolean
  readonly numbers: ReadonlySet<string>
}

/**
 * One line of a program's answers: `{"id", "planted": true, "numbers": ["+1…"]}`, or a line of `offhook scan`. Null where it
 * is neither.
 */
export function predictionOf(value: unknown): Prediction | null {
  if (typeof value !== 'object' || value === null) return null
  const { id, planted, verdict, numbers } = value as Record<string, unknown>
  if (typeof id !== 'string') return null
  if (typeof planted !== 'boolean' && typeof verdict !== 'string') return null
  if (numbers !== undefined && !Array.isArray(numbers)) return null
  return {
    id,
    planted: typeof planted === 'boolean' ? planted : verdict === 'planted',
    numbers: (numbers ?? []).flatMap(numberOf),
  }
}

function numberOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  const { e164, dial } = (value ?? {}) as { e164?: unknown; dial?: unknown }
  return typeof e164 === 'string' ? [e164] : typeof dial === 'string' ? [dial] : []
}

/**
 * Precision, recall and false alarms of the verdicts, by language, kind and disguise, and how many numbers were read right.
 * A text without an answer counts as held for clean, with no number read.
 */
export function score(records: readonly BenchRecord[], predictions: readonly Prediction[]): string {
  const answers = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  const judged = records.map((record): Judged => {
    const answer = answers.get(record.id)
    return { record, planted: answer?.planted ?? false, numbers: new Set(answer?.numbers) }
  })
  const unanswered = records.filter(({ id }) => !answers.has(id)).length
  const bait = judged.filter(isBait)
  const raised = judged.filter(({ planted }) => planted)
  const right = bait.filter(({ planted }) => planted).length
  return [
    `texts        ${records.length}${unanswered === 0 ? '' : ` (${unanswered} without an answer)`}`,
    `precision    ${rate(right, raised.length)}`,
    `recall       ${rate(right, bait.length)}`,
    `false alarms ${rate(raised.length - right, judged.length - bait.length)}`,
    ...readings(judged),
    ...table('language', judged, ({ record }) => record.lang),
    ...table('kind', judged, ({ record }) => `${record.label} ${record.kind}`),
    ...table('disguise', judged, ({ record }) => record.disguise),
  ].join('\n')
}

const isBait = ({ record }: Judged): boolean => record.label === 'planted'

/** The numbers that stand in a text, each once. */
function labelled({ record }: Judged): Set<string> {
  return new Set(record.numbers.map(({ e164, dial }) => e164 ?? dial ?? ''))
}

function readings(judged: readonly Judged[]): string[] {
  let labels = 0
  let read = 0
  let claimed = 0
  let foreign = 0
  for (const one of judged) {
    const own = labelled(one)
    labels += own.size
    claimed += one.numbers.size
    for (const number of own) if (one.numbers.has(number)) read++
    for (const number of one.numbers) if (!own.has(number)) foreign++
  }
  return [`numbers read ${rate(read, labels)}`, `not there    ${rate(foreign, claimed)}`]
}

function table(title: string, judged: readonly Judged[], keyOf: (one: Judged) => string): string[] {
  const rows = [...Map.groupBy(judged, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    '',
    `${title.padEnd(34)} texts precision    recall false alarm   numbers`,
    ...rows.map(([key, group]) => {
      const bait = group.filter(isBait)
      const raised = group.filter(({ planted }) => planted)
      const right = bait.filter(({ planted }) => planted).length
      const numbers = group.flatMap((one) => [...labelled(one)].map((number) => one.numbers.has(number)))
      return [
        key.padEnd(34),
        String(group.length).padStart(6),
        percent(right, raised.length).padStart(10),
        percent(right, bait.length).padStart(10),
        percent(raised.length - right, group.length - bait.length).padStart(12),
        percent(numbers.filter(Boolean).length, numbers.length).padStart(10),
      ].join('')
    }),
  ]
}
