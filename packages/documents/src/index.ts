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
export { defaultLimits, type Limits } from './limits.ts'
export { type ReadOptions, readDocument } from './read-document.ts'
