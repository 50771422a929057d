import { dates } from './dates.ts'
import { finance } from './finance.ts'
import { geometry } from './geometry.ts'
import { identifiers, labelled } from './identifiers.ts'
import { addSpans, type Spans } from './spans.ts'

const families = [...identifiers, ...dates, ...finance, ...geometry, ...labelled]
/** What most digits of documentation and code are, quickly told. */
const usualFamilies = [...identifiers, ...dates].filter(({ isUsual }) => isUsual === true)

/**
 * Where a stretch of text holds digits that are no phone number by their form: `[start, end, …]`, offsets into the text.
 * `isCalled` where a word right before them says that they are dialled.
 */
export function notNumbers(text: string, from: number, to: number, isCalled = false): Spans {
  const spans: Spans = []
  addSpans(families, text.slice(from, to), from, isCalled, spans)
  return spans
}

/** The same of versions, hashes, codes and dates alone, at a fraction of the cost. */
export function usualNotNumbers(text: string, from: number, to: number, isCalled: boolean): Spans {
  const spans: Spans = []
  addSpans(usualFamilies, text.slice(from, to), from, isCalled, spans)
  return spans
}
