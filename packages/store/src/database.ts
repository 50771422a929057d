import type { CaseEventTable, CaseTable } from './cases/tables.ts'
import type {
  AccountTable,
  AlarmSeenTable,
  BankMappingTable,
  MerchantTable,
  SeriesRuleTable,
  StatementCoverageTable,
  StatementImportTable,
  TransactionTable,
} from './statements/tables.ts'

/** Every table, by its name. A part of the product adds its own beside its queries. */
export interface Database {
  readonly cases: CaseTable
  readonly caseEvents: CaseEventTable
  readonly accounts: AccountTable
  readonly statementCoverage: StatementCoverageTable
  readonly statementImports: StatementImportTable
  readonly merchants: MerchantTable
  readonly transactions: TransactionTable
  readonly bankMappings: BankMappingTable
  readonly seriesRules: SeriesRuleTable
  readonly alarmsSeen: AlarmSeenTable
}
