import type { Biller, BillerId, FullCatalogue } from '../model.ts'
import { type DescriptorMatch, type DescriptorPattern, descriptorPattern } from './descriptor-pattern.ts'
import type { Certainty } from './resolve.ts'
import { type Named, serviceNames } from './service-names.ts'
import { foldLine, isOnlyNoise, merchantStart } from './statement-line.ts'

/** What a statement line tells. */
export interface LineReading {
  readonly candidates: readonly BillerId[]
  readonly certainty: Certainty
  readonly reason: 'printed' | 'also-printed' | 'cut-off' | 'not-its-own' | 'names' | 'provider' | 'several'
  /** What of the line, or of the catalogue, told it. */
  readonly text: string
  readonly services: readonly string[]
  readonly company: string | null
  /** Whom the line names, where that is somebody else than the service in question. */
  readonly namesOther: string | null
}

export interface LineReader {
  /** @param asked id of the service in question, or null */
  read(line: string, asked: string | null): LineReading | null
}

interface BillerPattern {
  readonly biller: Biller
  readonly pattern: DescriptorPattern
  readonly certain: boolean
  readonly anywhere: boolean
  readonly namesSeller: boolean
  readonly service: string | null
}

interface ServicePattern {
  readonly serviceId: string
  readonly biller: BillerId
  readonly pattern: DescriptorPattern
}

interface Hit<T> {
  readonly rule: T
  readonly match: DescriptorMatch
  /** Whether other words than payment noise stand before it. */
  readonly isLate: boolean
}

/** Kinds that print the name of their own company for everything: it tells them only where another service is meant. */
const providerKinds: ReadonlySet<Biller['kind']> = new Set(['carrier', 'partner'])

export function lineReader(catalogue: FullCatalogue): LineReader {
  const names = serviceNames(catalogue)
  const billerPatterns = catalogue.billers.flatMap((biller) =>
    biller.descriptors.map(
      (each): BillerPattern => ({
        biller,
        pattern: descriptorPattern(each.text),
        certain: each.certainty === 'certain',
        anywhere: each.at === 'anywhere',
        namesSeller: each.namesSeller,
        service: each.serviceId,
      }),
    ),
  )
  const notItsOwn = catalogue.billers.flatMap((biller) =>
    biller.notItsOwn.map(({ text, why }) => ({ biller, why, pattern: descriptorPattern(text) })),
  )
  const servicePatterns = catalogue.services.flatMap(({ id, descriptors }) =>
    descriptors.map(
      ({ text, biller }): ServicePattern => ({ serviceId: id, biller, pattern: descriptorPattern(text) }),
    ),
  )

  return {
    read(line, asked) {
      const folded = foldLine(line)
      if (folded === '') return null
      const start = merchantStart(folded)
      const merchant = folded.slice(start)
      const askedService = asked === null ? undefined : catalogue.service(asked)

      const exception = best(notItsOwn, folded, () => true)
      const billerHit = best(billerPatterns, folded, (rule, match) => rule.anywhere || match.whole)
      const serviceHits = all(servicePatterns, folded)
      const direct = names.find(afterProcessor(merchant), false)

      if (exception && (!billerHit || exception.rule.pattern.weight >= billerHit.rule.pattern.weight)) {
        const { biller, pattern } = exception.rule
        return {
          candidates: ['direct'],
          certainty: 'likely',
          reason: 'not-its-own',
          text: pattern.text,
          services: [],
          company: biller.companyId,
          namesOther: null,
        }
      }

      const serviceHit = serviceHits[0]
      const weightOfService = Math.max(serviceHit?.rule.pattern.weight ?? 0, direct?.weight ?? 0)
      const isBiller =
        billerHit &&
        (billerHit.rule.certain
          ? !(serviceHit && serviceHit.rule.biller === 'direct' && startsNoLater(serviceHit.match, billerHit.match))
          : billerHit.rule.pattern.weight >= weightOfService)
      const byBiller = isBiller ? ofBiller(billerHit, folded, serviceHits, askedService?.companyId ?? null) : undefined
      if (byBiller) return byBiller
      return ofCompany(serviceHits, direct, askedService?.companyId ?? null, billerHit)
    },
  }

  function ofBiller(
    hit: Hit<BillerPattern>,
    folded: string,
    serviceHits: readonly Hit<ServicePattern>[],
    askedCompany: string | null,
  ): LineReading | undefined {
    const { biller, pattern, namesSeller, service } = hit.rule
    const after = folded.slice(hit.match.end)
    const printed = serviceHits.filter(({ rule }) => rule.biller === biller.id)
    const heaviest = printed[0]?.rule.pattern.weight
    const seller = namesSeller ? names.find(afterStar(after), true) : names.find(folded.slice(hit.match.start), false)
    const services = [
      ...new Set(
        printed.length > 0
          ? printed.filter(({ rule }) => rule.pattern.weight === heaviest).map(({ rule }) => rule.serviceId)
          : service
            ? [service]
            : told(seller, biller, namesSeller),
      ),
    ]
    const company = seller?.companyId ?? biller.companyId
    const base = { text: pattern.text, services, company, namesOther: null }
    const isAskedElsewhere = askedCompany !== null && askedCompany !== seller?.companyId

    if (providerKinds.has(biller.kind)) {
      if (hit.isLate && !hit.rule.anywhere) return undefined
      const own = names.find(folded.slice(hit.match.start), false)
      const known = (own?.serviceIds.length ?? 0) > 0
      if (askedCompany !== null && own?.companyId === askedCompany) return undefined
      if (askedCompany === null && known && !hit.rule.anywhere && !namesSeller) return undefined
      if (biller.kind === 'partner' && askedCompany === null) return undefined
      return {
        ...base,
        services: namesSeller ? services : [],
        candidates: [biller.id],
        certainty: 'likely',
        reason: 'provider',
      }
    }
    if (biller.kind === 'shop') {
      if (hit.isLate) return undefined
      return {
        ...base,
        services: [],
        company: null,
        candidates: ['retail-key', 'direct'],
        certainty: 'likely',
        reason: 'provider',
      }
    }
    // A marketplace sells keys of others, too.
    if (biller.id === 'amazon' && isAskedElsewhere && /MKT|AMAZON\.|^AMAZON$|^AMZN$|PRIME$/.test(pattern.text)) {
      const candidates = pattern.text.endsWith('PRIME') ? ['amazon'] : ['amazon', 'retail-key']
      if (candidates.length > 1) return { ...base, services: [], candidates, certainty: 'open', reason: 'several' }
    }
    const isSure = hit.rule.certain && hit.match.whole && (!hit.isLate || hit.rule.anywhere)
    if (isSure) return { ...base, candidates: [biller.id], certainty: 'certain', reason: 'printed' }
    const candidates = [...new Set([biller.id, 'direct'])]
    const isCut = hit.match.end >= folded.length && !hit.match.whole
    return { ...base, candidates, certainty: 'likely', reason: isCut ? 'cut-off' : 'also-printed' }
  }

  /** The line names a company, and nobody between it and the person. */
  function ofCompany(
    serviceHits: readonly Hit<ServicePattern>[],
    direct: Named | undefined,
    askedCompany: string | null,
    billerHit: Hit<BillerPattern> | undefined,
  ): LineReading | null {
    const heaviest = serviceHits[0]?.rule.pattern.weight ?? 0
    const top = serviceHits.filter(({ rule }) => rule.pattern.weight === heaviest)
    if (top.length > 0 && heaviest >= (direct?.weight ?? 0)) {
      const { rule, match, isLate } = top[0]!
      const services = [...new Set(top.map(({ rule }) => rule.serviceId))]
      const company = catalogue.service(rule.serviceId)!.companyId
      const marked = /[*#./]/.test(rule.pattern.text)
      const biller = rule.biller === 'direct' ? houseOf(company) : rule.biller
      const certain = match.whole && !isLate && marked
      return elsewhere(
        {
          candidates: [biller],
          certainty: certain ? 'certain' : 'likely',
          reason: certain ? 'printed' : match.whole ? 'also-printed' : 'cut-off',
          text: rule.pattern.text,
          services,
          company,
          namesOther: null,
        },
        askedCompany,
        billerHit,
      )
    }
    if (!direct) return null
    const company = catalogue.company(direct.companyId)
    const house = houseOf(direct.companyId)
    return elsewhere(
      {
        candidates: house === 'direct' ? ['direct'] : [house, 'direct'],
        certainty: 'likely',
        reason: 'names',
        text: direct.serviceIds.length === 1 ? catalogue.service(direct.serviceIds[0]!)!.name : (company?.name ?? ''),
        services: direct.serviceIds,
        company: direct.companyId,
        namesOther: null,
      },
      askedCompany,
      billerHit,
    )
  }

  /** Who bills for a company that is a store itself: YouTube comes through Google's own till. */
  function houseOf(companyId: string): BillerId {
    return catalogue.billers.find((biller) => biller.kind === 'store' && biller.companyId === companyId)?.id ?? 'direct'
  }

  /** The line names another company than the one in question: that one may have sold it, or the line is another matter. */
  function elsewhere(
    reading: LineReading,
    askedCompany: string | null,
    billerHit: Hit<BillerPattern> | undefined,
  ): LineReading {
    if (askedCompany === null || reading.company === askedCompany || reading.candidates[0] !== 'direct') return reading
    const provider = billerHit && providerKinds.has(billerHit.rule.biller.kind) ? billerHit.rule.biller.id : null
    const namesOther =
      reading.company === null ? reading.text : (catalogue.company(reading.company)?.name ?? reading.text)
    if (provider) return { ...reading, candidates: [provider], certainty: 'likely', reason: 'provider', namesOther }
    return { ...reading, candidates: ['partner', 'direct'], certainty: 'open', reason: 'several', namesOther }
  }

  function told(seller: Named | undefined, biller: Biller, namesSeller: boolean): readonly string[] {
    if (!seller) return []
    // The store's own name in the line names no service.
    if (!namesSeller && seller.companyId === biller.companyId && seller.serviceIds.length !== 1) return []
    const services = seller.serviceIds.filter((id) => id !== biller.serviceId)
    return services.length === 1 ? services : namesSeller ? services : []
  }
}

function startsNoLater(one: DescriptorMatch, other: DescriptorMatch): boolean {
  return one.start <= other.start && one.end > other.end
}

function afterStar(after: string): string {
  return after.replace(/^[\s*.,:/-]+/, '')
}

/** `SQ *CAFE`: a processor's short code before the merchant. Only a code, no word that somebody could bear as a name. */
function afterProcessor(merchant: string): string {
  return merchant.replace(/^[A-Z]{1,3}\s?\*\s*(?=[A-Z])/, '')
}

function best<T extends { readonly pattern: DescriptorPattern }>(
  rules: readonly T[],
  folded: string,
  isAllowed: (rule: T, match: DescriptorMatch) => boolean,
): Hit<T> | undefined {
  return all(rules, folded).find(({ rule, match, isLate }) => !isLate || isAllowed(rule, match))
}

/** What fits, the surest first: at the beginning before later, whole before cut off, longer before shorter. */
function all<T extends { readonly pattern: DescriptorPattern }>(rules: readonly T[], folded: string): Hit<T>[] {
  return rules
    .flatMap((rule) => {
      const match = rule.pattern.find(folded)
      return match ? [{ rule, match, isLate: !isOnlyNoise(folded.slice(0, match.start)) }] : []
    })
    .sort(
      (a, b) =>
        Number(a.isLate) - Number(b.isLate) ||
        Number(b.match.whole) - Number(a.match.whole) ||
        b.rule.pattern.weight - a.rule.pattern.weight ||
        a.match.start - b.match.start,
    )
}
