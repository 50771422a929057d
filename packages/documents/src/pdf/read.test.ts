import { describe, expect, test } from 'vitest'
import { DocumentError } from '../document-error.ts'
import { pdf, pdfLayout } from '../fixtures/pdf.fixture.ts'
import { pngOf } from '../fixtures/png.fixture.ts'
import { readDocument } from '../read-document.ts'
import { pdfTextItems } from './text-items.ts'

const number = '1-888-555-0100'

async function placesOf(bytes: Uint8Array, stretch: string) {
  const document = await readDocument(bytes)
  const start = document.text.indexOf(stretch)
  expect(start).toBeGreaterThanOrEqual(0)
  return document.locate(start, start + stretch.length)
}

describe('a PDF', () => {
  test('gives the text of its pages in lines, with its title', async () => {
    const bytes = await pdf({ pages: ['Norton help\nring us', `Call ${number}`], title: 'Invoice 17' })
    const { kind, text, title, notRead } = await readDocument(bytes, { name: 'not-a.txt' })
    expect({ kind, text, title, notRead }).toEqual({
      kind: 'pdf',
      text: `Norton help\nring us\n\nCall ${number}`,
      title: 'Invoice 17',
      notRead: [],
    })
  })

  test('leads back to the page and the box where a number stands', async () => {
    const bytes = await pdf({ pages: ['x', `first line\nCall ${number} now`] })
    const [place, ...more] = await placesOf(bytes, number)
    expect(more).toEqual([])
    expect(place).toMatchObject({ part: 'pdf', page: 2 })
    const { box } = place as { box: { x: number; y: number; width: number; height: number } }
    const baseline = pdfLayout.top + pdfLayout.line
    expect(box.y).toBeLessThan(baseline)
    expect(box.y + box.height).toBeGreaterThan(baseline - pdfLayout.size / 2)
    expect(box.x).toBeGreaterThan(pdfLayout.left + 15)
    expect(box.width).toBeGreaterThan(60)
    expect(box.x + box.width).toBeLessThan(170)
  })

  test('holds links that dial and what is in its forms', async () => {
    const bytes = await pdf({ pages: ['Call us'], link: `tel:${number}`, formValue: 'help desk 1-888-555-0101' })
    expect(await placesOf(bytes, number)).toMatchObject([{ part: 'pdf', page: 1, field: 'link' }])
    expect(await placesOf(bytes, '1-888-555-0101')).toMatchObject([{ field: 'form' }])
  })

  test('of scanned pages says which could not be read', async () => {
    const bytes = await pdf({ pages: [''], picture: pngOf('Call') })
    expect((await readDocument(bytes)).notRead).toEqual([
      { part: 'page 1', why: 'it is a picture without text (a scan)' },
    ])
  })

  test('with more pages than the limit is read up to there', async () => {
    const bytes = await pdf({ pages: ['one', 'two', 'three'] })
    const { text, notRead } = await readDocument(bytes, { limits: { pages: 2 } })
    expect(text).toBe('one\n\ntwo')
    expect(notRead).toEqual([{ part: 'pages 3 to 3', why: 'only 2 pages are read' }])
  })

  test('gives its items with their boxes to readers of tables', async () => {
    const { pages } = await pdfTextItems(await pdf({ pages: ['Netflix\n17.99'] }))
    expect(pages[0]).toMatchObject({ page: 1, width: 600, height: 800 })
    const items = pages[0]!.items.filter(({ text }) => text !== '')
    expect(items.map(({ text }) => text)).toEqual(['Netflix', '17.99'])
    expect(items[1]!.box.y - items[0]!.box.y).toBe(pdfLayout.line)
  })

  test.each([
    ['with a password', async () => pdf({ pages: ['x'], password: 'secret' }), 'encrypted'],
    ['cut short', async () => (await pdf({ pages: ['x'] })).subarray(0, 300), 'damaged'],
    ['that is only a head', async () => new TextEncoder().encode('%PDF-1.7\n'), 'damaged'],
  ])('%s is refused in one sentence', async (_, make, code) => {
    const error = await readDocument(await make()).catch((reason) => reason)
    expect(error).toBeInstanceOf(DocumentError)
    expect(error).toMatchObject({ code })
    expect(error.message).toMatch(/^the PDF [^\n]+$/)
  })

  test('that takes longer than the limit is given up, and the next is read', async () => {
    const long = await pdf({ pages: Array.from({ length: 200 }, (_, i) => `page ${i}`) })
    await expect(readDocument(long, { limits: { time: 1 } })).rejects.toMatchObject({ code: 'too-costly' })
    expect((await readDocument(await pdf({ pages: ['after'] }))).text).toBe('after')
  })
})
