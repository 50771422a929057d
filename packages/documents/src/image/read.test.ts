import { describe, expect, test } from 'vitest'
import { png, pngHead, pngLayout, pngOf } from '../fixtures/png.fixture.ts'
import { qrLayout, qrPng } from '../fixtures/qr.fixture.ts'
import { readDocument } from '../read-document.ts'
import { imageSize } from './size.ts'

describe('an image', () => {
  test('gives its text, and leads back to the pixels of a number', async () => {
    const { kind, text, notRead, locate } = await readDocument(pngOf('Norton help desk\nCall 1-888-555-0100 now'))
    expect({ kind, notRead }).toEqual({ kind: 'image', notRead: [] })
    expect(text).toContain('Call 1-888-555-0100 now')
    const start = text.indexOf('1-888')
    const [place] = locate(start, start + '1-888-555-0100'.length)
    expect(place).toMatchObject({ part: 'image', page: 1 })
    const { box } = place as { box: { x: number; y: number; width: number; height: number } }
    const baseline = pngLayout.top + pngLayout.line
    expect(Math.abs(box.y + box.height - baseline)).toBeLessThan(12)
    expect(box.x).toBeGreaterThan(pngLayout.left + 50)
    expect(box.width).toBeGreaterThan(200)
  })

  test('gives what its QR codes say, each with its place, and takes their squares for no letters', async () => {
    const bytes = await qrPng('tel:+18885550100', 'https://wa.me/18885550100')
    const { text, notRead, locate } = await readDocument(bytes)
    expect(notRead).toEqual([])
    expect(text).toBe('tel:+18885550100\n\nhttps://wa.me/18885550100')
    const [place] = locate(0, 5)
    expect(place).toMatchObject({ part: 'image', page: 1, field: 'qr-code' })
    const { box } = place as { box: { x: number; y: number } }
    expect(Math.abs(box.x - qrLayout.left)).toBeLessThan(3)
    expect(Math.abs(box.y - qrLayout.top)).toBeLessThan(3)
  })

  test.each([
    [
      'German',
      'Ihr Computer wurde gesperrt. Bitte rufen Sie\ndie Hotline für Schlüssel an: 030 23125 000',
      'für Schlüssel',
    ],
    ['French', 'Votre appareil est bloqué par le système.\nAppelez le support à vos côtés', 'bloqué par le système'],
    ['Spanish', 'Su equipo se ha bloqueado. Llame a la línea\ndel servicio técnico para que le ayuden', 'técnico'],
  ])('in %s is read in that language', async (_, given, words) => {
    expect((await readDocument(pngOf(given))).text).toContain(words)
  })

  test('without text is listed as not read', async () => {
    const { text, notRead } = await readDocument(png(300, 200, () => {}))
    expect(text.trim()).toBe('')
    expect(notRead).toEqual([{ part: 'image', why: 'it is an image without readable text' }])
  })

  test.each([
    ['of 144 megapixels', pngHead(12_000, 12_000), 'too-large'],
    ['cut short', pngOf('Call').subarray(0, 400), 'damaged'],
    ['that is only a mark', Uint8Array.from([0xff, 0xd8, 0xff]), 'damaged'],
  ])('%s is refused in one sentence', async (_, bytes, code) => {
    const error = await readDocument(bytes).catch((reason) => reason)
    expect(error).toMatchObject({ name: 'DocumentError', code })
    expect(error.message).toMatch(/^the image [^\n]+$/)
  })
})

test.each([
  ['PNG', pngHead(640, 480)],
  ['GIF', Buffer.from('474946383961800 2e0 01'.replace(/ /g, ''), 'hex')],
  ['BMP', Buffer.concat([Buffer.from('BM'), Buffer.alloc(16), Buffer.from('8002000020feffff', 'hex')])],
  ['JPEG', Buffer.from('ffd8ffe00004abcdffc00011080 1e00280'.replace(/ /g, ''), 'hex')],
  ['WebP', Buffer.from('52494646000000005745425056503858000000000000000 07f0200df0100'.replace(/ /g, ''), 'hex')],
])('the size of a %s is read from its head', (_, bytes) => {
  expect(imageSize(bytes)).toEqual({ width: 640, height: 480 })
})
