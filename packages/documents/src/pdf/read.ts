import type { ReadParts } from '../document.ts'
import { dialLink } from '../html/attributes.ts'
import type { Limits } from '../limits.ts'
import { MappedText } from '../locator-map.ts'
import { type PdfItem, type PdfPage, readPages } from './pages.ts'

/** Reads a PDF: the text of its pages, then of each page the links that dial, the notes and what is in its forms. */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<ReadParts> {
  const { title, pages, notRead } = await readPages(bytes, limits)
  const text = new MappedText()
  for (const page of pages) addPage(text, page)
  const place = { part: 'pdf', page: 1, box: { x: 0, y: 0, width: 0, height: 0 }, field: 'title' }
  return {
    kind: 'pdf',
    text: text.toString(),
    title,
    notRead,
    map: text.pieces,
    titleMap: title === null ? [] : [{ at: 0, length: title.length, place }],
  }
}

function addPage(text: MappedText, { page, items, extras }: PdfPage): void {
  if (text.length > 0) text.add('\n\n')
  let digits = ''
  let last: PdfItem | undefined
  for (const item of items) {
    if (last?.endsLine) text.add(isFarBelow(last, item) ? '\n\n' : '\n')
    text.add(item.text, { part: 'pdf', page, box: item.box })
    digits += item.text.replace(/\D/g, '')
    // An empty item only ends the line of the one before it.
    if (item.text === '' && last !== undefined)
      last = { text: last.text, box: last.box, endsLine: last.endsLine || item.endsLine }
    else last = item
  }
  for (const { field, text: value, box } of extras) {
    const number = value.replace(/\D/g, '')
    if (field === 'link' && !(dialLink.test(value) && !digits.includes(number.slice(-7)))) continue
    text.add('\n')
    text.add(value, { part: 'pdf', page, box, field })
  }
}

/** More than a line is left free between two items. */
function isFarBelow(a: PdfItem, b: PdfItem): boolean {
  const gap = b.box.y - (a.box.y + a.box.height)
  return gap > 0.9 * Math.max(a.box.height, b.box.height, 1)
}
