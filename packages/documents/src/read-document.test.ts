import { describe, expect, test } from 'vitest'
import { DocumentError } from './document-error.ts'
import { readDocument } from './read-document.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

async function refusal(bytes: Uint8Array, options = {}) {
  const error = await readDocument(bytes, options).then(
    () => null,
    (reason) => reason,
  )
  expect(error).toBeInstanceOf(DocumentError)
  expect(error.message).toMatch(/^[^\n]{5,150}$/)
  return error.code
}

describe('the kind of a document', () => {
  test.each([
    ['text', 'Call me', {}],
    ['text', '<p>a fragment without a name', {}],
    ['markdown', '# Call me', { name: 'README.md' }],
    ['html', 'Call me', { name: 'a.HTM' }],
    ['html', 'Call me', { contentType: 'text/html; charset=utf-8' }],
    ['html', '\ufeff  <!DOCTYPE html>Call', { name: 'a.txt', contentType: 'text/plain' }],
    ['html', '<?xml version="1.0"?><html xmlns="x"><p>Call', {}],
    ['text', 'From: the library\nNote: we open at nine', {}],
  ] as const)(
    '%s is told from what it begins with, then its name, then its content type',
    async (kind, text, options) => {
      expect((await readDocument(utf8(text), options)).kind).toBe(kind)
    },
  )
})

describe('text', () => {
  test('keeps its offsets', async () => {
    const document = await readDocument(utf8('\r\nCall 1-888-555-0100'), { name: 'a.md' })
    expect(document.text).toBe('\r\nCall 1-888-555-0100')
    expect(document.locate(7, 21)).toEqual([{ part: 'text', start: 7, end: 21 }])
    expect(document.locate(0, 1, 'title')).toEqual([])
  })

  test.each([
    ['UTF-8', utf8('Straße')],
    ['UTF-8 with its mark', utf8('\ufeffStraße')],
    ['UTF-16 with its mark', Uint8Array.from(Buffer.from('\ufeffStraße', 'utf16le'))],
    ['UTF-16 without a mark', Uint8Array.from(Buffer.from('Straße', 'utf16le'))],
    [
      'an undeclared single-byte set',
      latin1('Die Straße ist für Fußgänger gesperrt, bitte die Brücke benützen. Straße'),
    ],
  ])('in %s is decoded', async (_, bytes) => {
    const { text, notRead } = await readDocument(bytes)
    expect(text).toMatch(/Straße$/)
    expect(notRead).toEqual([])
  })

  test('is decoded as declared by sender or page', async () => {
    const cyrillic = Uint8Array.from([0xd0, 0xd2, 0xc9])
    expect((await readDocument(cyrillic, { contentType: 'text/plain; charset=koi8-r' })).text).toBe('при')
    const page = latin1('<html><meta charset=windows-1251><p>\xef\xf0\xe8')
    expect((await readDocument(page)).text).toBe('при')
  })

  test('with broken bytes is read, and says so', async () => {
    const { text, notRead } = await readDocument(Uint8Array.from([...utf8('Naïve café, 1-888-555-0100 '), 0xff]), {
      contentType: 'text/plain; charset=utf-8',
    })
    expect(text).toContain('1-888-555-0100 \ufffd')
    expect(notRead).toEqual([{ part: 'text', why: 'some bytes are not UTF-8' }])
  })
})

describe('what cannot be read', () => {
  test.each([
    ['binary', Uint8Array.from([1, 0, 2, 0xff, 0, 3, 9]), {}, 'unsupported'],
    ['binary with a zero in every second byte', Uint8Array.from([1, 0, 2, 0, 1, 0]), {}, 'unsupported'],
    ['too long', utf8('x'.repeat(11)), { limits: { bytes: 10 } }, 'too-large'],
    ['an old Office file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), { name: 'a.doc' }, 'unsupported'],
    ['RTF', utf8('{\\rtf1 Call}'), {}, 'unsupported'],
    ['packed', Uint8Array.from([0x1f, 0x8b, 8, 0]), {}, 'unsupported'],
  ])('%s: is refused in one sentence', async (_, bytes, options, code) => {
    expect(await refusal(bytes, options)).toBe(code)
  })
})
