import { isUtf8 } from 'node:buffer'
import { type CheckOptions, check, checkIfNumbered, sieveFor } from '@offhook/check'
import { catalogueForCheck } from '../catalogue/current-check.ts'
import { PlainRecord, type Stretch } from './plain-record.ts'
import { noCounts, type ScanCounts, type ScanSettings } from './settings.ts'

/** Whole lines of a JSONL file, and where they stand in it. */
export interface LineBatch {
  readonly bytes: Uint8Array
  /** The number of the first line, counted from 1. */
  readonly firstLine: number
  readonly file: string
}

export interface JudgedLines {
  /** One JSON line a record, each with its line break. */
  readonly output: string
  readonly counts: ScanCounts
}

const newline = 0x0a
const catalogue = catalogueForCheck()
/** What all records without a number have in common, worked out once. */
const nothing = JSON.stringify({ ...check('', { catalogue, today: '1970-01-01' }), language: 'und' }).slice(1)

const sieve = sieveFor(catalogue)
/** The field with the title is always called so. */
const title = 'title'

/** Judges every line of a batch. A line that is no record is answered with an error, and the rest goes on. */
export function judgeLines({ bytes, firstLine, file }: LineBatch, settings: ScanSettings): JudgedLines {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const counts = noCounts()
  // Most records have no number: they are told by their bytes.
  const record =
    !settings.full && isUtf8(bytes) ? new PlainRecord({ id: settings.idField, text: settings.textField, title }) : null
  let output = ''
  let line = firstLine
  for (let start = 0; start < buffer.length; line++) {
    const found = buffer.indexOf(newline, start)
    const end = found === -1 ? buffer.length : found
    if (record?.read(buffer, start, end) && isWithoutNumber(record)) {
      counts.records += 1
      output += `{"id":${record.id},${nothing}\n`
    } else {
      const answer = judgeLine(buffer, start, end, settings, counts, `${file}:${line}`)
      if (answer !== '') output += `${answer}\n`
    }
    start = end + 1
  }
  return { output, counts }
}

function isWithoutNumber({ text, title }: PlainRecord): boolean {
  return text.first >= 0 && hasNoNumber(text) && hasNoNumber(title)
}

function hasNoNumber({ bytes, first, last }: Stretch): boolean {
  return first < 0 || !sieve.mayHoldNumber(bytes, first, last)
}

function judgeLine(
  buffer: Buffer,
  start: number,
  end: number,
  settings: ScanSettings,
  counts: ScanCounts,
  place: string,
): string {
  const line = buffer.toString('utf8', start, end)
  if (line.trim() === '') return ''
  counts.records += 1
  let record: Record<string, unknown>
  try {
    record = JSON.parse(line)
  } catch {
    return bad(null, `${place}: not JSON`, counts)
  }
  if (typeof record !== 'object' || record === null) return bad(null, `${place}: not an object`, counts)
  const id = record[settings.idField] ?? null
  const text = record[settings.textField]
  if (typeof text !== 'string') return bad(id, `${place}: no text in "${settings.textField}"`, counts)
  const options = optionsOf(record, settings)
  const isWhole = (options.notRead ?? []).length === 0
  const report = settings.full || !isWhole ? check(text, options) : checkIfNumbered(text, options)
  if (report === null) return `{"id":${JSON.stringify(id)},${nothing}`
  if (report.verdict !== 'clear') counts[report.verdict] += 1
  return JSON.stringify({ id, ...report })
}

function optionsOf(record: Record<string, unknown>, settings: ScanSettings): CheckOptions {
  const host = record[settings.hostField]
  const country = record[settings.countryField]
  const heading = record[title]
  return {
    catalogue,
    allow: settings.allow,
    fictional: settings.fictional,
    ...(typeof host === 'string' && { host }),
    ...(typeof country === 'string' && /^[a-z]{2}$/i.test(country) && { country: country.toUpperCase() }),
    ...(typeof heading === 'string' && { title: heading }),
    ...(Array.isArray(record['notRead']) && { notRead: record['notRead'] }),
  }
}

function bad(id: unknown, error: string, counts: ScanCounts): string {
  counts.bad += 1
  return JSON.stringify({ id, error })
}
