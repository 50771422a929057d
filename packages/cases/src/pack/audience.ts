import { contestedCharges } from '../calendar/rule-starts.ts'
import { type CaseState, cancelledOn, type Exhibit } from '../case-state.ts'
import type { ChainedEvent } from '../chain.ts'
import { maskCardNumbers } from '../exhibits/card-numbers.ts'
import type { Missing } from '../letters/letter.ts'
import { money } from '../timeline.ts'

/** For whom a pack is made. */
export type Audience = 'bank' | 'court' | 'company' | 'police'
export const audiences: readonly Audience[] = ['bank', 'court', 'company', 'police']

/** A field of page one, in the order in which dispute forms ask. */
export interface Field {
  readonly label: string
  readonly value: string
}

/** Page one: the fields, or what has to be asked before. Nothing is assumed. */
export function pageOne(
  state: CaseState,
  audience: Audience,
): { readonly fields: readonly Field[] } | { readonly missing: readonly Missing[] } {
  const { facts } = state
  const charge = contestedCharges(state).at(-1) ?? state.charges.at(-1)
  const missing: Missing[] = []
  const need = (isThere: boolean, fact: string, question: string) => {
    if (!isThere) missing.push({ fact, question })
  }
  const isBank = audience === 'bank'
  const isCard = facts.paidBy === undefined || facts.paidBy === 'credit-card' || facts.paidBy === 'debit-card'
  need(facts.name !== undefined, 'name', 'Your name, as printed on the card or the account')
  if (isBank) {
    need(
      facts.paidBy !== undefined,
      'paidBy',
      'How it is paid: credit card, debit card, direct debit, bank account, wallet',
    )
    if (isCard) need(facts.cardLastFour !== undefined, 'cardLastFour', 'The last four digits of the card, no more')
    need(charge !== undefined, 'charge', 'The charge: day, amount, and the merchant as your statement prints it')
    need(cancelledOn(state) !== null, 'cancelled', 'The day on which you cancelled, and how')
    need(facts.lastUsedOn !== undefined, 'lastUsedOn', 'The last day on which you used it, or “never”')
  }
  if (isBank || audience === 'court')
    need(facts.statement !== undefined, 'statement', 'What happened, in your own words, for the signed statement')
  if (missing.length > 0) return { missing }

  const confirmation = state.confirmations.at(-1)
  const notice = state.notices[0]
  const spokenTo = confirmation?.spokenTo ?? state.exhibits.findLast(({ call }) => call?.spokenTo)?.call?.spokenTo
  const fields: Field[] = [{ label: 'Cardholder or account holder', value: facts.name! }]
  if (audience === 'company') {
    fields.push({ label: 'Customer number or account', value: facts.account ?? facts.email ?? 'none noted' })
  } else if (isCard && facts.cardLastFour !== undefined) {
    fields.push({ label: 'Card number, last four digits', value: `•••• ${facts.cardLastFour}` })
  }
  if (charge) {
    fields.push(
      {
        label: 'Transaction date',
        value: charge.transactionOn ?? `${charge.postedOn} (the statement prints one date)`,
      },
      { label: 'Posting date', value: charge.postedOn },
      { label: 'Amount', value: money(charge.amount) },
      { label: 'Merchant as printed', value: charge.descriptor },
    )
  }
  fields.push(
    { label: 'Subscription', value: state.serviceName },
    { label: 'Date and method of cancelling', value: methodOf(state) },
    { label: 'Cancellation number', value: confirmation?.number ?? 'none was noted' },
    { label: 'Person spoken to', value: spokenTo ?? 'none was noted' },
    { label: 'Merchant contacted, and its answer', value: contactOf(state) },
  )
  if (notice?.messageId) fields.push({ label: 'Message-ID of the notice', value: notice.messageId })
  return { fields }
}

function methodOf(state: CaseState): string {
  const notice = state.notices[0]
  if (notice)
    return `${notice.on}, ${{ online: 'on the merchant’s site', mail: 'by e-mail', letter: 'by letter', phone: 'by phone', chat: 'by chat', app: 'in the app' }[notice.by]}, to ${notice.to}`
  const confirmation = state.confirmations[0]
  return confirmation ? `confirmed by the merchant on ${confirmation.on}` : 'not cancelled yet'
}

function contactOf(state: CaseState): string {
  const asked = state.refundsAsked.map((on) => `${on}: asked for the money back`)
  const refused = state.refusals.map(({ on, why }) => `${on}: refused (${why})`)
  const refunded = state.refunds.map(({ on, amount }) => `${on}: refunded ${money(amount)}`)
  const confirmed = state.confirmations.map(({ on }) => `${on}: confirmed the cancellation`)
  const all = [...asked, ...refused, ...refunded, ...confirmed].sort()
  return all.length > 0 ? all.join('\n') : 'not contacted after the charge'
}

/** The statement to sign, in the person's words, and the sentence on use that banks ask for. */
export function statementOf(state: CaseState, audience: Audience): string | undefined {
  if (audience === 'company' || state.facts.statement === undefined) return undefined
  const { lastUsedOn } = state.facts
  const used =
    lastUsedOn === undefined
      ? ''
      : lastUsedOn === 'never'
        ? '\n\nI have never used it.'
        : `\n\nNot used since ${lastUsedOn}.`
  return state.facts.statement + used
}

/** Why an exhibit stays out of a pack; undefined where it goes in. It is still named with its hash. */
export function heldBack(
  exhibit: Exhibit,
  text: string | undefined,
  state: CaseState,
  audience: Audience,
): string | undefined {
  const isRedacted = state.exhibits.some(({ redactionOf }) => redactionOf === exhibit.sha256)
  if (isRedacted) return 'a copy with parts blacked out is in the pack instead'
  if (text !== undefined && holdsCardNumber(text))
    return 'it holds a full card number; make a copy with that blacked out'
  if (exhibit.role === 'charge' && exhibit.mediaType === 'application/pdf')
    return 'a statement shows other transactions; make a picture of the one line, or add that line as text'
  if (exhibit.role === 'charge' && text !== undefined && text.trim().split(/\r?\n/).length > 3)
    return 'it may show other transactions; add the one line as text'
  if (audience === 'company') {
    if (exhibit.kind === 'letter') return 'letters carry your address'
    if (text !== undefined && addressLines(state).some((line) => text.toLowerCase().includes(line)))
      return 'it holds your address'
    if (exhibit.role === 'charge') return 'what your bank writes is not for the company'
  }
  return undefined
}

function addressLines({ facts }: CaseState): string[] {
  return [...(facts.address ?? []), ...(facts.bankAddress ?? [])]
    .map((line) => line.toLowerCase())
    .filter((line) => line.length > 3)
}

/** The events that a pack may show: for the company without what the person told of themselves. */
export function eventsFor(events: readonly ChainedEvent[], audience: Audience): readonly ChainedEvent[] {
  return audience === 'company'
    ? events.filter(({ type }) => type !== 'told' && type !== 'disputed' && type !== 'payment-stopped')
    : events
}

function holdsCardNumber(text: string): boolean {
  return maskCardNumbers(text) !== text
}
