import type { Box, NotRead, ReadParts } from '../document.ts'
import { DocumentError } from '../document-error.ts'
import type { Limits } from '../limits.ts'
import { MappedText } from '../locator-map.ts'
import { qrCodes } from './qr-codes.ts'
import { recognise, type Word } from './recognise.ts'
import { imageSize } from './size.ts'

/** Smaller than this in pixels no number can be read. */
const least = { width: 40, height: 10 }
/** A picture in a document that is smaller than this and shows no text is an ornament. */
const ornament = 200 * 200

/**
 * Reads the text on an image, word by word, then what its QR codes say. Its size is read from its head before anything is unpacked.
 *
 * @param where `inside` another document, small pictures without text are nothing worth a word
 */
export async function readImage(
  bytes: Uint8Array,
  limits: Limits,
  where: 'alone' | 'inside' = 'alone',
): Promise<ReadParts> {
  const size = imageSize(bytes)
  if (size === null) throw new DocumentError('damaged', 'the image is damaged or cut short')
  const { width, height } = size
  if (width * height > limits.pixels) {
    throw new DocumentError(
      'too-large',
      `the image has ${megapixels(width * height)} megapixels; ${megapixels(limits.pixels)} are read`,
    )
  }
  const isTiny = width < least.width || height < least.height
  if (isTiny && where === 'inside') return made('', new MappedText(), [])
  const codes = isTiny ? [] : await qrCodes(bytes)
  const words = isTiny ? [] : await recognise(bytes).catch(() => damaged())
  const text = new MappedText()
  addWords(text, words?.filter(({ box }) => !codes.some((code) => isWithin(box, code.box))) ?? [])
  for (const code of codes) {
    if (text.length > 0) text.add('\n\n')
    text.add(code.text, { part: 'image', page: 1, box: code.box, field: 'qr-code' })
  }
  const read = text.toString()
  if (words === null) return made(read, text, [{ part: 'image', why: 'reading text on images needs tesseract.js' }])
  const isOrnament = where === 'inside' && width * height < ornament
  const isEmpty = !/[\p{L}\p{N}]{2}/u.test(read)
  return made(
    read,
    text,
    isEmpty && !isOrnament ? [{ part: 'image', why: 'it is an image without readable text' }] : [],
  )
}

function addWords(text: MappedText, words: readonly Word[]): void {
  let last: Word | null = null
  for (const word of words) {
    if (last !== null) text.add(word.line === last.line ? ' ' : word.block === last.block ? '\n' : '\n\n')
    text.add(word.text, { part: 'image', page: 1, box: word.box })
    last = word
  }
}

/** The squares of a code are no letters, whatever they are taken for. */
function isWithin(word: Box, code: Box): boolean {
  const x = word.x + word.width / 2
  const y = word.y + word.height / 2
  return x >= code.x && x <= code.x + code.width && y >= code.y && y <= code.y + code.height
}

function made(text: string, map: MappedText, notRead: readonly NotRead[]): ReadParts {
  return { kind: 'image', text, title: null, notRead, map: map.pieces, titleMap: [] }
}

function damaged(): never {
  throw new DocumentError('damaged', 'the image is damaged or cut short')
}

function megapixels(pixels: number): number {
  return Math.ceil(pixels / 1_000_000)
}
