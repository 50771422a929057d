import type { FullCatalogue, IsoDate, PublicLine, Rule } from '@offhook/catalogue/full'
import { viewLine, viewSource } from './facts.ts'
import type { DialView, OfficeView } from './view.ts'

const topics = ['bank-block', 'report-fraud', 'advice', 'dispute'] as const

/** Countries with an office to report to, as ISO 3166 codes. */
export function placesWithOffices(catalogue: FullCatalogue): string[] {
  const rules = catalogue.rules({ topic: 'report-fraud' })
  return [...new Set(rules.map(({ jurisdiction }) => jurisdiction))].filter((place) => /^[A-Z]{2}$/.test(place)).sort()
}

/** Where to turn in a country, and the time limits that hold there; what is not in force on the day is left out. */
export function officesOf(place: string, catalogue: FullCatalogue, today: IsoDate): OfficeView[] {
  const lines = new Map(catalogue.publicLines.map((line) => [line.id, line]))
  return topics.flatMap((topic) =>
    catalogue.rules({ place, topic, inForceOn: today }).map((rule) => viewOffice(rule, topic, lines, today)),
  )
}

function viewOffice(
  rule: Rule,
  topic: OfficeView['topic'],
  lines: ReadonlyMap<string, PublicLine>,
  today: IsoDate,
): OfficeView {
  const source = rule.official?.readAt ? rule.official : (rule.sources[0] ?? rule.official)
  return {
    id: rule.id,
    topic,
    text: rule.text,
    citation: rule.citation,
    contacts: rule.contacts.map(({ what, url, lineId }) => {
      const line = lineId === null ? undefined : lines.get(lineId)
      return { what, url, dial: line === undefined ? null : viewLine(line, today) }
    }),
    citable: rule.citable,
    source: source === null || source === undefined ? null : viewSource(source, today),
  }
}

/** Public lines by their ids; an unknown id is left out. */
export function viewLines(
  ids: readonly string[],
  lines: readonly PublicLine[],
  today: IsoDate,
): Record<string, DialView> {
  const wanted = new Set(ids)
  return Object.fromEntries(lines.filter(({ id }) => wanted.has(id)).map((line) => [line.id, viewLine(line, today)]))
}
