export type { PdfExtra, PdfItem, PdfPage, PdfPages } from './pages.ts'
export { pdfTextItems } from './text-items.ts'
