import type { Catalogue } from '@offhook/catalogue'
import type { BrandHit } from '../brands/find-brands.ts'
import { brandsWithin, type Claim, hasAny, type Place, type ReadPassage, type Span } from '../scene.ts'
import { unknownOrganisation } from './unknown-organisation.ts'

/**
 * For whom a number is said to answer. The nearest name counts: in its sentence, then its paragraph, the title, and at
 * last the company that the whole text is about. Without a name a role is a claim ("the refund department"); without
 * either there is none: a plumber's own line, a person's mobile.
 */
export function claimFor(
  places: readonly Place[],
  passages: readonly ReadPassage[],
  catalogue: Catalogue,
): Claim | null {
  let best: { brand: BrandHit; cost: number } | null = null
  const companies = new Set<string>()
  for (const place of places) {
    for (const candidate of namesNear(place)) {
      companies.add(candidate.brand.name.companyId)
      if (best === null || candidate.cost < best.cost) best = candidate
    }
  }
  if (best === null && places.some(invitesCall)) {
    const subject = subjectOf(passages)
    if (subject) best = { brand: subject, cost: Number.POSITIVE_INFINITY }
  }
  if (best) {
    const { companyId, serviceId, name } = best.brand.name
    companies.add(companyId)
    return { by: 'name', party: { companyId, serviceId, name }, companies: [...companies] }
  }
  for (const place of places) {
    const name = unknownOrganisation(place, catalogue)
    if (name) return { by: 'unknown-name', party: { companyId: null, serviceId: null, name }, companies: [] }
  }
  for (const place of places) {
    const role = roleNear(place)
    if (role) {
      const name = place.passage.words.slice(role.from, role.to).join(' ')
      return { by: 'role', party: { companyId: null, serviceId: null, name }, companies: [] }
    }
  }
  return null
}

const besideWords = 6
const otherSentenceCost = 20

/** Names that can own this mention, each with how far-fetched that is. */
function namesNear(place: Place): { brand: BrandHit; cost: number }[] {
  const found: { brand: BrandHit; cost: number }[] = []
  for (const brand of brandsWithin(place.passage, place.paragraph)) {
    const distance = brand.to <= place.from ? place.from - brand.to : Math.max(0, brand.from - place.to) + 2
    const sameSentence = brand.from >= place.sentence.from && brand.to <= place.sentence.to
    if (sameSentence && (distance <= besideWords || speaksOfReaching(place.passage, place.sentence))) {
      found.push({ brand, cost: distance })
    } else if (!sameSentence && invitesCall(place)) {
      found.push({ brand, cost: distance + otherSentenceCost })
    }
  }
  return found
}

/** Whether the words around speak of ringing somebody, of a telephone or of support. */
function speaksOfReaching(passage: ReadPassage, span: Span): boolean {
  return hasAny(passage, span, 'call', 'phone', 'support', 'role', 'trouble')
}

/** A number alone on its line is there to be called, too. */
function invitesCall(place: Place): boolean {
  return (
    place.sentence.to - place.sentence.from <= place.to - place.from + 2 ||
    speaksOfReaching(place.passage, place.sentence)
  )
}

/** The company that a text is about: named in its title, or most often, where the text speaks of support at all. */
function subjectOf(passages: readonly ReadPassage[]): BrandHit | null {
  const counts = new Map<string, { brand: BrandHit; count: number }>()
  for (const passage of passages) {
    for (const brand of passage.brands) {
      const weight = passage.in === 'title' ? 3 : 1
      const known = counts.get(brand.name.companyId)
      if (known) known.count += weight
      else counts.set(brand.name.companyId, { brand, count: weight })
    }
  }
  const isAboutSupport = passages.some((passage) =>
    hasAny(passage, { from: 0, to: passage.words.length }, 'support', 'role', 'trouble', 'phone'),
  )
  if (!isAboutSupport) return null
  let most: { brand: BrandHit; count: number } | null = null
  for (const entry of counts.values()) if (most === null || entry.count > most.count) most = entry
  return most?.brand ?? null
}

const roleReach = 14

/** A role that the number is given for: in its sentence, or close by in its paragraph. */
function roleNear(place: Place): Span | null {
  const { concepts } = place.passage
  const near = {
    from: Math.max(place.paragraph.from, Math.min(place.sentence.from, place.from - roleReach)),
    to: Math.min(place.paragraph.to, Math.max(place.sentence.to, place.to + roleReach)),
  }
  for (const span of [place.sentence, near]) {
    const [role] = concepts.within('role', span.from, span.to)
    if (role) return role
    const [support] = concepts.within('support', span.from, span.to)
    if (support) return support
  }
  return null
}
