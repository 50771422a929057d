export type {
  Box,
  DocumentKind,
  NotRead,
  PagePlace,
  ParagraphPlace,
  Place,
  ReadDocument,
  TextPlace,
} from './document.ts'
export { DocumentError, type DocumentErrorCode } from './document-error.ts'
export { type Fetched, type FetchOptions, fetchDocument } from './fetch/fetch-document.ts'
export { defaultLimits, type Limits } from './limits.ts'
export { type Mail, type MailAddress, type MailAttachment, readMail } from './mail/mail.ts'
export type { PdfExtra, PdfItem, PdfPage, PdfPages } from './pdf/pages.ts'
export { pdfTextItems } from './pdf/text-items.ts'
export { type ReadOptions, readDocument } from './read-document.ts'
