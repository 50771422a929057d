import { dates } from './dates.ts'
import { finance } from './finance.ts'
import { geometry } from './geometry.ts'
import { identifiers, labelled } from './identifiers.ts'
import { addSpans, type Spans } from './spans.ts'

/** The most frequent first, the dearest last. */
const families = [...identifiers, ...dates, ...finance, ...geometry, ...labelled]

/**
 * Where a stretch of text holds digits that are no phone number by their form: `[start, end, …]`, offsets into the text.
 * `isCalled` where a word right before them says that they are dialled; once `isEnough` says so of what was found, the
 * rest is not looked for.
 */
export function notNumbers(
  text: string,
  from: number,
  to: number,
  isCalled = false,
  isEnough: (spans: Spans) => boolean = () => false,
): Spans {
  const spans: Spans = []
  addSpans(families, text.slice(from, to), from, isCalled, spans, isEnough)
  return spans
}
