import { defaultLimits, type Limits } from '../limits.ts'
import { readInThread } from '../thread/reading-thread.ts'
import type { PdfPages } from './pages.ts'

/**
 * The text of a PDF with the place of every item: for readers of tables, as in bank statements.
 *
 * @throws DocumentError for a file that is damaged, needs a password, or takes longer than the limit
 */
export function pdfTextItems(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<PdfPages> {
  return readInThread('pdf-pages', { bytes, name: '', contentType: '', limits: { ...defaultLimits, ...limits } })
}
