import { CaseError } from '../case-error.ts'
import type { CaseState, Exhibit } from '../case-state.ts'
import { Paper, type PaperSize } from '../paper/paper.ts'
import type { Moment } from '../timeline.ts'
import type { Audience, Field } from './audience.ts'
import { printedPicture } from './printable.ts'

/** What banks take: bytes and pages of one file. */
const largestPdf = 5 * 1024 * 1024
const mostPages = 50

/** Pages of another PDF, and lines of a text, that are printed of one exhibit; all of it is in the annex. */
const mostPagesOfOne = 12
const mostLinesOfOne = 300
/** Files with more bytes are not loaded to be printed. */
const largestPrinted = 30 * 1024 * 1024

export interface DisputeContents {
  readonly state: CaseState
  readonly audience: Audience
  readonly fields: readonly Field[]
  readonly statement: string | undefined
  readonly moments: readonly Moment[]
  readonly shows: readonly string[]
  readonly showsNot: readonly string[]
  readonly exhibits: readonly PrintedExhibit[]
  readonly heldBack: readonly { readonly exhibit: Exhibit; readonly why: string }[]
  readonly annex: { readonly name: string; readonly sha256: string }
  readonly size: PaperSize
  readonly madeAt: Date
}

export interface PrintedExhibit {
  readonly exhibit: Exhibit
  readonly text: string | undefined
  load(): Promise<Uint8Array>
}

export interface PdfFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly pages: number
}

const titles: Readonly<Record<Audience, string>> = {
  bank: 'Dispute of a charge for a cancelled subscription',
  court: 'Record of a cancelled subscription',
  company: 'Cancellation and refund: what happened',
  police: 'Report: what happened',
}

/** The printed part of a pack: one file, or several where one would be larger than banks take. */
export async function disputePdfs(contents: DisputeContents): Promise<PdfFile[]> {
  const groups = await fitting(contents, contents.exhibits, true)
  return groups.map(({ bytes, pages }, index) => ({
    name: index === 0 ? 'dispute.pdf' : `dispute-${index + 1}.pdf`,
    bytes,
    pages,
  }))
}

/** Halves what is too large until each part fits. */
async function fitting(
  contents: DisputeContents,
  exhibits: readonly PrintedExhibit[],
  isFirst: boolean,
): Promise<{ bytes: Uint8Array; pages: number }[]> {
  const made = await render(contents, exhibits, isFirst)
  if (made.bytes.length <= largestPdf && made.pages <= mostPages) return [made]
  if (exhibits.length === 0) throw new CaseError('the first pages alone are larger than banks take')
  if (exhibits.length === 1 && !isFirst) return [await render(contents, exhibits, false, true)]
  const middle = exhibits.length === 1 ? 0 : Math.ceil(exhibits.length / 2)
  const first = await fitting(contents, exhibits.slice(0, middle), isFirst)
  return [...first, ...(await fitting(contents, exhibits.slice(middle), false))]
}

async function render(
  contents: DisputeContents,
  exhibits: readonly PrintedExhibit[],
  isFirst: boolean,
  onlyNamed = false,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const { state, size, madeAt, audience } = contents
  const paper = await Paper.open({ size, title: titles[audience], madeAt, foot: `Case ${state.id}` })
  if (isFirst) {
    printPageOne(paper, contents)
    printChronology(paper, contents)
    printMeaning(paper, contents)
  } else {
    paper.heading(`${titles[audience]}: exhibits, continued`)
  }
  for (const [index, printed] of exhibits.entries()) await printExhibit(paper, printed, isFirst || index > 0, onlyNamed)
  return { bytes: await paper.save(), pages: paper.pages }
}

function printPageOne(paper: Paper, { fields, statement, audience }: DisputeContents): void {
  paper.heading(titles[audience])
  for (const { label, value } of fields) paper.field(label, value)
  if (statement !== undefined) {
    paper.field('Statement in my own words', statement)
    paper.signature('Date and signature')
  }
}

/** One page: what does not fit is named, and stands in the annex. */
function printChronology(paper: Paper, { moments }: DisputeContents): void {
  paper.newPage()
  paper.heading('What happened, and when')
  for (const [index, { on, text }] of moments.entries()) {
    if (paper.room < (paper.linesOf(text, 12, besideDay) + 2) * 12 * 1.45) {
      paper.paragraph(`… and ${moments.length - index} more, all of them in the annex (events.jsonl).`)
      return
    }
    paper.item(on, text, besideDay)
  }
}

/** Points from the margin to what happened on a day, and to what stands beside a dash or a number. */
const besideDay = 84
const besideDash = 14
const besideNumber = 24

function printMeaning(paper: Paper, { shows, showsNot, annex, exhibits, heldBack }: DisputeContents): void {
  paper.newPage()
  paper.heading('What this shows and what it does not')
  paper.paragraph('It shows:', { font: 'bold' })
  for (const line of shows) paper.item('–', line, besideDash, 8)
  paper.space(6)
  paper.paragraph('It does not show:', { font: 'bold' })
  for (const line of showsNot) paper.item('–', line, besideDash, 8)
  paper.space(6)
  paper.paragraph('Exhibits', { font: 'bold' })
  for (const { exhibit } of exhibits) paper.item(`${exhibit.number}.`, titleOf(exhibit), besideNumber, 8)
  for (const { exhibit, why } of heldBack)
    paper.item(`${exhibit.number}.`, `Not in this pack: ${why}.`, besideNumber, 8)
  paper.space(6)
  paper.paragraph(
    `The originals are in ${annex.name} (SHA-256 ${annex.sha256}). VERIFY.md in it says how to check them without any special program.`,
  )
}

async function printExhibit(
  paper: Paper,
  { exhibit, text, load }: PrintedExhibit,
  onNewPage: boolean,
  onlyNamed: boolean,
): Promise<void> {
  if (onNewPage) paper.newPage()
  paper.heading(`Exhibit ${exhibit.number}`, 14)
  paper.paragraph(titleOf(exhibit), { font: 'bold' })
  if (exhibit.about) paper.paragraph(exhibit.about)
  if (exhibit.call) {
    const { spokenTo, number, reference } = exhibit.call
    paper.paragraph(
      [spokenTo && `Spoken to: ${spokenTo}`, number && `Number: ${number}`, reference && `Case number: ${reference}`]
        .filter(Boolean)
        .join('\n'),
    )
  }
  paper.paragraph(`Kept on ${exhibit.addedAt.slice(0, 10)}. SHA-256 of the original: ${exhibit.sha256}`, { size: 9 })
  if (exhibit.redactionOf)
    paper.paragraph(`A copy with parts blacked out. SHA-256 of the original: ${exhibit.redactionOf}`, { size: 9 })
  if (exhibit.judged) paper.paragraph(`Signature: ${exhibit.judged.words}`)
  for (const warning of exhibit.warnings ?? []) paper.paragraph(`Warning: ${warning}`)
  paper.space(4)
  if (onlyNamed) return paper.paragraph('Too large to print; the whole of it is in the annex.')
  if (text !== undefined) return printText(paper, text)
  if (exhibit.size > largestPrinted) return paper.paragraph('Too large to print; the whole of it is in the annex.')
  const bytes = await load()
  if (exhibit.mediaType === 'application/pdf') return printOtherPdf(paper, exhibit, bytes)
  const picture = printedPicture(bytes, exhibit.mediaType)
  if (picture === undefined)
    return paper.paragraph(`This kind of file (${exhibit.mediaType}) is not printed; it is in the annex.`)
  await paper.picture(picture.bytes, picture.mediaType)
}

function printText(paper: Paper, text: string): void {
  const lines = text.split(/\r?\n/)
  paper.paragraph(lines.slice(0, mostLinesOfOne).join('\n'))
  if (lines.length > mostLinesOfOne) paper.paragraph('… the rest is in the annex.')
}

async function printOtherPdf(paper: Paper, exhibit: Exhibit, bytes: Uint8Array): Promise<void> {
  try {
    // What has no end was cut short; reading it would take long and find nothing.
    if (!Buffer.from(bytes.subarray(-2048)).includes('%%EOF')) throw new RangeError('cut short')
    const printed = await paper.otherPdf(bytes, mostPagesOfOne, (page) => `Exhibit ${exhibit.number}, page ${page}`)
    if (printed === mostPagesOfOne) paper.paragraph('More pages are in the annex.', { size: 9 })
  } catch {
    paper.paragraph('This PDF is locked or damaged and is not printed; it is in the annex.')
  }
}

function titleOf({ name, kind, role, on, mail }: Exhibit): string {
  const what = mail ? `Mail “${mail.subject}” from ${mail.from}` : name
  return `${what} (${kind}, ${roleWords[role]}${on ? `, ${on}` : ''})`
}

const roleWords: Readonly<Record<Exhibit['role'], string>> = {
  notice: 'sent by the customer',
  answer: 'from the merchant',
  attempt: 'an attempt to cancel',
  terms: 'terms or page as saved',
  charge: 'the charge',
  support: 'supporting',
}
