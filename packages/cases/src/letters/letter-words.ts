export type LetterKind =
  | 'cancellation'
  | 'refund'
  | 'renewal-objection'
  | 'complaint'
  | 'dispute'
  | 'direct-debit-recall'

/** What a letter can say, dates and money already in the words of its language. */
export interface Said {
  readonly service: string
  readonly company: string
  readonly account: string | undefined
  readonly email: string | undefined
  readonly renewsOn: string | undefined
  readonly startedOn: string | undefined
  readonly charge:
    | { readonly on: string; readonly amount: string; readonly descriptor: string; readonly isAfterCancelling: boolean }
    | undefined
  readonly cancelledOn: string | undefined
  readonly cancelledBy: 'online' | 'mail' | 'letter' | 'phone' | 'chat' | 'app' | undefined
  readonly confirmation: { readonly on: string; readonly number: string | undefined } | undefined
  readonly refundAskedOn: string | undefined
  readonly refusedOn: string | undefined
  readonly attempts: readonly { readonly what: string; readonly on: string }[]
  readonly lastFour: string | undefined
  /** A day, or `never`. */
  readonly lastUsed: string | undefined
  readonly statement: string | undefined
  readonly policyDays: number | undefined
  readonly citation: string | undefined
  readonly isWithdrawal: boolean
  readonly exhibits: number
}

export interface Written {
  readonly subject: string
  /** False and undefined are left out. */
  readonly paragraphs: readonly (string | false | undefined)[]
}

/** One language: each kind of letter, in sentences that claim nothing the case does not hold. */
export type LetterWords = Readonly<Record<LetterKind, (said: Said) => Written>> & {
  readonly greeting: string
  readonly closing: string
}

/** The sentences that there is something to say for, as one paragraph. */
export function sentences(...parts: readonly (string | false | undefined)[]): string | false {
  const said = parts.filter((part) => typeof part === 'string' && part !== '')
  return said.length > 0 && said.join(' ')
}
