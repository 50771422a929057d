import type { Catalogue, IsoDate } from '@offhook/catalogue'
import { hideDigits, isShownInFull, type NumberReport, type Report, type Segment, type ShownText } from '@offhook/check'
import { officialNumbers, viewLine, viewOfficial, viewSource } from './facts.ts'
import type { CheckView, DialView, NumberView, Piece, WayView } from './view.ts'

const mostReasons = 5

interface Given {
  readonly catalogue: Catalogue
  readonly today: IsoDate
}

/** A report as a person may see it. */
export function viewReport(report: Report, text: ShownText, name: string | null, given: Given): CheckView {
  const hidden = report.numbers
    .filter(({ verdict }) => !isShownInFull(verdict))
    .map(({ e164, dial }) => (e164 ?? dial ?? '').replace(/\D/g, ''))
  const hide = (words: string) => hideDigits(words, hidden)
  return {
    verdict: report.verdict,
    numbers: report.numbers.map((number) => viewNumber(number, hide, given)),
    reasons: report.signals.map(({ name, explanation }) => ({ name, words: hide(explanation) })),
    notRead: report.notRead.map(({ part, why }) => ({ part: hide(part), why: hide(why) })),
    instead: waysOf(report, given),
    text: piecesOf(text.shown, report),
    cut: text.cut,
    name: name === null ? null : hide(name),
  }
}

function viewNumber(number: NumberReport, hide: (words: string) => string, { catalogue, today }: Given): NumberView {
  const { verdict, claimed, owner } = number
  const dial = dialOf(number, catalogue, today)
  const isOpen = isShownInFull(verdict)
  const shown = dial?.shown ?? (isOpen ? (number.e164 ?? number.dial ?? '') : number.masked)
  return {
    verdict,
    shown,
    masked: isMasked(shown),
    country: number.country,
    kind: number.kind,
    claimed: claimed === null ? null : hide(claimed.name),
    owner: owner?.name ?? null,
    mentions: number.mentions.length,
    disguises: [...new Set(number.mentions.flatMap(({ disguises }) => disguises))],
    reasons: number.signals
      // How the digits are hidden is said by the page itself.
      .filter(({ name, weight }) => name !== 'disguised' && weight !== 0 && (verdict !== 'ordinary' || weight < 0))
      .slice(0, mostReasons)
      .map(({ name, explanation }) => ({ name, words: hide(explanation) })),
    dial,
  }
}

function dialOf({ verdict, e164, dial, country }: NumberReport, catalogue: Catalogue, today: IsoDate): DialView | null {
  if (verdict === 'official') {
    const official = e164 === null ? null : (catalogue.number(e164, today)?.official ?? null)
    return official === null ? null : viewOfficial(official, today)
  }
  if (verdict !== 'public') return null
  const line = catalogue.publicLine(e164 ?? dial ?? '', country)
  return line === undefined ? null : viewLine(line, today)
}

function waysOf({ instead }: Report, { catalogue, today }: Given): WayView[] {
  return instead.map(({ serviceId, action, url, source }) => {
    const service = serviceId === null ? undefined : catalogue.service(serviceId)
    if (service === undefined || url === null) return { kind: 'general' }
    const found = catalogue.ways(service.id).find((way) => way.source.url === source)?.source
    return {
      kind: 'page',
      serviceId: service.id,
      service: service.name,
      action,
      url,
      source: found === undefined ? null : viewSource(found, today),
      numbers: officialNumbers(service.companyId, catalogue, today),
    }
  })
}

function piecesOf(segments: readonly Segment[], report: Report): Piece[] {
  const places = new Map<number, number>()
  for (const [index, { mentions }] of report.numbers.entries())
    for (const mention of mentions) if (mention.in === 'text') places.set(mention.start, index)
  return segments.map(({ text, verdict, start }) =>
    verdict === null
      ? { kind: 'words', text }
      : { kind: 'number', text, masked: isMasked(text), number: places.get(start) ?? 0, verdict },
  )
}

/** Short codes are never masked, whoever claims them. */
function isMasked(shown: string): boolean {
  return shown.includes('•')
}

/** The official way to a service: its contact, cancel or refund page, whichever was asked for or is there. */
export function wayTo(serviceId: string, action: string, { catalogue, today }: Given): WayView | null {
  const service = catalogue.service(serviceId)
  if (service === undefined) return null
  const ways = catalogue.ways(serviceId)
  const way = ways.find((one) => one.action === action) ?? ways.find((one) => one.action === 'contact') ?? ways[0]
  if (way === undefined) return null
  return {
    kind: 'page',
    serviceId,
    service: service.name,
    action: way.action,
    url: way.url,
    source: viewSource(way.source, today),
    numbers: officialNumbers(service.companyId, catalogue, today),
  }
}
