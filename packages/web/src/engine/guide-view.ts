/** The guide to one service as the engine hands it to the page. */
import type {
  Category,
  Caveat,
  HowAnswerToQuestion,
  Messages,
  Refund,
  Route,
  SignUpPlace,
  Tell,
} from '@offhook/catalogue/full'
import type { DialView, SourceView } from './view.ts'

export type { SourceView }

/** What a person tells of one service. Nothing of it is stored. */
export interface GuideQuestion {
  /** The id of a service, or a name that may be in no catalogue; empty where only the line is known. */
  readonly service: string
  /** The line on the statement as it is printed; empty where it is not known. */
  readonly line: string
  /** The biller whose name the receipt bears. */
  readonly receiptFrom: string | null
  readonly signedUp: SignUpPlace | null
  /** Of the answers: `en`, `es`, `de`, `fr`. */
  readonly language: string
}

export interface GuideView {
  /** Null where the catalogue does not have it. */
  readonly id: string | null
  /** Null where what was asked for is too long, or too much like a number, to be repeated. */
  readonly name: string | null
  readonly company: string | null
  readonly aliases: readonly string[]
  /** What to know of the language of the steps. */
  readonly note: string | null
  /** The three questions, and the places where one can have signed up, in the language asked for. */
  readonly questions: Messages['how']['threeQuestions']
  readonly places: Messages['how']['places']
  /** Whom the line may mean, where it leaves it open. */
  readonly several: readonly { readonly id: string; readonly name: string }[]
  /** Where nothing is paid again and again, or only for extras: says so. Null elsewhere. */
  readonly nothingToCancel: (Pick<Caveat, 'text' | 'basis'> & { readonly sources: readonly SourceView[] }) | null
  /** Null before anything was told. */
  readonly told: ToldView | null
  /** Those in question, the likeliest first. */
  readonly billers: readonly BillerView[]
  readonly allBillers: readonly { readonly id: string; readonly name: string }[]
  readonly routes: readonly RouteView[]
  readonly refunds: readonly RefundView[]
  readonly asked: readonly PeopleAsk[]
  readonly caveats: readonly string[]
  readonly numbers: readonly DialView[]
  readonly deletion: {
    readonly routes: readonly RouteView[]
    /** What comes before; empty where nothing is charged. */
    readonly first: readonly string[]
    /** Why it is not cancelling; null where there is nothing to cancel. */
    readonly why: string | null
    /** From the list of a second tier, where no route is known. */
    readonly listed: { readonly url: string | null; readonly note: string } | null
  }
}

/** What follows from what was told. */
export interface ToldView {
  readonly isOpen: boolean
  readonly certainty: 'certain' | 'likely' | 'open'
  readonly why: string
  /** Where to act, and where not; null while it is open. */
  readonly summary: string | null
  readonly biller: string | null
}

export interface BillerView {
  readonly id: string
  readonly name: string
  /** How to see that it is the one. */
  readonly tells: readonly { readonly where: Tell['where']; readonly text: string }[]
  /** Where it lists what it bills. */
  readonly see: { readonly url: string | null; readonly steps: readonly string[] } | null
  /** What cancelling there does not do. */
  readonly limits: readonly string[]
}

export interface RouteView extends Omit<Route, 'sources'> {
  readonly billerName: string
  /** Whether it ends at a button that may be missing. */
  readonly hasButton: boolean
  readonly sources: readonly SourceView[]
}

export interface RefundView extends Pick<Refund, 'biller' | 'regions' | 'windowDays' | 'business' | 'basis'> {
  readonly billerName: string
  /** The whole term in a sentence. */
  readonly words: string
  readonly sources: readonly SourceView[]
}

export interface PeopleAsk extends Pick<HowAnswerToQuestion, 'about' | 'question'> {
  readonly answers: readonly (Pick<HowAnswerToQuestion, 'text' | 'basis'> & {
    readonly sources: readonly SourceView[]
  })[]
}

/** A line of the directory. */
export interface ServiceListItem {
  readonly id: string
  readonly name: string
  readonly company: string
  readonly category: Category | null
  /** ISO 3166 alpha-2; empty where none is noted. */
  readonly countries: readonly string[]
  readonly known: readonly Known[]
}

/** What the catalogue has of a service. */
export const known = ['own-cancel', 'refund-days', 'number', 'app-store'] as const
export type Known = (typeof known)[number]
