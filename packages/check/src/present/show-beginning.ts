import type { NumberReport } from '../report.ts'
import { type PresentOptions, presentText, type Segment } from './present-text.ts'

/** The beginning of a text as a person may see it. */
export interface ShownText {
  readonly shown: readonly Segment[]
  /** UTF-16 code units that were read and are left out. */
  readonly cut: number
}

/** Longer texts are read whole and shown to here: a page of more nobody reads. UTF-16 code units. */
const mostShown = 60_000

/** A text with its numbers masked or marked, up to the length that a page shows; a number is shown whole or not at all. */
export function showBeginning(
  text: string,
  numbers: readonly NumberReport[],
  options: PresentOptions,
  most: number = mostShown,
): ShownText {
  const shown = presentText(text, 'text', numbers, options)
    .filter(({ start }) => start < most)
    .map((segment) =>
      segment.verdict === null && segment.end > most
        ? { ...segment, text: segment.text.slice(0, most - segment.start), end: most }
        : segment,
    )
  return { shown, cut: Math.max(0, text.length - most) }
}
