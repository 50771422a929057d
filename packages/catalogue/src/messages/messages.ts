import type { Action, Basis, Question, Refund } from '../model.ts'

/** The fixed sentences of the answers, one file a language; a sentence that is missing does not compile. */
export interface Messages {
  readonly language: string
  /** Billers that are a kind of seller, not one company; the others are called by their own name. */
  readonly billers: Readonly<Record<'direct' | 'carrier' | 'retail-key' | 'bank' | 'partner', string>>
  /** Why a biller was found. */
  readonly why: {
    printed(text: string, biller: string): string
    alsoPrinted(text: string, biller: string): string
    cutOff(text: string, biller: string): string
    notItsOwn(text: string): string
    names(name: string): string
    provider(text: string, biller: string): string
    several(billers: readonly string[]): string
    receipt(domain: string, biller: string): string
    answer(biller: string): string
    disagree(): string
    lookAlikeSender(domain: string, name: string): string
    namesOther(name: string): string
  }
  /** The guide to one service. */
  readonly how: {
    actions: Readonly<Record<Action, string>>
    /** A heading and what it heads, with the colon of the language. */
    labelled(label: string, text: string): string
    /** Headings. */
    /** Heads what is said of a service that is no subscription. */
    isThereAnything: string
    /** Why a call about a renewal of such a service is a fraud. */
    noCallForFree: string
    whoBills: string
    steps: string
    youWillSee: string
    ifMissing: string
    /** Where there is no button to look for. */
    ifRefused: string
    refunds: string
    numbers: string
    goodToKnow: string
    questions: string
    sources: string
    /** Who takes the money, and so where to act. */
    billedBy(biller: string): string
    billedByItself(service: string): string
    there(biller: string, service: string): string
    stopsTheMoneyOnly(biller: string, service: string): string
    renewsWithTheMaker(service: string): string
    resellerOf(biller: string, service: string): string
    stillOpen(): string
    notKnownToSell(biller: string, service: string): string
    tellItBy: string
    /** Heads the way to the list of what a biller bills. */
    seeItBy: string
    takesEffect: Readonly<Record<'immediately' | 'end-of-term', string>>
    notice(days: number): string
    channel: Readonly<Record<'app' | 'phone' | 'chat' | 'mail' | 'letter' | 'in-person', string>>
    inCountries(countries: readonly string[]): string
    refund(refund: Refund): string
    noRefundTerms(service: string): string
    basis: Readonly<Record<Basis, string>>
    readOn(date: string): string
    asOf(date: string): string
    notRead: string
    checkSource: string
    /** That what is not translated stands in English, and how buttons are named; empty where that is the language. */
    stepsInEnglish: string
    labelsInEnglish: string
    ask: Readonly<Record<Question, string>>
    answer: Readonly<Record<Exclude<Question, 'refund'>, string>>
    phoneOnlyFrom: string
    /** What is said before the account is deleted. */
    cancelBeforeDeleting: readonly string[]
    deletingIsNotCancelling: string
    secondTier: string
    notInCatalogue(name: string): string
    didYouMean(names: readonly string[]): string
    findItSafely: readonly string[]
    severalServices(names: readonly string[]): string
    /** The three questions, and what can be answered. */
    threeQuestions: Readonly<Record<'signed-up' | 'receipt-from' | 'statement-line', string>>
    places: Readonly<
      Record<
        | 'website'
        | 'iphone-app'
        | 'android-app'
        | 'tv-or-stick'
        | 'shop'
        | 'phone-or-internet-company'
        | 'with-something-else'
        | 'unknown',
        string
      >
    >
  }
  /** The site of plain pages. */
  readonly site: {
    title: string
    description: string
    filter: string
    noneFits: string
    about(version: string): string
    howTo(service: string): string
    serviceDescription(service: string): string
    noNumberFromSearch: string
    /** Where a call is one of the ways to cancel. */
    noNumberButOfficial: string
    goThere: string
  }
}
