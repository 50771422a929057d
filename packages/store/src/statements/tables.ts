import type { FormatId } from '@offhook/statements'

export interface AccountTable {
  readonly id: number
  /** As the bank's files name it (IBAN, number), or as the person does. */
  readonly name: string
  /** ISO 8601: the days that imports cover. */
  readonly coveredFrom: string | null
  readonly coveredTo: string | null
  /** The day on which the person said it was closed. */
  readonly closedSince: string | null
}

export interface StatementImportTable {
  readonly id: number
  readonly file: string
  readonly format: FormatId
  readonly importedAt: string
  readonly added: number
  readonly known: number
}

/** Days of an account that an import covers, both ends included. */
export interface StatementCoverageTable {
  readonly accountId: number
  readonly importId: number
  /** Days since 1970-01-01. */
  readonly fromDay: number
  readonly toDay: number
}

export interface TransactionTable {
  readonly id: number
  readonly accountId: number
  readonly importId: number
  /** Days since 1970-01-01. */
  readonly day: number
  readonly valueDay: number | null
  /** Minor units; PostgreSQL returns them as text. */
  readonly minor: number | string
  readonly currency: string
  readonly descriptor: string
  readonly foreignMinor: number | string | null
  readonly foreignCurrency: string | null
  readonly bankId: string | null
  readonly balance: number | string | null
  readonly line: number
  readonly raw: string
  /** Whose line it is, in `merchants`; null until it was read. */
  readonly merchantId: number | null
}

export interface MerchantTable {
  readonly id: number
  /** The catalogue and the rules by which it was read. */
  readonly stamp: string
  /** JSON. */
  readonly body: string
}

export interface BankMappingTable {
  readonly signature: string
  /** JSON. */
  readonly mapping: string
}

export interface SeriesRuleTable {
  readonly id: string
  /** JSON. */
  readonly rule: string
}

export interface AlarmSeenTable {
  readonly id: string
  readonly seenAt: string
}
