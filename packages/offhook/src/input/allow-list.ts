import { readFile } from 'node:fs/promises'
import type { AllowEntry } from '@offhook/check'
import { InputError, inWords } from '../input-error.ts'

/** Reads the host's own numbers: JSONL with `e164`, `owner`, `reason` and, where it ends, `until`. */
export async function readAllowList(name: string): Promise<AllowEntry[]> {
  let text: string
  try {
    text = await readFile(name, 'utf8')
  } catch (error) {
    throw new InputError(`${name}: ${inWords(error)}`)
  }
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseEntry(line, `${name}:${index + 1}`)]))
}

function parseEntry(line: string, place: string): AllowEntry {
  let entry: Partial<Record<keyof AllowEntry, unknown>>
  try {
    entry = JSON.parse(line)
  } catch {
    throw new InputError(`${place}: not JSON`)
  }
  const { e164, owner, reason, until } = entry
  if (typeof e164 !== 'string' || !/^\+[1-9]\d{5,14}$/.test(e164))
    throw new InputError(`${place}: e164 is missing or not of the form +18885550100`)
  if (typeof owner !== 'string' || typeof reason !== 'string')
    throw new InputError(`${place}: owner and reason are needed`)
  if (until !== undefined && (typeof until !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(until)))
    throw new InputError(`${place}: until is not a date of the form 2026-11-23`)
  return { e164, owner, reason, ...(until !== undefined && { until }) }
}
