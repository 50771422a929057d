import { dates } from './dates.ts'
import { finance } from './finance.ts'
import { geometry } from './geometry.ts'
import { identifiers } from './identifiers.ts'
import { addSpans, type Spans } from './spans.ts'

const families = [...dates, ...identifiers, ...finance, ...geometry]

/**
 * Where a stretch of text holds digits that are no phone number by their form: `[start, end, …]`, offsets into the text.
 * `isCalled` where a word right before them says that they are dialled.
 */
export function notNumbers(text: string, from: number, to: number, isCalled = false): Spans {
  const spans: Spans = []
  addSpans(families, text.slice(from, to), from, isCalled, spans)
  return spans
}
