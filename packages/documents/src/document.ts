/** What a document is read as. `markdown` is text whose offsets are those of the file. */
export type DocumentKind = 'text' | 'markdown' | 'html' | 'mail' | 'pdf' | 'docx' | 'pptx' | 'xlsx' | 'odt' | 'image'

/** A rectangle counted from the top left corner: points (1/72 inch) on a PDF page, pixels on an image. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** UTF-16 offsets into the decoded source; `attribute` where it stands in no visible text, as in `alt`. */
export interface TextPlace {
  readonly part: string
  readonly start: number
  readonly end: number
  readonly attribute?: string
}

/** Where on a page; pages count from 1. `field` where it stands in no visible text, as in a link, a form field or a QR code. */
export interface PagePlace {
  readonly part: string
  readonly page: number
  readonly box: Box
  readonly field?: string
}

/** Paragraphs count from 1 within their part. `attribute` where it stands in no visible text, as in `alt` or `link`. */
export interface ParagraphPlace {
  readonly part: string
  readonly paragraph: number
  readonly attribute?: string
}

/**
 * A place in the source. `part` is the kind of the document (`text`, `html`, `pdf`, `image`), the part of the file
 * (`document`, `header1`) or, in a mail, the MIME part path (`1.2`; `headers` for the head of the mail; `2/header1` for
 * a part of an attachment).
 */
export type Place = TextPlace | PagePlace | ParagraphPlace

/** A part that could not be read, and why, in plain words. */
export interface NotRead {
  readonly part: string
  readonly why: string
}

/** A document as text, with the way back to its source. */
export interface ReadDocument {
  readonly kind: DocumentKind
  readonly text: string
  /** Title of the page, subject of the mail, title of the file; null where there is none. */
  readonly title: string | null
  readonly notRead: readonly NotRead[]
  /**
   * Where a stretch of the text (or of the title) stands in the source, in reading order: mostly one place, several
   * where it runs over pages, lines of an image or parts. Offsets are UTF-16 code units, `end` is exclusive.
   */
  locate(start: number, end: number, within?: 'text' | 'title'): Place[]
}

/** What a reader of one kind makes; it can be sent from thread to thread. */
export interface ReadParts {
  readonly kind: DocumentKind
  readonly text: string
  readonly title: string | null
  readonly notRead: readonly NotRead[]
  readonly map: readonly Piece[]
  readonly titleMap: readonly Piece[]
}

/**
 * A stretch of text and where it comes from. Where the stretch is as long as its source, each code unit has its own
 * place there (`&amp;` has not); a box is shared out by length.
 */
export interface Piece {
  /** Offset into the text; a piece ends where its `length` is used up. */
  readonly at: number
  readonly length: number
  readonly place: Place
}
