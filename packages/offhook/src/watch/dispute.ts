import type { CaseDesk } from '../cases/case-desk.ts'

/** How the charge of an alarm is disputed: the pack with `dispute.pdf`, and the day that matters. */
export interface Dispute {
  readonly caseId: string
  /** On the command line. */
  readonly command: string
  /** Over HTTP: POST `{"for": "bank"}` there; the answer names the address of `dispute.pdf`. */
  readonly url: string
  /** The first day by which the bank or the company has to be told; null while it cannot be said. */
  readonly by: string | null
  /** How that day was counted, or what has to be known before it can be. */
  readonly because: string
  /** Facts of the case that are missing for it, as `offhook case tell` takes them. */
  readonly asks: readonly string[]
}

const kinds = new Set(['billing-error', 'direct-debit-recall', 'card-dispute', 'refund-window', 'unauthorised-payment'])

/** @throws CaseError where there is no such case */
export async function disputeOf(caseId: string, desk: CaseDesk): Promise<Dispute> {
  const { state, deadlines, asks } = await desk.deadlinesOf(caseId)
  const today = desk.today(state)
  const first = deadlines.find(({ kind, metOn, due }) => kinds.has(kind) && metOn === null && due >= today)
  const missing = asks.filter(({ fact }) => ['country', 'paidBy', 'charge', 'startedOn'].includes(fact))
  return {
    caseId,
    command: `offhook case pack ${caseId}`,
    url: `/v1/cases/${caseId}/packs`,
    by: first?.due ?? null,
    because: first?.because ?? missing[0]?.question ?? 'Tell your bank soon: most set an end to it.',
    asks: missing.map(({ fact }) => fact),
  }
}
