import type { Day } from './calendar/day.ts'
import type { Money } from './money/money.ts'

/** One line of a statement. */
export interface Transaction {
  readonly kind: 'transaction'
  /** The account as the file names it (IBAN, account or card number); empty where the file does not. */
  readonly account: string
  /** The day it was booked. */
  readonly day: Day
  readonly valueDay: Day | null
  /** Minor units of `currency`; negative is money that left the account. */
  readonly minor: number
  readonly currency: string
  /** The text on the line as the merchant and the bank wrote it, line ends replaced by spaces. */
  readonly descriptor: string
  /** What was charged in another currency, where the file says so; same sign as `minor`. */
  readonly foreign: Money | null
  /** The bank's own id of the line, where it gives one. */
  readonly bankId: string | null
  /** The account's balance after this line, where the file gives it. */
  readonly balance: number | null
  /** The line of the file where it begins, from 1; for a PDF the page. */
  readonly line: number
  /** Exactly what stands in the file. */
  readonly raw: string
}
