import type { Action, BillerId, IsoDate } from '@offhook/catalogue/full'

/** Who did it: the person, or Offhook on its own (what it read in a mail, what it saw in a statement). */
export type Actor = 'person' | 'offhook'

export type PaidBy = 'credit-card' | 'debit-card' | 'direct-debit' | 'bank-account' | 'wallet' | 'app-store' | 'other'
export type Plan = 'weekly' | 'monthly' | 'quarterly' | 'semiannual' | 'annual' | 'trial'

/** Languages that letters are written in. */
export type Language = 'en' | 'de' | 'es' | 'fr'

/** Money as a decimal string with its ISO 4217 currency. */
export interface Money {
  readonly value: string
  readonly currency: string
}

/** What the person told of the subscription and of themselves. Everything is optional; nothing is ever guessed. */
export interface Facts {
  /** As printed on the card, or as the company knows the person. */
  readonly name?: string
  /** The person's own postal address, one line a string. Never in the edition for the company's eyes. */
  readonly address?: readonly string[]
  /** The address that the account is under. */
  readonly email?: string
  /** Customer, account or contract number at the company. */
  readonly account?: string
  readonly plan?: Plan
  readonly startedOn?: IsoDate
  readonly trialEndsOn?: IsoDate
  /** When it renews, or the next charge is due. */
  readonly renewsOn?: IsoDate
  readonly paidBy?: PaidBy
  /** The last four digits of the card, never more. */
  readonly cardLastFour?: string
  /** The bank or card issuer as the person's own statement names it, with the address printed there. */
  readonly bank?: string
  readonly bankAddress?: readonly string[]
  /** The last day it was used; `never` where it never was. Asked, never assumed. */
  readonly lastUsedOn?: IsoDate | 'never'
  /** What happened, in the person's own words, for the signed statement. */
  readonly statement?: string
}

export type ExhibitKind =
  | 'mail'
  | 'screenshot'
  | 'pdf'
  | 'note'
  | 'chat'
  | 'call'
  | 'statement-line'
  | 'page'
  | 'receipt'
  | 'letter'
  | 'key'
  | 'time-stamp'

/** What an exhibit is in the story. `notice`: what the person sent; `answer`: what the company said. */
export type ExhibitRole = 'notice' | 'answer' | 'attempt' | 'terms' | 'charge' | 'support'

/** A stored piece of proof, as the event names it. */
export interface ExhibitRecord {
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly kind: ExhibitKind
  readonly role: ExhibitRole
  /** In the person's words: what it shows. */
  readonly about?: string
  /** When it came to be, as it says itself or as the person says. */
  readonly on?: IsoDate
  readonly thumbnail?: string
  /** For calls. */
  readonly call?: CallNote
  /** For mails: what its header says, unproven. */
  readonly mail?: MailHeader
  /** A number in it that is planted, as Check names it (masked). */
  readonly warnings?: readonly string[]
  /** SHA-256 of the original where this is a copy with parts blacked out. */
  readonly redactionOf?: string
}

export interface CallNote {
  readonly spokenTo?: string
  readonly number?: string
  readonly reference?: string
}

export interface MailHeader {
  readonly from: string
  readonly to: string
  readonly subject: string
  /** ISO 8601 as the header says; empty where it has none. */
  readonly date: string
  readonly messageId: string
}

/** What can be read in a mail: offered to the person, never trusted by itself. */
export interface MailFindings {
  readonly confirmationNumber?: string
  readonly effectiveOn?: IsoDate
  readonly refund?: Money
  readonly saysCancelled?: boolean
}

export interface Charge {
  /** The day it was posted (booked). */
  readonly postedOn: IsoDate
  /** The day of the purchase, where the statement prints another one. */
  readonly transactionOn?: IsoDate
  readonly amount: Money
  /** The merchant as printed. */
  readonly descriptor: string
  /** The date of the statement that first shows it. */
  readonly statementOn?: IsoDate
}

/** Everything that can happen in a case. Dates say when it happened; the envelope says when it was written down. */
export type CaseEvent =
  | {
      readonly type: 'opened'
      readonly data: {
        readonly serviceId: string
        readonly serviceName: string
        readonly companyId: string
        readonly goal: Extract<Action, 'cancel' | 'refund'>
        readonly biller: BillerId | null
        /** ISO 3166 alpha-2, a state of it as `US-CA`; null where it was not said. */
        readonly country: string | null
        /** IANA name. */
        readonly timeZone: string
        readonly language: Language
      }
    }
  | { readonly type: 'biller-found'; readonly data: { readonly biller: BillerId; readonly why: string } }
  | { readonly type: 'told'; readonly data: Facts & { readonly country?: string; readonly language?: Language } }
  | {
      readonly type: 'step-done'
      readonly data: { readonly step: number; readonly text: string; readonly on: IsoDate }
    }
  | { readonly type: 'attempt-failed'; readonly data: { readonly what: string; readonly on: IsoDate } }
  | { readonly type: 'exhibit-added'; readonly data: ExhibitRecord }
  | { readonly type: 'mail-judged'; readonly data: MailJudged }
  | { readonly type: 'mail-read'; readonly data: { readonly exhibit: string; readonly found: MailFindings } }
  | {
      readonly type: 'notice-sent'
      readonly data: {
        readonly on: IsoDate
        readonly to: string
        readonly by: 'online' | 'mail' | 'letter' | 'phone' | 'chat' | 'app'
        readonly exhibit?: string
        readonly messageId?: string
      }
    }
  | {
      readonly type: 'confirmed'
      readonly data: {
        readonly on: IsoDate
        readonly number?: string
        readonly effectiveOn?: IsoDate
        readonly spokenTo?: string
        readonly exhibit?: string
      }
    }
  | {
      readonly type: 'refused'
      readonly data: { readonly on: IsoDate; readonly why: string; readonly exhibit?: string }
    }
  | { readonly type: 'charged'; readonly data: Charge }
  | { readonly type: 'refund-asked'; readonly data: { readonly on: IsoDate; readonly of?: string } }
  | { readonly type: 'refunded'; readonly data: { readonly on: IsoDate; readonly amount: Money } }
  | { readonly type: 'payment-stopped'; readonly data: { readonly on: IsoDate; readonly with: string } }
  | {
      readonly type: 'disputed'
      readonly data: { readonly on: IsoDate; readonly with: string; readonly reference?: string }
    }
  | {
      readonly type: 'deadline-set'
      readonly data: { readonly id: string; readonly title: string; readonly due: IsoDate }
    }
  | { readonly type: 'deadline-met'; readonly data: { readonly id: string; readonly on: IsoDate } }
  | {
      readonly type: 'letter-made'
      readonly data: { readonly letter: string; readonly language: Language; readonly exhibit: string }
    }
  | { readonly type: 'packed'; readonly data: { readonly audience: string; readonly sha256: string } }
  | {
      readonly type: 'stamped'
      readonly data: {
        readonly exhibit: string
        /** SHA-256 of the authority's answer. */
        readonly stamp: string
        /** SHA-256 of the text that was stamped: it names the exhibit and its key record. */
        readonly stamped: string
        readonly at: string
        readonly authority: string
      }
    }
  | { readonly type: 'noted'; readonly data: { readonly text: string } }
  | {
      readonly type: 'closed'
      readonly data: { readonly outcome: 'cancelled' | 'refunded' | 'given-up' | 'other'; readonly note?: string }
    }
  | { readonly type: 'undone'; readonly data: { readonly sequence: number } }

/** The result of checking a mail's signature, with what is needed to check it again. */
export interface MailJudged {
  /** SHA-256 of the mail. */
  readonly exhibit: string
  /** SHA-256 of the key record: DNS answers, time, resolver. Absent while no key could be asked for. */
  readonly keys?: string
  readonly result: string
  readonly words: string
}

export type EventType = CaseEvent['type']
export type EventOf<Type extends EventType> = Extract<CaseEvent, { type: Type }>
