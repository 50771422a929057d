import { readSigns, type Signs } from './signs.ts'

/** Where something stands that is no phone number, as UTF-16 offsets: `[start, end, start, end …]`. */
export type Spans = number[]

/** A recogniser: one family of digits that are no phone numbers, by their form. */
export interface Family {
  /** Matches from the first to the last character of it; `g`, without nested repetition. */
  readonly pattern: RegExp
  /** Told before the pattern is tried, from what the stretch has: false only where it does not match. */
  readonly mayMatch?: (signs: Signs) => boolean
  /** Frequent in documentation and code. */
  readonly isUsual?: boolean
  /** Phone numbers are written so, too: a word such as "call" right before makes it one. */
  readonly unlessCalled?: boolean
  /** Decides where form alone does not. */
  readonly holds?: (match: string, before: string, after: string) => boolean
}

/** Adds all that the families find in a stretch of text. */
export function addSpans(
  families: readonly Family[],
  text: string,
  offset: number,
  isCalled: boolean,
  spans: Spans,
): void {
  const signs = readSigns(text)
  for (const { pattern, mayMatch, unlessCalled, holds } of families) {
    if ((isCalled && unlessCalled) || mayMatch?.(signs) === false) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const end = match.index + match[0].length
      const isIt =
        holds === undefined ||
        holds(match[0], text.slice(Math.max(0, match.index - 24), match.index), text.slice(end, end + 16))
      if (isIt) spans.push(offset + match.index, offset + end)
      if (match[0] === '') pattern.lastIndex++
    }
  }
}
