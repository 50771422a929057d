import type { BillerId, FullCatalogue } from '../model.ts'

/** The three plain questions, in the order in which they are asked. */
export const questionIds = ['signed-up', 'receipt-from', 'statement-line'] as const

/** Where the person says that they signed up. */
export const signUpPlaces = [
  'website',
  'iphone-app',
  'android-app',
  'tv-or-stick',
  'shop',
  'phone-or-internet-company',
  'with-something-else',
  'unknown',
] as const
export type SignUpPlace = (typeof signUpPlaces)[number]

/** What the person answers; what they do not know is left out. */
export interface Answers {
  readonly signedUp?: SignUpPlace
  /** Whose name the receipt bears: a biller. */
  readonly receiptFrom?: BillerId
}

/** Who fits the answers, the likeliest first. A sender of receipts says more than a memory of signing up. */
export function billersOfAnswers({ signedUp, receiptFrom }: Answers, catalogue: FullCatalogue): BillerId[] {
  if (receiptFrom !== undefined && catalogue.biller(receiptFrom)) return [receiptFrom]
  switch (signedUp) {
    case 'website':
      return ['direct']
    case 'iphone-app':
      return ['apple']
    case 'android-app':
      return ['google-play']
    case 'tv-or-stick':
      return ['roku', 'amazon', 'samsung', 'google-play', 'apple']
    case 'shop':
      return ['retail-key']
    case 'phone-or-internet-company':
      return ['carrier']
    case 'with-something-else':
      return ['partner']
    default:
      return []
  }
}
