import {
  type Catalogue,
  type IsoDate,
  isOld,
  type OfficialNumber,
  type PublicLine,
  type Source,
} from '@offhook/catalogue'
import { readable } from '@offhook/check'
import type { DialView, SourceView } from './view.ts'

export function viewSource(source: Source, today: IsoDate): SourceView {
  const { url, ownDomain, readAt, asOf } = source
  return { url, own: ownDomain, readAt, asOf, old: isOld(source, today) }
}

export function viewOfficial(number: OfficialNumber, today: IsoDate): DialView {
  return {
    dial: number.e164,
    shown: readable(number.e164),
    purpose: number.purpose,
    region: number.region,
    hours: null,
    source: viewSource(number.source, today),
  }
}

export function viewLine(line: PublicLine, today: IsoDate): DialView {
  const dial = line.dial ?? line.e164 ?? ''
  return {
    dial: line.e164 ?? dial,
    shown: dial.startsWith('+') ? readable(dial) : dial.length > 6 ? grouped(dial) : dial,
    purpose: line.name,
    region: line.country,
    hours: line.hours,
    source: viewSource(line.source, today),
  }
}

/** The company's numbers that may be shown today. */
export function officialNumbers(companyId: string, catalogue: Catalogue, today: IsoDate): DialView[] {
  return catalogue
    .numbersOf(companyId, today)
    .flatMap(({ official }) => (official === null ? [] : [viewOfficial(official, today)]))
}

/** A number as it is dialled inside its country: `03001232040` as `0300 123 2040`. */
function grouped(digits: string): string {
  const groups: string[] = []
  let rest = digits
  if (rest.startsWith('0') && rest.length > 8) {
    groups.push(rest.slice(0, 4))
    rest = rest.slice(4)
  }
  while (rest.length > 4) {
    groups.push(rest.slice(0, 3))
    rest = rest.slice(3)
  }
  return [...groups, rest].join(' ')
}
