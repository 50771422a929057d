/** What `check` returns, key by key as the public interface has it. */

/** How a mention hides its digits. */
export type Disguise =
  | 'unicode-digits'
  | 'homoglyphs'
  | 'number-words'
  | 'symbol-separators'
  | 'brackets'
  | 'emoji'
  | 'keycaps'
  | 'zero-width'
  | 'combining-marks'
  | 'bidi-controls'
  | 'soft-hyphen'
  | 'line-break'
  | 'markup'
  | 'html-entities'
  | 'percent-encoding'
  | 'mojibake'
  | 'vanity-letters'
  | 'glued'
  | 'regrouped'
  | 'spaced'
  | 'stray-letter'
  | 'link'

export type NumberKind =
  | 'toll-free'
  | 'premium'
  | 'shared-cost'
  | 'mobile'
  | 'fixed'
  | 'voip'
  | 'short-code'
  | 'unknown'

/** What had to be repaired to read the number. */
export type Repair = 'missing-country-digit' | 'doubled-country-digit' | 'trunk-zero'

export type NumberVerdict = 'official' | 'public' | 'planted' | 'reported' | 'unverified' | 'ordinary'

export type DocumentVerdict = 'clear' | 'caution' | 'planted'

/** One occurrence of a number. */
export interface Mention {
  readonly in: 'text' | 'title'
  /** UTF-16 offsets into the text (or title) as it was given; `end` is exclusive. */
  readonly start: number
  readonly end: number
  readonly raw: string
  readonly disguises: readonly Disguise[]
}

/** Who a number is said to answer for, or who owns it. `companyId` is null for an organisation the catalogue lacks. */
export interface Party {
  readonly companyId: string | null
  readonly serviceId: string | null
  readonly name: string
}

/** One named reason, with its contribution in log-odds and a sentence for a person. */
export interface FiredSignal {
  readonly name: string
  readonly weight: number
  readonly explanation: string
}

export interface NumberReport {
  readonly e164: string | null
  /** What is dialled, where there is no E.164 form: short codes, and numbers that fit no plan. */
  readonly dial: string | null
  readonly masked: string
  readonly country: string | null
  readonly kind: NumberKind
  readonly verdict: NumberVerdict
  /** Calibrated probability that the number is planted, three decimals. */
  readonly score: number
  readonly reasonCode: string
  readonly claimed: Party | null
  readonly owner: Party | null
  readonly repairs: readonly Repair[]
  readonly mentions: readonly Mention[]
  readonly signals: readonly FiredSignal[]
}

export interface BrandReport {
  readonly serviceId: string | null
  readonly companyId: string
  readonly name: string
  readonly mentions: number
}

/** The official way instead. Without a known company: the general way, in words. */
export interface Instead {
  readonly serviceId: string | null
  readonly action: string
  readonly url: string | null
  readonly source: string | null
  readonly readAt: string | null
  /** The general way in plain words; null where `url` says it. */
  readonly text: string | null
}

export interface NotRead {
  readonly part: string
  readonly why: string
}

export interface Report {
  readonly verdict: DocumentVerdict
  readonly score: number
  /** ISO 639-1, or `und`. */
  readonly language: string
  readonly numbers: readonly NumberReport[]
  readonly brands: readonly BrandReport[]
  readonly signals: readonly FiredSignal[]
  readonly notRead: readonly NotRead[]
  readonly instead: readonly Instead[]
  readonly engine: string
  readonly catalogue: string
  readonly weights: string
}
