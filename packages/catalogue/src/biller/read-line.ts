import type { Biller, BillerId, FullCatalogue } from '../model.ts'
import type { Certainty } from './certainty.ts'
import { type DescriptorMatch, type DescriptorPattern, descriptorPattern } from './descriptor-pattern.ts'
import { isOtherTrade } from './noise.ts'
import { type Named, serviceNames } from './service-names.ts'
import { foldLine, isOnlyNoise } from './statement-line.ts'

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
      const askedService = asked === null ? undefined : catalogue.service(asked)

      const exception = all(notItsOwn, folded).find(({ match }) => match.whole)
      const billerHit = mostTelling(
        all(billerPatterns, folded).filter(({ rule, match, isLate }) => !isLate || rule.anywhere || match.whole),
      )
      const serviceHits = all(servicePatterns, folded)
      const direct = names.find(folded, false, askedService?.companyId)

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
        (billerHit.rule.certain || isMarked(billerHit)
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
    const printed = serviceHits.filter(
      ({ rule, match }) => rule.biller === biller.id && (match.whole || !hit.match.whole),
    )
    const heaviest = printed[0]?.rule.pattern.weight
    const whole = () => names.find(folded.slice(hit.match.start), false)
    const seller = namesSeller ? (names.find(afterStar(after), true) ?? whole()) : whole()
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
      const own = names.find(folded.slice(hit.match.start), true)
      const known = (own?.serviceIds.length ?? 0) > 0
      if (askedCompany !== null && own?.companyId === askedCompany) return undefined
      if (askedCompany === null && known && !hit.rule.anywhere && !namesSeller)
        return {
          candidates: ['direct', biller.id],
          certainty: 'likely',
          reason: 'names',
          text: pattern.text,
          services: own!.serviceIds,
          company: own!.companyId,
          namesOther: null,
        }
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
    // A wallet may only have moved the money for a store or a reseller, where the contract is.
    const inner =
      biller.kind === 'wallet'
        ? all(billerPatterns, afterStar(after)).find(({ rule, isLate }) => !isLate && rule.biller.kind !== 'wallet')
        : undefined
    const store = seller ? houseOf(seller.companyId) : 'direct'
    const behind = inner?.rule.biller.id ?? (biller.kind === 'wallet' && store !== 'direct' ? store : undefined)
    if (
      behind !== undefined &&
      behind !== biller.id &&
      ['store', 'reseller'].includes(catalogue.biller(behind)?.kind ?? '')
    )
      return { ...base, candidates: [biller.id, behind], certainty: 'likely', reason: 'also-printed' }
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

/** A star or a code stands between the biller and whom it was paid for: `FS *NAME`. */
function isMarked({ rule, match, isLate }: Hit<BillerPattern>): boolean {
  return rule.namesSeller && match.whole && !isLate && /[*#]/.test(rule.pattern.text)
}

/** The first; or what the same biller prints later for one service alone: `AMAZON EU S.A R.L. 306-11 AMAZON PRIME`. */
function mostTelling(hits: readonly Hit<BillerPattern>[]): Hit<BillerPattern> | undefined {
  const [first] = hits
  const telling = hits.find(
    ({ rule, match }) => rule.service !== null && rule.biller === first!.rule.biller && match.whole,
  )
  return first && first.rule.service === null && telling && telling.rule.pattern.weight > first.rule.pattern.weight
    ? telling
    : first
}

/** What fits, the surest first: at the beginning before later, whole before cut off, longer before shorter. */
function all<T extends { readonly pattern: DescriptorPattern }>(rules: readonly T[], folded: string): Hit<T>[] {
  return rules
    .flatMap((rule) => {
      const match = rule.pattern.find(folded)
      if (!match) return []
      const isLate = !isOnlyNoise(folded.slice(0, match.start))
      const isCutOff = !match.whole && match.end >= folded.length
      // STARZ BARBER, AMAZON STREET CAFE: one bare word is borne by others, too.
      if (/^[A-Z]+$/.test(rule.pattern.text) && isOtherTrade(/^ ([A-Z]+)/.exec(folded.slice(match.end))?.[1] ?? ''))
        return []
      // A line that is cut off begins with the merchant; a few letters later in it say nothing.
      return isCutOff && isLate ? [] : [{ rule, match, isLate }]
    })
    .sort(
      (a, b) =>
        Number(a.isLate) - Number(b.isLate) ||
        Number(b.match.whole) - Number(a.match.whole) ||
        b.rule.pattern.weight - a.rule.pattern.weight ||
        a.match.start - b.match.start,
    )
}
