import type { IsoDate } from '@offhook/catalogue/full'
import { dayIn } from './calendar/days.ts'
import { type CaseState, undoneEvents } from './case-state.ts'
import type { ChainedEvent } from './chain.ts'
import type { Money } from './events.ts'

/** One line of a case's story. */
export interface Moment {
  /** When it happened, as the person or the proof says. */
  readonly on: IsoDate
  readonly text: string
  readonly sequence: number
  /** When it was written down. */
  readonly at: string
  readonly isUndone: boolean
}

/** The story of a case in the order in which things happened. Pure. */
export function timeline(state: CaseState, events: readonly ChainedEvent[]): Moment[] {
  const undone = undoneEvents(events)
  const numbers = new Map(state.exhibits.map(({ sha256, number }) => [sha256, number]))
  return events
    .map((event): Moment => {
      const written = dayIn(state.timeZone, new Date(event.at))
      const on =
        'on' in event.data && typeof event.data.on === 'string'
          ? event.data.on
          : event.type === 'charged'
            ? event.data.postedOn
            : written
      return {
        on,
        text: wordsOf(event, numbers),
        sequence: event.sequence,
        at: event.at,
        isUndone: undone.has(event.sequence),
      }
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.sequence - b.sequence))
}

function wordsOf(event: ChainedEvent, numbers: ReadonlyMap<string, number>): string {
  const exhibit = (sha256: string | undefined) => {
    const number = sha256 === undefined ? undefined : numbers.get(sha256)
    return number === undefined ? '' : ` (exhibit ${number})`
  }
  switch (event.type) {
    case 'opened':
      return `Case opened: ${event.data.goal} ${event.data.serviceName}`
    case 'biller-found':
      return `Billed by ${event.data.biller}: ${event.data.why}`
    case 'told':
      return `Told: ${Object.keys(event.data)
        .map((fact) => factWords[fact] ?? fact)
        .join(', ')}`
    case 'step-done':
      return `Step ${event.data.step + 1} done: ${event.data.text}`
    case 'attempt-failed':
      return `Tried without success: ${event.data.what}`
    case 'exhibit-added': {
      const { name, about, mail, call, sha256 } = event.data
      const shown = mail
        ? `mail “${mail.subject}” from ${mail.from}`
        : call
          ? `call${call.spokenTo ? ` with ${call.spokenTo}` : ''}`
          : name
      return `Kept: ${shown}${about ? `: ${about}` : ''}${exhibit(sha256)}`
    }
    case 'mail-judged':
      return `Signature checked${exhibit(event.data.exhibit)}: ${event.data.words}`
    case 'mail-read':
      return `Read in the mail${exhibit(event.data.exhibit)}, not confirmed by you: ${Object.keys(event.data.found)
        .map((name) => findingWords[name] ?? name)
        .join(', ')}`
    case 'notice-sent':
      return `Cancelled ${noticeWords[event.data.by]}, to ${event.data.to}${exhibit(event.data.exhibit)}`
    case 'confirmed': {
      const { number, effectiveOn, spokenTo } = event.data
      const parts = [
        number && `number ${number}`,
        effectiveOn && `ends on ${effectiveOn}`,
        spokenTo && `by ${spokenTo}`,
      ].filter(Boolean)
      return `The company confirmed the cancellation${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${exhibit(event.data.exhibit)}`
    }
    case 'refused':
      return `The company refused: ${event.data.why}${exhibit(event.data.exhibit)}`
    case 'charged':
      return `Charged ${money(event.data.amount)}: ${event.data.descriptor}`
    case 'refund-asked':
      return 'Asked the company for the money back'
    case 'refunded':
      return `Refunded: ${money(event.data.amount)}`
    case 'payment-stopped':
      return `Payment stopped at ${event.data.with}`
    case 'disputed':
      return `Charge disputed with ${event.data.with}${event.data.reference ? `, reference ${event.data.reference}` : ''}`
    case 'deadline-set':
      return `Day set: ${event.data.title}, ${event.data.due}`
    case 'deadline-met':
      return 'Deadline met'
    case 'letter-made':
      return `Letter made: ${event.data.letter}${exhibit(event.data.exhibit)}`
    case 'packed':
      return `Proof pack made for: ${event.data.audience}`
    case 'stamped':
      return `Time stamp by ${event.data.authority}: ${event.data.at}${exhibit(event.data.exhibit)}`
    case 'noted':
      return event.data.text
    case 'closed':
      return `Case closed: ${event.data.outcome}${event.data.note ? `; ${event.data.note}` : ''}`
    case 'undone':
      return `Taken back: entry ${event.data.sequence}`
  }
}

export function money({ value, currency }: Money): string {
  return `${value} ${currency}`
}

const noticeWords = {
  online: 'on the site',
  mail: 'by mail',
  letter: 'by letter',
  phone: 'by phone',
  chat: 'by chat',
  app: 'in the app',
}

const findingWords: Readonly<Record<string, string>> = {
  confirmationNumber: 'a confirmation number',
  effectiveOn: 'the day it ends',
  refund: 'a refund',
  saysCancelled: 'that it is cancelled',
}

const factWords: Readonly<Record<string, string>> = {
  name: 'name',
  address: 'address',
  email: 'account e-mail',
  account: 'customer number',
  plan: 'billing cycle',
  startedOn: 'day of purchase',
  trialEndsOn: 'end of the trial',
  renewsOn: 'day of renewal',
  paidBy: 'how it is paid',
  cardLastFour: 'last four digits of the card',
  bank: 'bank',
  bankAddress: 'address of the bank',
  lastUsedOn: 'last use',
  statement: 'what happened',
  country: 'country',
  language: 'language',
}
