import { decode as decodeJpeg } from 'jpeg-js'
import { PNG } from 'pngjs'

/** Pixels of the longer side. */
const side = 320
/** Pictures with more pixels are kept, but no small copy is made of them. */
const mostPixels = 40_000_000

export type Thumbnail = { readonly png: Uint8Array } | { readonly why: string }

/** A small copy of a picture as PNG, or why there is none. */
export function thumbnailOf(bytes: Uint8Array, mediaType: string): Thumbnail {
  if (mediaType !== 'image/png' && mediaType !== 'image/jpeg') return { why: `no small copy is made of ${mediaType}` }
  try {
    const size = sizeOf(bytes, mediaType)
    if (size === undefined) return { why: 'the picture is damaged' }
    if (size.width * size.height > mostPixels) return { why: 'the picture is too large for a small copy' }
    const picture =
      mediaType === 'image/png'
        ? PNG.sync.read(Buffer.from(bytes))
        : decodeJpeg(bytes, { useTArray: true, formatAsRGBA: true, maxMemoryUsageInMB: 512, maxResolutionInMP: 40 })
    return { png: PNG.sync.write(shrunk(picture)) }
  } catch {
    return { why: 'the picture is damaged' }
  }
}

/** Width and height as the header of a PNG or JPEG says; undefined where it says none. */
export function sizeOf(
  bytes: Uint8Array,
  mediaType: string,
): { readonly width: number; readonly height: number } | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (mediaType === 'image/png')
    return data.length < 24 ? undefined : { width: data.readUInt32BE(16), height: data.readUInt32BE(20) }
  for (let offset = 2; offset + 9 < data.length; ) {
    if (data[offset] !== 0xff) return undefined
    const marker = data[offset + 1]!
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: data.readUInt16BE(offset + 5), width: data.readUInt16BE(offset + 7) }
    offset += 2 + data.readUInt16BE(offset + 2)
  }
  return undefined
}

interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Each new pixel is the mean of those that it stands for. */
function shrunk({ width, height, data }: Picture): PNG {
  const scale = Math.min(1, side / Math.max(width, height))
  const small = new PNG({
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  })
  for (let y = 0; y < small.height; y += 1) {
    const top = Math.floor((y * height) / small.height)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * height) / small.height))
    for (let x = 0; x < small.width; x += 1) {
      const left = Math.floor((x * width) / small.width)
      const right = Math.max(left + 1, Math.floor(((x + 1) * width) / small.width))
      const sum = [0, 0, 0, 0]
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1) {
          const at = (row * width + column) * 4
          for (let channel = 0; channel < 4; channel += 1) sum[channel]! += data[at + channel]!
        }
      }
      const count = (bottom - top) * (right - left)
      const at = (y * small.width + x) * 4
      for (let channel = 0; channel < 4; channel += 1) small.data[at + channel] = Math.round(sum[channel]! / count)
    }
  }
  return small
}
