import { describe, expect, test } from 'vitest'
import { docx } from '../fixtures/docx.fixture.ts'
import { png, pngOf } from '../fixtures/png.fixture.ts'
import { zip } from '../fixtures/zip.fixture.ts'
import { readDocument } from '../read-document.ts'

const number = '1-888-555-0100'

async function placesOf(bytes: Uint8Array, stretch: string) {
  const document = await readDocument(bytes)
  const start = document.text.indexOf(stretch)
  expect(start).toBeGreaterThanOrEqual(0)
  return document.locate(start, start + stretch.length)
}

describe('a DOCX', () => {
  test('gives header, paragraphs and title, and leads back to the paragraph', async () => {
    const bytes = docx({ body: 'Norton & Co\nCall 1-|888|-555-0100', header: 'Help desk', title: 'Bill & more' })
    const { kind, text, title, notRead } = await readDocument(bytes)
    expect({ kind, text, title, notRead }).toEqual({
      kind: 'docx',
      text: `Help desk\n\nNorton & Co\nCall ${number}\n`,
      title: 'Bill & more',
      notRead: [],
    })
    expect(await placesOf(bytes, number)).toEqual([{ part: 'document', paragraph: 2 }])
    expect(await placesOf(bytes, 'desk')).toEqual([{ part: 'header1', paragraph: 1 }])
  })

  test('holds text boxes once, descriptions of pictures, and links that dial; deleted text is gone', async () => {
    const box = `<w:p><w:r><w:t>${number}</w:t></w:r></w:p>`
    const xml = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${box}</w:txbxContent></mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:drawing><wp:docPr id="1" descr="call 1-888-555-0101"/></w:drawing><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:hyperlink r:id="r1"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>`
    const bytes = docx({ body: 'x', xml, links: { r1: 'tel:1-888-555-0102' } })
    const { text } = await readDocument(bytes)
    expect(text.split(number)).toHaveLength(2)
    expect(text).not.toContain('gone')
    expect(await placesOf(bytes, '1-888-555-0101')).toEqual([{ part: 'document', paragraph: 2, attribute: 'alt' }])
    expect(await placesOf(bytes, '1-888-555-0102')).toEqual([{ part: 'document', paragraph: 2, attribute: 'link' }])
  })

  test('holds the text of its pictures; an ornament is nothing, another picture without text is said', async () => {
    const bytes = docx({
      body: 'x',
      files: {
        'word/media/image1.png': pngOf(`Call ${number}`),
        'word/media/image2.png': png(60, 60, () => {}),
        'word/media/image3.png': png(400, 400, () => {}),
      },
    })
    const { notRead } = await readDocument(bytes)
    expect(await placesOf(bytes, number)).toMatchObject([{ part: 'word/media/image1.png', page: 1 }])
    expect(notRead).toEqual([{ part: 'word/media/image3.png', why: 'it is an image without readable text' }])
  })

  test('nested 100,000 deep is read', async () => {
    const bytes = docx({ body: 'x', xml: `${'<w:p>'.repeat(100_000)}<w:r><w:t>${number}</w:t></w:r>` })
    expect((await readDocument(bytes)).text).toContain(number)
  })

  test.each([
    ['that says it unpacks far', zip({ 'word/document.xml': 'x' }, 3_000_000_000), 'too-large'],
    ['that unpacks far', docx({ body: 'x'.repeat(3_000_000) }), 'too-large'],
    ['that lies about how far it unpacks', zip({ 'word/document.xml': 'x'.repeat(3_000_000) }, 10), 'damaged'],
    [
      'with too many files',
      zip(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}`, ''])), undefined),
      'too-large',
    ],
    ['cut short', docx({ body: 'x' }).subarray(0, 200), 'damaged'],
    ['that is another archive', zip({ 'a.txt': 'x' }), 'unsupported'],
  ])('%s is refused in one sentence', async (_, bytes, code) => {
    const error = await readDocument(bytes, { limits: { expansion: 1_000_000, parts: 20 } }).catch((reason) => reason)
    expect(error).toMatchObject({ name: 'DocumentError', code })
    expect(error.message).toMatch(/^[^\n]{5,100}$/)
  })
})

test.each([
  [
    'odt',
    zip({ 'content.xml': `<o><text:h>Help</text:h><text:p>Call <text:span>1-888</text:span>-555-0100</text:p></o>` }),
  ],
  [
    'pptx',
    zip({
      'ppt/presentation.xml': '',
      'ppt/slides/slide1.xml': `<s><a:p><a:r><a:t>Call 1-888</a:t></a:r><a:r><a:t>-555-0100</a:t></a:r></a:p></s>`,
    }),
  ],
  ['xlsx', zip({ 'xl/workbook.xml': '', 'xl/sharedStrings.xml': `<sst><si><t>Call ${number}</t></si></sst>` })],
] as const)('text of an %s file is read', async (kind, bytes) => {
  const document = await readDocument(bytes)
  expect(document.kind).toBe(kind)
  expect(document.text).toContain(`Call ${number}`)
})
