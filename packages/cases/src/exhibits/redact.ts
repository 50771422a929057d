import { decode as decodeJpeg } from 'jpeg-js'
import { PNG } from 'pngjs'
import { CaseError } from '../case-error.ts'

/** A rectangle of a picture, in its pixels. */
export interface BlackBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A copy of a text in which every one of the given words is blacked out, whatever its letter case. */
export function redactText(text: string, words: readonly string[]): string {
  return words
    .filter((word) => word.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .reduce(
      (done, word) =>
        done.replace(new RegExp(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu'), (hit) =>
          '█'.repeat([...hit].length),
        ),
      text,
    )
}

/**
 * A copy of a picture with black rectangles. The pixels below are gone, and nothing else of the file (place, camera)
 * comes along.
 *
 * @throws CaseError for anything but PNG and JPEG
 */
export function redactPicture(bytes: Uint8Array, mediaType: string, boxes: readonly BlackBox[]): Uint8Array {
  if (mediaType !== 'image/png' && mediaType !== 'image/jpeg')
    throw new CaseError(
      `parts of ${mediaType} cannot be blacked out here: make a screenshot of the page and black out that`,
    )
  const read =
    mediaType === 'image/png'
      ? PNG.sync.read(Buffer.from(bytes))
      : decodeJpeg(bytes, { useTArray: true, formatAsRGBA: true, maxMemoryUsageInMB: 512 })
  const picture = new PNG({ width: read.width, height: read.height })
  picture.data = Buffer.from(read.data)
  for (const box of boxes) {
    for (let y = Math.max(0, box.y); y < Math.min(picture.height, box.y + box.height); y += 1) {
      for (let x = Math.max(0, box.x); x < Math.min(picture.width, box.x + box.width); x += 1)
        picture.data.set([0, 0, 0, 255], (y * picture.width + x) * 4)
    }
  }
  return PNG.sync.write(picture)
}
