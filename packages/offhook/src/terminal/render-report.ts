import type { Catalogue } from '@offhook/catalogue'
import type { DocumentVerdict, Instead, NumberReport, NumberVerdict, Report } from '@offhook/check'
import { hiddenDigits, hideTails, isOpenAmong, presentText, type Segment, tailsOf } from '@offhook/check'
import { harmless, paragraph, type Terminal } from './terminal.ts'

/** A checked text and what is needed to show it. */
export interface CheckedText {
  /** The file's name, where several are shown. */
  readonly name: string | null
  readonly text: string
  readonly report: Report
}

export interface RenderOptions {
  readonly catalogue: Catalogue
  readonly terminal: Terminal
  readonly reveal: boolean
}

const headlines: Readonly<Record<DocumentVerdict, string>> = {
  planted: 'Planted number found. Do not call it.',
  caution: 'Be careful: not everything here is confirmed.',
  clear: 'No planted number found.',
}

const notJudged = 'Offhook has not judged the links, mail addresses or payment requests in this text.'
const alreadyCalled =
  'If you have already called: hang up now, you owe them nothing. Take the computer off the internet if they were on it, then ring your bank on the number on the back of your card.'

const meanings: Readonly<Record<NumberVerdict, string>> = {
  official: 'official',
  public: 'public line',
  planted: 'planted',
  reported: 'this text warns about it',
  unverified: 'not confirmed',
  ordinary: 'no company’s line',
}

/** The report as a person reads it on a terminal. */
export function renderReport({ name, text, report }: CheckedText, options: RenderOptions): string {
  const { catalogue, terminal, reveal } = options
  const { colors } = terminal
  const paint = { planted: colors.red, caution: colors.yellow, clear: colors.green }[report.verdict]
  const blocks: string[] = []
  const hidden = tailsOf(reveal ? [] : hiddenDigits(report.numbers))
  /** Words that may come from the text or its name, with nothing in them that must not be shown. */
  const say = (words: string): string => hideTails(harmless(words), hidden)
  const view: View = {
    ...options,
    report,
    hidden,
    say,
    lines: lineStarts(text),
    segments: presentText(text, 'text', report.numbers, { catalogue, reveal }),
  }
  const title = name === null ? '' : `${colors.bold(say(name))}\n`
  const headline = colors.bold(paint(headlines[report.verdict]))
  const after = report.verdict === 'planted' ? alreadyCalled : notJudged
  blocks.push(`${title}${headline}\n${paragraph(after, terminal)}`)
  for (const number of report.numbers) blocks.push(renderNumber(number, text, view))
  for (const { explanation } of report.signals) blocks.push(paragraph(say(explanation), terminal, '  ', '! '))
  for (const { part, why } of report.notRead) blocks.push(paragraph(`Not read: ${part}: ${why}.`, terminal, '  ', '! '))
  if (report.instead.length > 0) blocks.push(renderInstead(report.instead, options))
  return `${blocks.join('\n\n')}\n`
}

/** A report on its way to the terminal. */
interface View extends RenderOptions {
  readonly report: Report
  /** The ends of the numbers that must not be shown. */
  readonly hidden: ReadonlySet<string>
  readonly say: (words: string) => string
  /** Where each line of the text begins. */
  readonly lines: readonly number[]
  readonly segments: readonly Segment[]
}

const mostReasons = 6
const mostPlaces = 3

function renderNumber(number: NumberReport, text: string, view: View): string {
  const { terminal, reveal, catalogue, say } = view
  const { colors } = terminal
  const shown = reveal || isOpenAmong(number, view.hidden) ? (number.e164 ?? number.dial ?? '') : number.masked
  const paint = {
    planted: colors.red,
    official: colors.green,
    public: colors.green,
    reported: colors.yellow,
    unverified: colors.yellow,
    ordinary: colors.dim,
  }[number.verdict]
  const lines = [
    `${colors.bold(shown)}  ${paint(meanings[number.verdict])}`,
    ...sayings(number, catalogue).map((saying) => paragraph(say(saying), terminal, '  ')),
  ]
  const reasons = number.signals.filter(({ weight }) => weight !== 0)
  if (number.verdict !== 'ordinary' || reasons.length > 0) {
    for (const { weight, explanation } of reasons.slice(0, mostReasons)) {
      const amount = `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`
      lines.push(paragraph(say(explanation), terminal, '        ', `  ${colors.dim(amount.padStart(5))} `))
    }
  }
  for (const mention of number.mentions.slice(0, mostPlaces)) {
    const place = mention.in === 'title' ? 'title' : `line ${lineOf(view.lines, mention.start)}`
    const excerpt = mention.in === 'title' ? null : excerptAround(text, mention.start, mention.end, view)
    const disguise = mention.disguises.length > 0 ? ` (${mention.disguises.join(', ').replaceAll('-', ' ')})` : ''
    lines.push(paragraph(excerpt ?? '', terminal, '    ', `  ${colors.dim(`${place}${disguise}:`)} `))
  }
  if (number.mentions.length > mostPlaces)
    lines.push(colors.dim(`  and ${number.mentions.length - mostPlaces} more times`))
  return lines.join('\n')
}

/** What the verdict means for this number, in plain words. */
function sayings({ verdict, claimed, owner, mentions, e164, score }: NumberReport, catalogue: Catalogue): string[] {
  const claim = claimed ? `The text gives it for ${harmless(claimed.name)}. ` : ''
  const times = mentions.length === 1 ? 'once' : `${mentions.length} times`
  switch (verdict) {
    case 'official': {
      const fact = e164 === null ? undefined : catalogue.number(e164, catalogue.version)
      const source = fact
        ? ` ${fact.purpose}${fact.region ? `, ${fact.region}` : ''}. Read on ${fact.source.url} on ${fact.source.readAt}.`
        : ''
      return [
        `It is ${owner?.name ?? 'the company'}’s.${source} This says where a call that you dial arrives, not who called you.`,
      ]
    }
    case 'public':
      return ['An emergency, help or authority’s line.']
    case 'planted':
      return [`${claim}It stands here ${times} and behaves like bait (${score.toFixed(3)} of 1).`]
    case 'reported':
      return [`${claim}Do not call it.`]
    case 'unverified':
      return [`${claim}We cannot confirm whose number this is. That is neither a warning nor an OK.`]
    case 'ordinary':
      return ['The text does not give it for a company or a support line.']
  }
}

const excerptReach = 48

/** The words around a mention, with every number that must not be shown masked. */
function excerptAround(text: string, start: number, end: number, { segments, terminal }: View): string {
  const from = Math.max(0, start - excerptReach)
  const to = Math.min(text.length, end + excerptReach)
  const parts: Segment[] = []
  for (let i = firstAfter(segments.length, (index) => segments[index]!.end, from); i < segments.length; i++) {
    if (segments[i]!.start >= to) break
    parts.push(...cut(segments[i]!, from, to))
  }
  const words = parts
    .map(({ text, verdict }) =>
      verdict === null ? collapse(text) : terminal.colors.inverse(unbroken(` ${collapse(text)} `)),
    )
    .join('')
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`
}

/** A masked number stays on one line; one that may be copied keeps the spaces that it has. */
function unbroken(shown: string): string {
  return shown.includes('•') ? shown.replaceAll(' ', '\u00a0') : shown
}

/** The first index whose value is greater than this one; values go up. */
function firstAfter(length: number, at: (index: number) => number, value: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(middle) <= value) low = middle + 1
    else high = middle
  }
  return low
}

/** The part of a segment between two offsets; a number is shown whole or not at all. */
function cut(segment: Segment, from: number, to: number): Segment[] {
  if (segment.end <= from || segment.start >= to) return []
  if (segment.verdict !== null) return [segment]
  const shownLength = segment.text.length
  const length = segment.end - segment.start
  // Defanged and hidden text differs in length; count from the edge that is nearer to the mention.
  const head = Math.max(0, from - segment.start)
  const tail = Math.max(0, segment.end - to)
  const shown = segment.text.slice(
    Math.min(shownLength, head === 0 ? 0 : shownLength - (length - head)),
    shownLength - tail,
  )
  return [{ ...segment, text: shown }]
}

function collapse(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) =>
      character === '\u001b' ? character : ' ',
    )
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineOf(lines: readonly number[], offset: number): number {
  return firstAfter(lines.length, (index) => lines[index]!, offset)
}

function renderInstead(instead: readonly Instead[], { terminal, catalogue }: RenderOptions): string {
  const { colors } = terminal
  const lines = [colors.bold('Instead:')]
  for (const { serviceId, action, url, source, readAt, text } of instead) {
    if (text !== null) lines.push(paragraph(text, terminal, '  '))
    if (url === null) continue
    const name = serviceId === null ? '' : (catalogue.service(serviceId)?.name ?? serviceId)
    lines.push(paragraph(`${actionWords(action)} ${name}: ${colors.underline(url)}`, terminal, '  '))
    const age = readAt === null ? 'date not known, check the source' : readAt
    if (source !== null) lines.push(paragraph(colors.dim(`source: ${source} (${age})`), terminal, '    '))
  }
  return lines.join('\n')
}

function actionWords(action: string): string {
  switch (action) {
    case 'cancel':
      return 'Cancel'
    case 'refund':
      return 'Ask for a refund from'
    default:
      return 'Contact'
  }
}
