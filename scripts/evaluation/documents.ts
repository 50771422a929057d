import { catalogue } from '@offhook/catalogue'
import { type CheckOptions, check, type Report } from '@offhook/check'
import { rate } from './interval.ts'

/** A labelled text. `planted` is the positive class. */
export interface LabelledDocument {
  readonly id: string
  readonly text: string
  readonly title?: string | null
  readonly host?: string | null
  readonly country?: string | null
  readonly label: 'planted' | 'clean'
  readonly lang: string
  /** How the numbers are disguised: the names of real and of generated records. */
  readonly obfuscation?: readonly string[]
  readonly disguise?: string
  readonly kind?: string
  readonly numbers: readonly {
    raw: string
    e164: string | null
    role: string
    in?: 'text' | 'title'
    start?: number
    end?: number
  }[]
  /** Digits that are no phone number. */
  readonly decoys: readonly string[]
  /** Fictional numbers stand for real ones. */
  readonly fictional?: 'as-assigned'
}

export interface Judged {
  readonly document: LabelledDocument
  readonly report: Report
}

/** Precision and recall over documents, by language and disguise, numbers and decoys, and the misses. */
export function evaluateDocuments(documents: readonly LabelledDocument[], judged = judgeAll(documents)): string {
  const lines = [`documents: ${documents.length}`, ...precisionAndRecall(judged)]
  for (const [title, keysOf] of [
    ['language', ({ document }: Judged) => [document.lang]],
    ['disguise', ({ document }: Judged) => document.obfuscation ?? [document.disguise ?? 'none']],
    ['kind', ({ document }: Judged) => (document.kind === undefined ? [] : [document.kind])],
  ] as const) {
    const groups = groupBy(judged.filter(isPlanted), keysOf)
    if (groups.length > 0) lines.push('', `recall by ${title}`)
    for (const [key, group] of groups) {
      lines.push(`  ${key.padEnd(20)} ${rate(group.filter(isFound).length, group.length)}`)
    }
  }
  lines.push('', ...numberFigures(judged))
  const misses = judged.filter((one) => isFound(one) !== isPlanted(one))
  lines.push('', `misses: ${misses.length}`, ...misses.map(describe))
  return lines.join('\n')
}

export function judgeAll(documents: readonly LabelledDocument[]): Judged[] {
  return documents.map((document) => ({
    document,
    report: check(document.text, { catalogue, ...settingsOf(document) }),
  }))
}

/** What a record says of the place of its text. */
export function settingsOf({ title, host, country, fictional }: LabelledDocument): Omit<CheckOptions, 'catalogue'> {
  return {
    ...(title && { title }),
    ...(host && { host }),
    ...(country && { country }),
    ...(fictional && { fictional }),
  }
}

export const isPlanted = ({ document }: Judged) => document.label === 'planted'
export const isFound = ({ report }: Judged) => report.verdict === 'planted'

function precisionAndRecall(judged: readonly Judged[]): string[] {
  const found = judged.filter(isFound)
  const planted = judged.filter(isPlanted)
  const right = found.filter(isPlanted).length
  return [`precision  ${rate(right, found.length)}`, `recall     ${rate(right, planted.length)}`]
}

function numberFigures(judged: readonly Judged[]): string[] {
  let known = 0
  let read = 0
  let decoys = 0
  let taken = 0
  const takenDecoys: string[] = []
  for (const { document, report } of judged) {
    const digitsFound = report.numbers.map(({ e164, dial }) => e164 ?? dial ?? '')
    for (const { e164 } of document.numbers) {
      if (e164 === null) continue
      known += 1
      if (digitsFound.includes(e164)) read += 1
    }
    for (const decoy of document.decoys) {
      decoys += 1
      if (standsInMention(decoy, document, report)) {
        taken += 1
        takenDecoys.push(`  ${document.id}: ${decoy}`)
      }
    }
  }
  return [
    `numbers read right       ${rate(read, known)}`,
    `decoys taken for numbers ${rate(taken, decoys)}`,
    ...takenDecoys,
  ]
}

function standsInMention(decoy: string, { text }: LabelledDocument, report: Report): boolean {
  const start = text.indexOf(decoy)
  const end = start + decoy.length
  return report.numbers.some(({ mentions }) =>
    mentions.some((mention) => mention.in === 'text' && mention.start < end && mention.end > start),
  )
}

function describe({ document, report }: Judged): string {
  const numbers = report.numbers.map(
    ({ masked, verdict, score, signals, claimed }) =>
      `\n      ${masked} ${verdict} ${score} for ${claimed?.name ?? 'nobody'}: ${signals.map(({ name, weight }) => `${name} ${weight}`).join(', ')}`,
  )
  return `  ${document.id} (${document.label}${document.kind ? `, ${document.kind}, ${document.disguise}` : ''}) is ${report.verdict}${numbers.join('') || ': no number found'}`
}

/** Groups by each of an item's keys, the largest group first. */
function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length)
}
