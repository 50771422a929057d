import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Color, PDFDocument, PDFEmbeddedPage, PDFFont, PDFImage, PDFPage } from '@cantoo/pdf-lib'
import { maskCardNumbers } from '../exhibits/card-numbers.ts'

export type PaperSize = 'A4' | 'Letter'

const sizes: Readonly<Record<PaperSize, readonly [number, number]>> = { A4: [595.28, 841.89], Letter: [612, 792] }
const margin = 62
const bodySize = 12
const leading = 1.35
const ink = { type: 'RGB', red: 0, green: 0, blue: 0 } as Color
const grey = { type: 'RGB', red: 0.35, green: 0.35, blue: 0.35 } as Color

export interface PaperOptions {
  readonly size: PaperSize
  readonly title: string
  readonly madeAt: Date
  /** Printed at the foot of every page, before the page number. */
  readonly foot: string
}

/**
 * Pages for people who print: portrait, 12 point, black on white, a font with the letters of most languages embedded
 * (only those that are used). No printed text ever holds a full card number.
 */
export class Paper {
  readonly #document: PDFDocument
  readonly #options: PaperOptions
  readonly #fonts: Fonts
  #page: PDFPage
  #y: number

  private constructor(document: PDFDocument, options: PaperOptions, fonts: Fonts) {
    this.#document = document
    this.#options = options
    this.#fonts = fonts
    this.#page = document.addPage([...sizes[options.size]])
    this.#y = this.#page.getHeight() - margin
  }

  static async open(options: PaperOptions): Promise<Paper> {
    // Loaded when something is printed: it would cost every other command half a second.
    const [{ PDFDocument }, fontkit] = await Promise.all([import('@cantoo/pdf-lib'), import('@cantoo/fontkit')])
    const document = await PDFDocument.create()
    document.registerFontkit(fontkit.default as never)
    const embed = async (name: string) => {
      const bytes = await readFile(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))
      return document.embedFont(bytes, { subset: true })
    }
    const fonts = { plain: await embed('DejaVuSans'), bold: await embed('DejaVuSans-Bold') }
    document.setTitle(options.title)
    document.setProducer('Offhook')
    document.setCreator('Offhook')
    document.setCreationDate(options.madeAt)
    document.setModificationDate(options.madeAt)
    return new Paper(document, options, fonts)
  }

  get pages(): number {
    return this.#document.getPageCount()
  }

  /** Height that is left on this page, in points. */
  get room(): number {
    return this.#y - margin - bodySize
  }

  get width(): number {
    return this.#page.getWidth() - 2 * margin
  }

  newPage(): void {
    this.#page = this.#document.addPage([...sizes[this.#options.size]])
    this.#y = this.#page.getHeight() - margin
  }

  space(points: number): void {
    this.#y -= points
  }

  heading(text: string, size = 16): void {
    this.#lines(text, { font: 'bold', size, keepTogether: true })
    this.space(6)
  }

  paragraph(text: string, { font = 'plain', size = bodySize, indent = 0 }: TextStyle = {}): void {
    for (const line of text.split('\n')) this.#lines(line, { font, size, indent })
    this.space(5)
  }

  /** A paragraph beside a mark, such as a date or a dash: all its lines begin `hang` points right of the margin. */
  item(mark: string, text: string, hang: number, indent = 0): void {
    const lines = this.#wrap(maskCardNumbers(text), this.#fonts.plain, bodySize, this.width - indent - hang)
    for (const [index, line] of lines.entries()) {
      this.#need(bodySize * leading)
      this.#y -= bodySize * leading
      const at = { y: this.#y + bodySize * 0.3, size: bodySize, font: this.#fonts.plain, color: ink }
      if (index === 0) this.#page.drawText(this.#known(mark), { x: margin + indent, ...at })
      this.#page.drawText(line, { x: margin + indent + hang, ...at })
    }
    this.space(5)
  }

  /** A label over its value, as the fields of a form. */
  field(label: string, value: string): void {
    this.#need(bodySize * leading * 2.6)
    this.#lines(label, { font: 'plain', size: 9, color: grey })
    this.space(1)
    for (const line of value.split('\n')) this.#lines(line, { font: 'plain', size: bodySize })
    this.space(7)
  }

  /** A line to sign on. */
  signature(label: string): void {
    this.#need(48)
    this.space(34)
    this.#page.drawLine({
      start: { x: margin, y: this.#y },
      end: { x: margin + this.width * 0.62, y: this.#y },
      color: ink,
    })
    this.space(12)
    this.#lines(label, { font: 'plain', size: 9, color: grey })
  }

  /** How many lines a text takes. */
  linesOf(text: string, size = bodySize, indent = 0): number {
    return text
      .split('\n')
      .reduce(
        (sum, line) => sum + this.#wrap(maskCardNumbers(line), this.#fonts.plain, size, this.width - indent).length,
        0,
      )
  }

  /** A picture, as large as fits on the page. @throws where the bytes are no PNG or JPEG */
  async picture(bytes: Uint8Array, mediaType: string): Promise<void> {
    const image = await this.#embedPicture(bytes, mediaType)
    const full = this.#page.getHeight() - 2 * margin - 60
    if (this.room < Math.min(300, full)) this.newPage()
    const scale = Math.min(this.width / image.width, this.room / image.height, 1)
    const [width, height] = [image.width * scale, image.height * scale]
    this.#page.drawImage(image, { x: margin, y: this.#y - height, width, height })
    this.#page.drawRectangle({ x: margin, y: this.#y - height, width, height, borderColor: grey, borderWidth: 0.5 })
    this.space(height + 10)
  }

  /**
   * The pages of another PDF, each shrunk onto a page of its own.
   *
   * @returns how many were printed
   * @throws where the bytes are no PDF that can be read
   */
  async otherPdf(bytes: Uint8Array, most: number, caption: (page: number) => string): Promise<number> {
    const { PDFDocument } = await import('@cantoo/pdf-lib')
    const other = await PDFDocument.load(bytes)
    const indices = other.getPageIndices().slice(0, most)
    const embedded = await this.#document.embedPdf(other, indices)
    embedded.forEach((page, index) => {
      this.newPage()
      this.paragraph(caption(index + 1), { size: 9 })
      this.#drawPage(page)
    })
    return indices.length
  }

  async save(): Promise<Uint8Array> {
    const pages = this.#document.getPages()
    pages.forEach((page, index) => {
      const text = this.#known(`${this.#options.foot}   ${index + 1} / ${pages.length}`)
      page.drawText(text, { x: margin, y: 30, size: 8, font: this.#fonts.plain, color: grey })
    })
    return this.#document.save()
  }

  #drawPage(page: PDFEmbeddedPage): void {
    const scale = Math.min(this.width / page.width, this.room / page.height, 1)
    this.#page.drawPage(page, { x: margin, y: this.#y - page.height * scale, xScale: scale, yScale: scale })
    this.#y = margin
  }

  #embedPicture(bytes: Uint8Array, mediaType: string): Promise<PDFImage> {
    return mediaType === 'image/png' ? this.#document.embedPng(bytes) : this.#document.embedJpg(bytes)
  }

  #need(points: number): void {
    if (this.#y - points < margin) this.newPage()
  }

  #lines(text: string, { font, size, indent = 0, color = ink, keepTogether = false }: LineStyle): void {
    const face = this.#fonts[font]
    const lines = this.#wrap(maskCardNumbers(text), face, size, this.width - indent)
    if (keepTogether) this.#need((lines.length + 2) * size * leading)
    for (const line of lines) {
      this.#need(size * leading)
      this.#y -= size * leading
      this.#page.drawText(line, { x: margin + indent, y: this.#y + size * 0.3, size, font: face, color })
    }
  }

  #wrap(text: string, font: PDFFont, size: number, width: number): string[] {
    const lines: string[] = []
    let line = ''
    for (const word of this.#known(text).split(/(?<=\s)/)) {
      for (const piece of font.widthOfTextAtSize(word, size) > width ? cut(word, font, size, width) : [word]) {
        if (line !== '' && font.widthOfTextAtSize((line + piece).trimEnd(), size) > width) {
          lines.push(line.trimEnd())
          line = ''
        }
        line += piece
      }
    }
    lines.push(line.trimEnd())
    return lines
  }

  /** Characters that the font has no picture of become an empty box; those that turn text around are left out. */
  #known(text: string): string {
    const known = this.#fonts.known ?? new Set(this.#fonts.plain.getCharacterSet())
    this.#fonts.known = known
    return [
      ...text
        .normalize('NFC')
        .replace(/\t/g, '    ')
        .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]/gu, ''),
    ]
      .map((character) => (known.has(character.codePointAt(0)!) ? character : '□'))
      .join('')
  }
}

interface Fonts {
  readonly plain: PDFFont
  readonly bold: PDFFont
  known?: Set<number>
}

interface TextStyle {
  readonly font?: 'plain' | 'bold'
  readonly size?: number
  readonly indent?: number
}

interface LineStyle {
  readonly font: 'plain' | 'bold'
  readonly size: number
  readonly indent?: number
  readonly color?: Color
  readonly keepTogether?: boolean
}

const require = createRequire(import.meta.url)

/** A word that is wider than the page, cut into pieces that are not. */
function cut(word: string, font: PDFFont, size: number, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && font.widthOfTextAtSize(piece + character, size) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
