import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from '@cantoo/pdf-lib'
import type { Random } from '../households/random.ts'
import { closingOf, plainAmount, type WrittenLine, type WrittenStatement } from './statement.ts'

/** How a bank lays its statement out. */
export interface PdfLayout {
  readonly columns: 'amount' | 'pair'
  readonly balance: boolean
  readonly landscape: boolean
  /** Texts longer than their column go on below. */
  readonly twoLines: boolean
  readonly dates: 'iso' | 'dmy.' | 'dmy/' | 'name' | 'short'
  readonly decimal: '.' | ','
  readonly thousands: boolean
  readonly negative: 'minus' | 'trailing' | 'letters'
  readonly language: keyof typeof words
  /** Rows that fit on a page; the head is repeated on each. */
  readonly rowsPerPage: number
}

const words = {
  en: {
    date: 'Date',
    text: 'Description',
    amount: 'Amount',
    debit: 'Money out',
    credit: 'Money in',
    balance: 'Balance',
    opening: 'Opening balance',
    closing: 'Closing balance',
    period: 'Statement period',
    page: 'Page',
    letters: ['DR', 'CR'],
  },
  de: {
    date: 'Datum',
    text: 'Verwendungszweck',
    amount: 'Betrag',
    debit: 'Soll',
    credit: 'Haben',
    balance: 'Saldo',
    opening: 'Alter Kontostand',
    closing: 'Neuer Kontostand',
    period: 'Zeitraum',
    page: 'Seite',
    letters: ['S', 'H'],
  },
  fr: {
    date: 'Date',
    text: 'Libellé',
    amount: 'Montant',
    debit: 'Débit',
    credit: 'Crédit',
    balance: 'Solde',
    opening: 'Ancien solde',
    closing: 'Nouveau solde',
    period: 'Période',
    page: 'Page',
    letters: ['D', 'C'],
  },
  es: {
    date: 'Fecha',
    text: 'Concepto',
    amount: 'Importe',
    debit: 'Cargos',
    credit: 'Abonos',
    balance: 'Saldo',
    opening: 'Saldo anterior',
    closing: 'Saldo final',
    period: 'Periodo',
    page: 'Página',
    letters: ['D', 'C'],
  },
} as const

export function randomLayout(random: Random): PdfLayout {
  const columns = random.pick(['amount', 'pair'] as const)
  const landscape = random.chance(0.3)
  return {
    columns,
    balance: random.chance(0.6),
    landscape,
    twoLines: random.chance(0.5),
    dates: random.pick(['iso', 'dmy.', 'dmy/', 'name', 'short'] as const),
    decimal: random.pick(['.', ','] as const),
    thousands: random.chance(0.6),
    negative: columns === 'pair' ? 'minus' : random.pick(['minus', 'trailing', 'letters'] as const),
    language: random.pick(['en', 'de', 'fr', 'es'] as const),
    rowsPerPage: random.pick([6, 11, landscape ? 30 : 40]),
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function dateIn(date: string, style: PdfLayout['dates']): string {
  const [year, month, day] = date.split('-') as [string, string, string]
  switch (style) {
    case 'iso':
      return date
    case 'dmy.':
      return `${day}.${month}.${year}`
    case 'dmy/':
      return `${day}/${month}/${year}`
    case 'name':
      return `${day} ${months[Number(month) - 1]} ${year}`
    case 'short':
      return `${day}.${month}.`
  }
}

function amountIn(minor: number, currency: string, { decimal, thousands, negative, language }: PdfLayout): string {
  const [whole = '', fraction = ''] = plainAmount(Math.abs(minor), currency).split('.')
  const mark = thousands ? (decimal === ',' ? '.' : ',') : ''
  const digits = `${whole.replace(/\B(?=(\d{3})+$)/g, mark)}${decimal}${fraction}`
  if (negative === 'letters') return `${digits} ${words[language].letters[minor < 0 ? 0 : 1]}`
  if (minor >= 0) return digits
  return negative === 'trailing' ? `${digits}-` : `-${digits}`
}

const textWidth = 34

/** Cut at spaces, so that it can be joined again. */
function folded(text: string, isTwoLines: boolean): string[] {
  if (!isTwoLines || text.length <= textWidth) return [text]
  const cut = text.lastIndexOf(' ', textWidth)
  return cut < 8 ? [text] : [text.slice(0, cut), ...folded(text.slice(cut + 1), true)]
}

/** Writes a statement as a PDF with a text layer, in pages that repeat their head. Currencies with two decimals only. */
export async function writePdf(statement: WrittenStatement, layout: PdfLayout): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const sheet = new Sheet(document, font, layout)
  const { account, currency, lines, opening } = statement
  const name = words[layout.language]
  const first = lines[0]!.date
  const last = lines.at(-1)!.date
  const full = layout.dates === 'short' ? 'dmy.' : layout.dates
  sheet.head = [`IBAN ${account}   ${currency}`, `${name.period} ${dateIn(first, full)} - ${dateIn(last, full)}`]
  sheet.begin()
  if (layout.balance) sheet.total(`${name.opening} ${amountIn(opening, currency, layout)}`)
  let balance = opening
  for (const line of lines) {
    balance += line.minor
    sheet.row(line, balance, currency)
  }
  if (layout.balance) sheet.total(`${name.closing} ${amountIn(closingOf(statement), currency, layout)}`)
  return document.save()
}

class Sheet {
  readonly #document: PDFDocument
  readonly #font: PDFFont
  readonly #layout: PdfLayout
  head: readonly string[] = []
  #page!: PDFPage
  #top = 0
  #rows = 0
  #pages = 0

  constructor(document: PDFDocument, font: PDFFont, layout: PdfLayout) {
    this.#document = document
    this.#font = font
    this.#layout = layout
  }

  get #right(): readonly number[] {
    const width = this.#layout.landscape ? 800 : 555
    return [width - 170, width - 85, width]
  }

  begin(): void {
    const { language, landscape, columns, balance } = this.#layout
    const name = words[language]
    this.#page = this.#document.addPage(landscape ? [842, 595] : [595, 842])
    this.#pages += 1
    this.#rows = 0
    this.#top = landscape ? 560 : 800
    for (const line of this.head) this.#write(line, 40)
    this.#write(`${name.page} ${this.#pages}`, 40)
    this.#top -= 8
    this.#put(name.date, 40)
    this.#put(name.text, 110)
    const [first = 0, second = 0, third = 0] = this.#right
    if (columns === 'pair') {
      this.#putRight(name.debit, first)
      this.#putRight(name.credit, second)
    } else this.#putRight(name.amount, second)
    if (balance) this.#putRight(name.balance, third)
    this.#top -= 16
  }

  row({ date, minor, descriptor }: WrittenLine, balance: number, currency: string): void {
    const layout = this.#layout
    const [text = '', ...more] = folded(descriptor, layout.twoLines)
    if (this.#rows + 1 + more.length > layout.rowsPerPage && this.#rows > 0) this.begin()
    const [first = 0, second = 0, third = 0] = this.#right
    this.#put(dateIn(date, layout.dates), 40)
    this.#put(text, 110, this.#fitting(text))
    if (layout.columns === 'pair')
      this.#putRight(amountIn(Math.abs(minor), currency, layout), minor < 0 ? first : second)
    else this.#putRight(amountIn(minor, currency, layout), second)
    if (layout.balance) this.#putRight(amountIn(balance, currency, layout), third)
    this.#top -= 13
    for (const line of more) this.#write(line, 110)
    this.#rows += 1 + more.length
  }

  total(text: string): void {
    this.#write(text, 40)
  }

  #write(text: string, left: number): void {
    this.#put(text, left)
    this.#top -= 13
  }

  /** Long texts on one line are printed smaller, so that they end before the first amount. */
  #fitting(text: string): number {
    const room = this.#right[this.#layout.columns === 'pair' ? 0 : 1]! - 70 - 110
    return Math.min(8, (8 * room) / this.#font.widthOfTextAtSize(text, 8))
  }

  #put(text: string, left: number, size = 8): void {
    this.#page.drawText(text, { x: left, y: this.#top, size, font: this.#font })
  }

  #putRight(text: string, right: number): void {
    this.#put(text, right - this.#font.widthOfTextAtSize(text, 8))
  }
}
