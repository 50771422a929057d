/**
 * What the engine hands to the page: only what a person may see. A number that nobody confirmed is masked before it
 * leaves the worker, so that no page, selection or copy can hold its digits.
 */
import type { DocumentVerdict, NumberKind, NumberVerdict } from '@offhook/check'

/** Where a fact was read. */
export interface SourceView {
  readonly url: string
  /** On the company's, the biller's or the authority's own domain. */
  readonly own: boolean
  /** ISO date; null where the page itself was not read. */
  readonly readAt: string | null
  /** The date the page gives, as precise as it gives it. */
  readonly asOf: string | null
  /** Read, or dated, more than 180 days ago, or without a date: check the source. */
  readonly old: boolean
}

/** A number that may be shown in full and rung. Made from the catalogue alone. */
export interface DialView {
  /** What a `tel:` link dials. */
  readonly dial: string
  /** As people read it. */
  readonly shown: string
  /** What it is for, or the line's name. */
  readonly purpose: string
  /** ISO 3166 alpha-2, `EU`, or null where it serves several countries. */
  readonly region: string | null
  readonly hours: string | null
  readonly source: SourceView
}

/** A stretch of the text. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  /** `number` counts from 0 into `CheckView.numbers`. */
  | {
      readonly kind: 'number'
      readonly text: string
      readonly masked: boolean
      readonly number: number
      readonly verdict: NumberVerdict
    }

/** Why something was judged as it was. */
export interface ReasonView {
  /** Of the signal; the page says it in its own language. */
  readonly name: string
  /** In English, with figures and names. */
  readonly words: string
}

export interface NumberView {
  readonly verdict: NumberVerdict
  /** Masked unless official, public or nobody's. */
  readonly shown: string
  readonly masked: boolean
  readonly country: string | null
  readonly kind: NumberKind
  /** For whom the text says it answers. */
  readonly claimed: string | null
  /** Whose it is according to the catalogue. */
  readonly owner: string | null
  readonly mentions: number
  readonly disguises: readonly string[]
  /** Reasons in words, the strongest first; those that speak for it as bait only where it was judged so. */
  readonly reasons: readonly ReasonView[]
  /** Present for `official` and `public` only. */
  readonly dial: DialView | null
}

/** The official way instead. */
export type WayView =
  | {
      readonly kind: 'page'
      readonly serviceId: string
      readonly service: string
      readonly action: string
      readonly url: string
      readonly source: SourceView | null
      readonly numbers: readonly DialView[]
    }
  | { readonly kind: 'general' }

export interface CheckView {
  readonly verdict: DocumentVerdict
  readonly numbers: readonly NumberView[]
  /** What is said of the text as a whole. */
  readonly reasons: readonly ReasonView[]
  readonly notRead: readonly { readonly part: string; readonly why: string }[]
  readonly instead: readonly WayView[]
  /** The text with its mentions; empty where only a report is at hand. */
  readonly text: readonly Piece[]
  /** Characters that were read but are not shown. */
  readonly cut: number
  /** What was read: the file's name or the address; null for pasted text. */
  readonly name: string | null
}

/** What is known of a number given alone. */
export interface NumberAnswerView {
  readonly verdict: 'official' | 'public' | 'unverified'
  readonly doubt: string | null
  readonly owner: string | null
  readonly claimed: string | null
  readonly dial: DialView | null
  /** Where a short number is a public line: every country's. */
  readonly lines: readonly DialView[]
  readonly way: WayView | null
}

/** Where to turn, and what the law says, in one country. */
export interface OfficeView {
  readonly id: string
  readonly topic: 'bank-block' | 'report-fraud' | 'advice' | 'dispute'
  readonly text: string
  readonly citation: string
  readonly contacts: readonly { readonly what: string; readonly url: string | null; readonly dial: DialView | null }[]
  /** Whether the authority's own page was read. Else figures are "about". */
  readonly citable: boolean
  readonly source: SourceView | null
}

/** What was put into the box, and what can be said of it. */
export type Answer =
  | { readonly kind: 'text'; readonly view: CheckView }
  | { readonly kind: 'number'; readonly view: NumberAnswerView }
  /** An address that was not read. `owner` is the company whose host it is. */
  | { readonly kind: 'address'; readonly url: string; readonly host: string; readonly owner: string | null }
  /** A name alone, as it was told on the phone. `ways` is empty where the catalogue knows none. */
  | { readonly kind: 'name'; readonly ways: readonly WayView[] }
  | { readonly kind: 'failed'; readonly why: string }

/** Whether a number is one of those in the text last read. `unread`: what was given is not one phone number. */
export type Comparison =
  | { readonly result: 'same'; readonly number: number; readonly verdict: NumberVerdict }
  | { readonly result: 'different' | 'unread' | 'no-numbers' }
