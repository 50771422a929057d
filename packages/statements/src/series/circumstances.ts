/** What else is known of a chain's merchant when it is judged. */
export interface Circumstances {
  /** A service of the catalogue, or a line that says that it is a subscription. */
  readonly isKnown: boolean
  /** Rent, power, phone, insurance, loans: what recurs by nature, with any amount. */
  readonly isEssential: boolean
  readonly isIncome: boolean
  /** Subscriptions and single purchases share the name. */
  readonly isMixed: boolean
  /** Cash, food, fuel and rides: a habit, unless nothing but a contract is as regular. */
  readonly isDailyLife: boolean
  /** Collected by a mandate for direct debits, as contracts are and purchases are not. */
  readonly isMandate: boolean
  /** Sells what is usually sold by the term: news, software, lessons. */
  readonly isByTerm: boolean
  /** Sells goods, travel or tickets. */
  readonly isGoods: boolean
}
