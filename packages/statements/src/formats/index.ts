import { camt } from './camt/camt.ts'
import { csv } from './csv/csv.ts'
import type { StatementFormat } from './format.ts'
import { mt940 } from './mt940/mt940.ts'
import { ofx } from './ofx/ofx.ts'
import { pdf } from './pdf/pdf.ts'
import { qif } from './qif/qif.ts'

/** Every format that is read. A new one is a folder beside these and its line here. */
export const formats: readonly StatementFormat[] = [pdf, ofx, camt, mt940, qif, csv]
