import type { Mention, NumberKind, Repair } from './report.ts'

/**
 * The boundary between reading and judging: a number that stands in a text, with every place where it stands,
 * before anybody asks what it is doing there.
 */
export interface FoundNumber {
  readonly e164: string | null
  readonly dial: string | null
  readonly country: string | null
  readonly kind: NumberKind
  /** In a range that its numbering plan reserves for fiction, as 555-0100 to 555-0199. */
  readonly fictional: boolean
  readonly repairs: readonly Repair[]
  /** In reading order: those of the title first. Never empty. */
  readonly mentions: readonly Mention[]
}

/** What reading is told about the text. */
export interface ReadingContext {
  readonly title?: string
  /** ISO 3166 alpha-2: default region of national numbers. */
  readonly country?: string
  /** ISO 639-1: where no country is known, the language suggests one. */
  readonly language?: string
  /** Digits (short codes included) that the catalogue has; a short code is a mention only if it is one of these or stands where a number is called. */
  readonly isPublicLine?: (digits: string, country: string | null) => boolean
}

/** Finds every phone number in a text, however it is written. Linear in the length of the text. */
export type FindNumbers = (text: string, context: ReadingContext) => readonly FoundNumber[]
