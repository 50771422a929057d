/** What can have happened, each with the fields that it takes; `?` where a field may stay empty. */
export const happenings = {
  sent: ['on', 'to', 'by'],
  confirmed: ['on', 'number?', 'effectiveOn?', 'spokenTo?'],
  refused: ['on', 'why'],
  failed: ['on', 'what'],
  charged: ['on', 'amount', 'descriptor', 'transactionOn?', 'statementOn?'],
  'refund-asked': ['on'],
  refunded: ['on', 'amount'],
  'payment-stopped': ['on', 'with'],
  disputed: ['on', 'with', 'reference?'],
  deadline: ['due', 'title'],
  note: ['text'],
} as const

export type HappeningName = keyof typeof happenings
export const happeningNames = Object.keys(happenings) as HappeningName[]

export const dayFields: readonly string[] = ['on', 'effectiveOn', 'transactionOn', 'statementOn', 'due']
export const waysToCancel = ['online', 'mail', 'letter', 'phone', 'chat', 'app'] as const
