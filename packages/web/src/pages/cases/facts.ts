/** How each fact of a case is asked for. */
export type FactInput = 'text' | 'lines' | 'words' | 'day' | 'day-or-never' | 'digits' | 'country' | readonly string[]

export const factInputs = {
  name: 'text',
  address: 'lines',
  email: 'text',
  account: 'text',
  plan: ['weekly', 'monthly', 'quarterly', 'semiannual', 'annual', 'trial'],
  startedOn: 'day',
  trialEndsOn: 'day',
  renewsOn: 'day',
  paidBy: ['credit-card', 'debit-card', 'direct-debit', 'bank-account', 'wallet', 'app-store', 'other'],
  cardLastFour: 'digits',
  bank: 'text',
  bankAddress: 'lines',
  lastUsedOn: 'day-or-never',
  statement: 'words',
  country: 'country',
} as const satisfies Record<string, FactInput>

export type Fact = keyof typeof factInputs

export function isFact(name: string): name is Fact {
  return Object.hasOwn(factInputs, name)
}
