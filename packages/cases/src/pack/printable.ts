import { decode as decodeJpeg, encode as encodeJpeg } from 'jpeg-js'
import { PNG } from 'pngjs'
import type { Exhibit } from '../case-state.ts'
import { sizeOf } from '../exhibits/thumbnail.ts'
import { readMail } from '../mail/read-mail.ts'

/** Pixels of the longer side of a printed picture: enough to read a screen at the width of a page. */
const printedSide = 1600
/** A picture with fewer bytes is printed as it is. */
const smallEnough = 300_000
const mostPixels = 20_000_000

/** The text that a person reads in an exhibit; undefined for pictures and PDFs. */
export async function textOfExhibit({ mediaType }: Exhibit, bytes: Uint8Array): Promise<string | undefined> {
  if (mediaType === 'message/rfc822') {
    const { header, text, attachments } = await readMail(bytes)
    const lines = [
      `From: ${header.from}`,
      `To: ${header.to}`,
      `Date: ${header.date}`,
      `Subject: ${header.subject}`,
      `Message-ID: ${header.messageId}`,
    ]
    const with_ = attachments.length > 0 ? `\n\nAttachments (in the annex): ${attachments.join(', ')}` : ''
    return `${lines.join('\n')}\n\n${text.trim()}${with_}`
  }
  if (mediaType === 'text/html') {
    return Buffer.from(bytes)
      .toString('utf8')
      .replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/[ \t]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim()
  }
  return mediaType.startsWith('text/') ? Buffer.from(bytes).toString('utf8') : undefined
}

/** The text of a PDF, pictures in it not read; undefined where it is locked, damaged or takes too long. */
export async function textOfPdf(bytes: Uint8Array): Promise<string | undefined> {
  // What has no end was cut short; reading it would take long and find nothing.
  if (!Buffer.from(bytes.subarray(-2048)).includes('%%EOF')) return undefined
  const { pdfTextItems } = await import('@offhook/documents/pdf')
  try {
    const { title, pages } = await pdfTextItems(bytes)
    const texts = pages.map(({ items, extras }) =>
      [
        items.map(({ text, endsLine }) => text + (endsLine ? '\n' : '')).join(''),
        // Each digit of a number can be an item of its own, or a word beside a space that is only drawn.
        items.map(({ text }) => text).join(' '),
        ...extras.map(({ text }) => text),
      ].join('\n'),
    )
    return [title ?? '', ...texts].join('\n')
  } catch {
    return undefined
  }
}

/** A picture as it is printed: as it is where it is small, else a smaller JPEG. Undefined where it cannot be printed. */
export function printedPicture(
  bytes: Uint8Array,
  mediaType: string,
): { bytes: Uint8Array; mediaType: string } | undefined {
  if (mediaType !== 'image/png' && mediaType !== 'image/jpeg') return undefined
  const size = sizeOf(bytes, mediaType)
  if (size === undefined || size.width * size.height > mostPixels) return undefined
  if (bytes.length <= smallEnough) return { bytes, mediaType }
  try {
    const picture =
      mediaType === 'image/png'
        ? PNG.sync.read(Buffer.from(bytes))
        : decodeJpeg(bytes, { useTArray: true, formatAsRGBA: true, maxMemoryUsageInMB: 512, maxResolutionInMP: 40 })
    const scale = Math.min(1, printedSide / Math.max(picture.width, picture.height))
    const width = Math.max(1, Math.round(picture.width * scale))
    const height = Math.max(1, Math.round(picture.height * scale))
    const data = Buffer.alloc(width * height * 4)
    for (let y = 0; y < height; y += 1) {
      const row = Math.min(picture.height - 1, Math.floor((y + 0.5) / scale))
      for (let x = 0; x < width; x += 1) {
        const at = (row * picture.width + Math.min(picture.width - 1, Math.floor((x + 0.5) / scale))) * 4
        const alpha = picture.data[at + 3]! / 255
        // What is see-through is white on paper.
        for (let channel = 0; channel < 3; channel += 1)
          data[(y * width + x) * 4 + channel] = Math.round(picture.data[at + channel]! * alpha + 255 * (1 - alpha))
        data[(y * width + x) * 4 + 3] = 255
      }
    }
    return { bytes: encodeJpeg({ width, height, data }, 72).data, mediaType: 'image/jpeg' }
  } catch {
    return undefined
  }
}
