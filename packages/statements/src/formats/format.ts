import type { Day } from '../calendar/day.ts'
import type { DateOrder } from '../calendar/printed-date.ts'
import type { Messages } from '../messages/messages.ts'
import type { Transaction } from '../transaction.ts'
import { offeredCurrencies, type SuggestedCurrency } from './currency-evidence.ts'

export type FormatId = 'csv' | 'ofx' | 'qif' | 'camt' | 'mt940' | 'pdf'

/** A statement's bytes. They are read in pieces, and more than once: nothing holds a whole file. */
export interface StatementFile {
  readonly name: string
  /** From the start, each time it is called. */
  chunks(): Iterable<Uint8Array>
}

/** A file that is in memory already. */
export function fileOf(name: string, bytes: Uint8Array): StatementFile {
  return { name, chunks: () => [bytes] }
}

export interface ReadOptions {
  /** Order of day and month where the person said it. */
  readonly dateOrder?: DateOrder | undefined
  /** ISO 4217 code where the file names none. */
  readonly currency?: string | undefined
  /** `spending`: positive amounts are money spent, as on many card statements; `balance`: negative ones are. */
  readonly positive?: 'spending' | 'income' | undefined
  /** What was understood of this bank's files before, and confirmed. */
  readonly mapping?: CsvMapping | undefined
  /** The language of notes and questions; English unless said. */
  readonly messages?: Messages | undefined
}

/** A line that could not be read. The rest of the file is read all the same. */
export interface Problem {
  readonly kind: 'problem'
  /** From 1. */
  readonly line: number
  readonly reason: string
  readonly raw: string
}

/** A balance that the file states. */
export interface StatedBalance {
  readonly kind: 'balance'
  readonly account: string
  readonly which: 'opening' | 'closing'
  readonly day: Day | null
  readonly minor: number
  readonly currency: string
}

/** The days that the file says it covers, which may be more than its lines show. */
export interface Period {
  readonly kind: 'period'
  readonly account: string
  readonly from: Day | null
  readonly to: Day | null
}

/** A line that is booked nowhere yet, or a total: not a transaction, and no fault of the file. */
export interface Skipped {
  readonly kind: 'skipped'
  readonly line: number
  readonly reason: string
}

export type Row = Transaction | Problem | StatedBalance | Period | Skipped

/** Which column of a table means what; indexes from 0. */
export interface Columns {
  readonly date: number
  readonly valueDate: number | null
  /** One column for all amounts, or a pair. */
  readonly amount: number | null
  readonly debit: number | null
  readonly credit: number | null
  /** Says debit or credit in a word or letter (S/H, D/C). */
  readonly indicator: number | null
  /** The text of the line: who, and what for. */
  readonly text: readonly number[]
  readonly currency: number | null
  readonly balance: number | null
  readonly account: number | null
  readonly bankId: number | null
  readonly status: number | null
  readonly foreignAmount: number | null
  readonly foreignCurrency: number | null
  /** What kind of transaction it is: the text of a line that has no other. */
  readonly kind: number | null
  /** A fee that leaves the account besides the amount; null where there is none, or the amount holds it. */
  readonly fee: number | null
  /** Who paid, where a column of its own names them: on money that came it is the other side. */
  readonly payer: number | null
  /** Further amount columns, each in a currency of its own. */
  readonly others: readonly { readonly column: number; readonly currency: string }[]
}

/** How a bank writes its CSV files: found out once, confirmed by the person, remembered by `signature`. */
export interface CsvMapping {
  /** What tells this bank's files from others: delimiter and header cells. */
  readonly signature: string
  readonly delimiter: string
  /** Lines before the header, or before the first row where there is no header. */
  readonly preamble: number
  readonly hasHeader: boolean
  readonly header: readonly string[]
  readonly columns: Columns
  readonly dateOrder: DateOrder
  readonly decimalMark: '.' | ',' | '\u066b'
  /** Whether positive amounts are money spent. */
  readonly isSpendingPositive: boolean
  readonly currency: string
}

/** Something that the file alone does not tell; it is asked before anything is stored. */
export interface Question {
  readonly about: 'date-order' | 'decimal-mark' | 'currency' | 'sign'
  readonly text: string
  readonly choices: readonly string[]
  /** The choice that what stands in the file speaks for; null where it would be a guess. */
  readonly suggested: string | null
}

/** A file that is understood: its rows can be read, any number of times. */
export interface OpenedStatement {
  readonly format: FormatId
  /** In words, for the preview: encoding, version, what tells the sign. */
  readonly notes: readonly string[]
  readonly mapping: CsvMapping | null
  readonly questions: readonly Question[]
  rows(): Iterable<Row>
}

/** One format of statements. */
export interface StatementFormat {
  readonly id: FormatId
  /** As people call it. */
  readonly name: string
  /** From 0 to 1: how surely the first bytes are of this format. */
  detect(head: Uint8Array, name: string): number
  /** @throws StatementError where nothing in the file can be read as this format. */
  open(file: StatementFile, options: ReadOptions): Promise<OpenedStatement>
}

/** The file cannot be read at all. One line that says what and where. */
export class StatementError extends Error {
  override readonly name = 'StatementError'
}

/** What is asked where every date reads both ways. */
export function askDateOrder(messages: Messages): Question {
  return {
    about: 'date-order',
    text: messages.reading.askDateOrder(),
    choices: ['day-first', 'month-first'],
    suggested: null,
  }
}

/** What is asked where a file names no currency. */
export function askCurrency(suggestion: SuggestedCurrency | null, messages: Messages): Question {
  const { reading } = messages
  return {
    about: 'currency',
    text:
      suggestion === null
        ? reading.askCurrency()
        : `${reading.askCurrency()} ${reading.currencyTaken(suggestion.code, suggestion.reason)}`,
    choices: offeredCurrencies,
    suggested: suggestion?.code ?? null,
  }
}
