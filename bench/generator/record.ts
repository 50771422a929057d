/** One labelled text of the benchmark: a line of the JSONL that `cli.ts` writes. */
export interface BenchRecord {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly host?: string
  /** ISO 3166 alpha-2, where a reader would know it from elsewhere. */
  readonly country?: string
  /** BCP 47: `en`, `es`, `de`, `fr`, `pt`, `it`, `nl`, `hi` (Devanagari), `hi-Latn`. */
  readonly lang: string
  /** What sort of text it is: the name of a file in `planted/` or `clean/`. */
  readonly kind: string
  readonly disguise: string
  readonly label: 'planted' | 'clean'
  readonly numbers: readonly LabelledNumber[]
  /** Digit strings of the text that are no phone numbers. */
  readonly decoys: readonly string[]
  /** The numbers come from ranges that are reserved for fiction; read them as if they were assigned. */
  readonly fictional: 'as-assigned'
}

/** One place where a number stands. */
export interface LabelledNumber {
  /** Null for a short code, which has only the form that is dialled. */
  readonly e164: string | null
  readonly dial?: string
  readonly raw: string
  readonly in: 'text' | 'title'
  /** UTF-16 offsets into the text (or title); `end` is exclusive. */
  readonly start: number
  readonly end: number
  readonly role: NumberRole
}

/**
 * What the number does in the text: bait; a company's own line, as the catalogue has it; a public line of the catalogue;
 * the writer's own; quoted in a warning; asked about; anything else.
 */
export type NumberRole = 'planted' | 'official' | 'public' | 'own' | 'reported' | 'asked' | 'other'
