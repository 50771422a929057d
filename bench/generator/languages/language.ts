import type { Country } from '../country.ts'
import type { Split } from '../split.ts'

/**
 * The sentences of one language. In a sentence, `<a|b>` is a choice and `{slot}` is filled by the page (`page.ts`):
 * `{n}`, `{n2}`, `{n3}` are numbers, `{brand}` is whom the text claims to be. `{matter}` is a plural; each file says at its
 * head whether its nouns carry an article and which gender they share, so that every sentence fits every noun.
 */
export interface Language {
  /** BCP 47: Hindi in Latin letters is `hi-Latn`. */
  readonly code: string
  /** Towns whose country reserves numbers for fiction; others have none that a text could print. */
  readonly places: Split<Place>
  /** Whose lines planted texts print, each as often as it is listed; those of the page's town if absent. */
  readonly bait?: readonly Country[]
  /** The words for 0 to 9. */
  readonly digits: readonly string[]
  /** Another word for zero, and what is said before a digit that comes twice; empty where nobody says so. */
  readonly zeroAgain: string
  readonly double: string
  readonly lexicon: Lexicon
  readonly matters: Readonly<Record<Category, Split<string>>>
  readonly planted: Readonly<Record<PlantedRole, Split<string>>>
  readonly clean: Readonly<Record<CleanRole, Split<string>>>
}

export interface Place {
  readonly city: string
  readonly country: Country
  /** The area code without the trunk zero. */
  readonly area: string
}

export type Category = 'airline' | 'security' | 'wallet' | 'printer' | 'bank' | 'media'

/** Single words that both parts use: vocabulary, no sentences. */
export interface Lexicon {
  readonly support: readonly string[]
  readonly trades: readonly string[]
  readonly first: Split<string>
  readonly last: Split<string>
  readonly streets: Split<string>
  readonly bodies: Split<string>
  readonly charities: Split<string>
  readonly teams: Split<string>
  readonly months: readonly string[]
  /** How a firm is named, with `{trade}` and `{last}`; `{trade} {last}` if absent. */
  readonly firmName?: string
  /** How a date is written out, with `{d}`, `{m}` and `{y}`; `{d} {m} {y}` if absent. */
  readonly longDate?: string
  readonly phone: readonly string[]
  readonly mobile: string
  readonly fax: string
  readonly order: string
  readonly invoice: string
  readonly amount: string
  readonly hours: string
  readonly regards: readonly string[]
  readonly currency: readonly string[]
  readonly countries: Readonly<Record<Country, string>>
}

export type PlantedRole =
  | 'aiAnswer'
  | 'review'
  | 'profile'
  | 'opening'
  | 'advice'
  | 'call'
  | 'subject'
  | 'between'
  | 'quiet'
  | 'promise'
  | 'pressure'
  | 'title'
  | 'plainTitle'
  | 'heading'
  | 'question'
  | 'answer'
  | 'keyword'
  | 'comment'
  | 'countries'
  | 'manyBrands'
  | 'copied'
  | 'mailSubject'
  | 'mailOpening'
  | 'mailLine'
  | 'mailCall'
  | 'mailClose'
  | 'alert'
  | 'alertThreat'
  | 'alertCall'
  | 'story'
  | 'recovery'
  | 'phrase'

export type CleanRole =
  | 'press'
  | 'complaint'
  | 'rung'
  | 'agency'
  | 'hotlineNews'
  | 'ownSupport'
  | 'business'
  | 'about'
  | 'callNow'
  | 'directory'
  | 'repair'
  | 'warning'
  | 'warningAdvice'
  | 'warningNumber'
  | 'blockList'
  | 'doubt'
  | 'doubtDetail'
  | 'news'
  | 'body'
  | 'bodyDetail'
  | 'crisis'
  | 'crisisDetail'
  | 'charity'
  | 'docs'
  | 'order'
  | 'orderDetail'
  | 'meeting'
  | 'dialIn'
  | 'jobTitle'
  | 'classified'
  | 'help'
  | 'official'
  | 'sport'
  | 'price'
  | 'position'
  | 'personal'
  | 'reservation'
  | 'localBill'
  | 'address'
  | 'change'
  | 'logLine'
