import type { IsoDate } from '@offhook/catalogue/full'
import { type CaseCharge, type CaseState, cancellationDay } from '../case-state.ts'
import type { PaidBy } from '../events.ts'
import type { DeadlineKind } from './deadline-kind.ts'

/** Which period of which rule a case starts, and from which of its days. The rules themselves are the catalogue's. */
export interface RuleStart {
  readonly ruleId: string
  /** The period's `what` in the catalogue. */
  readonly what: string
  readonly kind: DeadlineKind
  readonly title: string
  /** A letter has to have arrived by the day. */
  readonly mustArrive?: true
  applies(state: CaseState): boolean
  anchors(state: CaseState): readonly Anchor[]
  /** The day on which it was done; null while it is open. */
  metOn(state: CaseState): IsoDate | null
}

interface Anchor {
  readonly day: IsoDate
  readonly words: string
  readonly isEarliest: boolean
}

/**
 * The charges that the person can want back: those after the cancellation; before there is one, the newest. Those
 * refunded in full are gone from it.
 */
export function contestedCharges(state: CaseState): readonly CaseCharge[] {
  const after = state.charges.filter(({ isAfterCancelling }) => isAfterCancelling)
  const candidates =
    after.length > 0 ? after : cancellationDay(state) === null || state.goal === 'refund' ? state.charges.slice(-1) : []
  const refunded = state.refunds.map(({ amount }) => `${amount.value} ${amount.currency}`)
  return candidates.filter(({ amount }) => {
    const index = refunded.indexOf(`${amount.value} ${amount.currency}`)
    if (index >= 0) refunded.splice(index, 1)
    return index < 0
  })
}

const paidBy =
  (...ways: PaidBy[]) =>
  ({ facts }: CaseState) =>
    facts.paidBy !== undefined && ways.includes(facts.paidBy)

const posted = (words: string) => (state: CaseState) =>
  contestedCharges(state).map(({ postedOn }) => ({ day: postedOn, words, isEarliest: false }))

/** No statement is made before the charge is booked: that day is the earliest it can have been. */
const onStatement = (state: CaseState): readonly Anchor[] =>
  contestedCharges(state).map(({ postedOn, statementOn }) => ({
    day: statementOn ?? postedOn,
    words: statementOn ? 'the statement that shows it' : 'the booking of the charge',
    isEarliest: statementOn === undefined,
  }))

const contract = ({ facts }: CaseState): readonly Anchor[] =>
  facts.startedOn === undefined ? [] : [{ day: facts.startedOn, words: 'the contract', isEarliest: false }]

const nextCharge = ({ facts }: CaseState): readonly Anchor[] => {
  const due = facts.renewsOn ?? facts.trialEndsOn
  return due === undefined ? [] : [{ day: due, words: 'the next charge', isEarliest: false }]
}

const disputed = ({ disputes }: CaseState) => disputes[0]?.on ?? null

export const ruleStarts: readonly RuleStart[] = [
  {
    ruleId: 'eu-14-day-details',
    what: 'withdraw',
    kind: 'cooling-off',
    title: 'Withdraw from the contract without giving a reason',
    applies: () => true,
    anchors: contract,
    metOn: ({ notices, confirmations }) => notices[0]?.on ?? confirmations[0]?.on ?? null,
  },
  {
    ruleId: 'us-reg-e-stop-payment',
    what: 'tell the bank to stop a debit',
    kind: 'stop-payment',
    title: 'Tell the bank to stop the next debit',
    applies: paidBy('direct-debit', 'bank-account', 'debit-card'),
    anchors: nextCharge,
    metOn: ({ paymentsStopped }) => paymentsStopped[0]?.on ?? null,
  },
  {
    ruleId: 'us-fcba-60',
    what: 'report the billing error in writing',
    kind: 'billing-error',
    title: 'Report the billing error to the card issuer in writing',
    mustArrive: true,
    applies: paidBy('credit-card'),
    anchors: onStatement,
    metOn: disputed,
  },
  {
    ruleId: 'us-reg-e-60-day-error',
    what: 'report the error',
    kind: 'billing-error',
    title: 'Report the error to the bank',
    applies: paidBy('debit-card', 'direct-debit', 'bank-account'),
    anchors: onStatement,
    metOn: disputed,
  },
  {
    ruleId: 'card-120-days-who',
    what: 'file the dispute',
    kind: 'card-dispute',
    title: 'Last day on which the bank can file a card dispute',
    applies: paidBy('credit-card', 'debit-card'),
    anchors: posted('the booking of the charge'),
    metOn: disputed,
  },
  {
    ruleId: 'sepa-dd-refund',
    what: 'ask for the refund of an authorised debit',
    kind: 'direct-debit-recall',
    title: 'Have the direct debit given back by your bank, without a reason',
    applies: paidBy('direct-debit'),
    anchors: posted('the debit'),
    metOn: disputed,
  },
  {
    ruleId: 'sepa-dd-refund',
    what: 'ask for the refund of a debit never authorised',
    kind: 'unauthorised-payment',
    title: 'Only if you never agreed to the direct debit: have it given back',
    applies: paidBy('direct-debit'),
    anchors: posted('the debit'),
    metOn: disputed,
  },
  ...(['eu-psd2-13-months', 'gb-unauthorised-13-months'] as const).map(
    (ruleId): RuleStart => ({
      ruleId,
      what: 'report the payment',
      kind: 'unauthorised-payment',
      title: 'Only if you never agreed to the payment: report it to your bank',
      applies: paidBy('credit-card', 'debit-card', 'bank-account'),
      anchors: posted('the payment'),
      metOn: disputed,
    }),
  ),
]
