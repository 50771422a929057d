import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box, NotRead } from '../document.ts'
import { DocumentError } from '../document-error.ts'
import type { Limits } from '../limits.ts'
import { openPdf } from './open.ts'

/** A run of text on a page, as the file draws it. */
export interface PdfItem {
  readonly text: string
  readonly box: Box
  /** Whether a line ends after it. */
  readonly endsLine: boolean
}

/** A link, note or form field on a page. */
export interface PdfExtra {
  readonly field: 'link' | 'note' | 'form'
  readonly text: string
  readonly box: Box
}

export interface PdfPage {
  /** Counted from 1. */
  readonly page: number
  /** Points (1/72 inch). */
  readonly width: number
  readonly height: number
  /** In the order in which the file draws them, mostly the order of reading. */
  readonly items: readonly PdfItem[]
  readonly extras: readonly PdfExtra[]
}

export interface PdfPages {
  /** The title in the file's own data; null where there is none. */
  readonly title: string | null
  readonly pages: readonly PdfPage[]
  readonly notRead: readonly NotRead[]
}

/** Of the time that a document may take: then the pages so far are given, before the thread is ended. */
const share = 0.75

/**
 * Reads the pages of a PDF; those for which there is no time are listed as not read. Throws a `DocumentError` where none
 * can be read.
 */
export async function readPages(bytes: Uint8Array, limits: Limits): Promise<PdfPages> {
  const started = performance.now()
  const pdf = await openPdf(bytes)
  try {
    const notRead: NotRead[] = []
    const pages: PdfPage[] = []
    let last = Math.min(pdf.numPages, limits.pages)
    let why = `only ${last} pages are read`
    for (let number = 1; number <= last; number++) {
      if (pages.length > 0 && performance.now() - started > limits.time * share) {
        last = number - 1
        why = 'reading them takes too long'
        break
      }
      try {
        pages.push(await readPage(pdf, number, notRead))
      } catch {
        notRead.push({ part: `page ${number}`, why: 'the page is damaged' })
      }
    }
    if (pages.length === 0) throw new DocumentError('damaged', 'the PDF is damaged or cut short: no page can be read')
    if (last < pdf.numPages) notRead.push({ part: `pages ${last + 1} to ${pdf.numPages}`, why })
    if (!endsAsPdf(bytes)) notRead.push({ part: 'pdf', why: 'the file is cut short' })
    const attached = await pdf.getAttachments().catch(() => null)
    for (const name of Object.keys(attached ?? {}))
      notRead.push({ part: `attached file ${name.slice(0, 80)}`, why: 'files inside a PDF are not read' })
    return { title: await titleOf(pdf), pages, notRead }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

function endsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-4_096)).includes('%%EOF')
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const data = await pdf.getMetadata().catch(() => null)
  const title = (data?.info as { Title?: unknown } | undefined)?.Title
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null
}

async function readPage(pdf: PDFDocumentProxy, number: number, notRead: NotRead[]): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  const view = page.getViewport({ scale: 1 })
  const boxOf = (x1: number, y1: number, x2: number, y2: number): Box => {
    const [ax, ay] = view.convertToViewportPoint(x1, y1) as [number, number]
    const [bx, by] = view.convertToViewportPoint(x2, y2) as [number, number]
    return {
      x: rounded(Math.min(ax, bx)),
      y: rounded(Math.min(ay, by)),
      width: rounded(Math.abs(bx - ax)),
      height: rounded(Math.abs(by - ay)),
    }
  }
  const { items } = await page.getTextContent({ includeMarkedContent: false })
  const read = items.flatMap((item): PdfItem[] => {
    if (!('str' in item)) return []
    const [, b = 0, , , x = 0, y = 0] = item.transform as number[]
    const isUpright = b !== 0 && item.width < item.height
    return [
      {
        text: item.str,
        box: isUpright ? boxOf(x - item.height, y, x, y + item.width) : boxOf(x, y, x + item.width, y + item.height),
        endsLine: item.hasEOL,
      },
    ]
  })
  const extras = await extrasOf(page, boxOf)
  if (read.every(({ text }) => text.trim() === '') && (await hasPicture(page))) {
    notRead.push({ part: `page ${number}`, why: 'it is a picture without text (a scan)' })
  }
  page.cleanup()
  return { page: number, width: rounded(view.width), height: rounded(view.height), items: read, extras }
}

async function extrasOf(page: PDFPageProxy, boxOf: (x1: number, y1: number, x2: number, y2: number) => Box) {
  const extras: PdfExtra[] = []
  for (const annotation of await page.getAnnotations().catch(() => [])) {
    const { url, unsafeUrl, fieldValue, contentsObj, rect = [0, 0, 0, 0] } = annotation
    const [x1, y1, x2, y2] = rect as [number, number, number, number]
    const add = (field: PdfExtra['field'], text: unknown) => {
      if (typeof text === 'string' && text.trim() !== '') extras.push({ field, text, box: boxOf(x1, y1, x2, y2) })
    }
    add('link', url ?? unsafeUrl)
    add('note', contentsObj?.str)
    for (const value of [fieldValue].flat()) add('form', value)
  }
  return extras
}

/** Operators that paint a picture, or shapes that may be letters. */
const painting = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
])

/** More paths than lines and frames need: letters drawn as shapes. */
const fewShapes = 50

async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList()
  let shapes = 0
  for (const operator of fnArray) {
    if (painting.has(operator)) return true
    if (operator === OPS.constructPath) shapes++
  }
  return shapes > fewShapes
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
