import type { NumberKind } from '../report.ts'
import { brandsWithin, type Claim, hasAny, nearby, type Place, type ReadPassage, type Span } from '../scene.ts'
import { countNear } from '../signals/count-near.ts'
import { onceAScene } from '../text/once-a-scene.ts'
import { organisationsWithin } from './organisations.ts'

/** A name that a number may be given for: a company of the catalogue, or an organisation that it lacks. */
interface Candidate {
  readonly name: { readonly companyId: string | null; readonly serviceId: string | null; readonly name: string }
  /** How far-fetched it is that the number answers for this name, in words. */
  readonly cost: number
}

/**
 * For whom a number is said to answer. The nearest name counts: in its sentence, then its paragraph, the title, and at
 * last the company that the whole text is about. Without a name a role is a claim ("the refund department"); without
 * either there is none: a plumber's own line, a person's mobile.
 *
 * @param kind a service line (toll-free, shared-cost, premium) is an organisation's even where no word says so
 */
export function claimFor(places: readonly Place[], passages: readonly ReadPassage[], kind: NumberKind): Claim | null {
  const isService = kind === 'toll-free' || kind === 'shared-cost' || kind === 'premium'
  let best: Candidate | null = null
  let known: Candidate | null = null
  const companies = new Set<string>()
  for (const place of places) {
    for (const candidate of namesNear(place, isService)) {
      if (candidate.name.companyId !== null) {
        companies.add(candidate.name.companyId)
        if (known === null || candidate.cost < known.cost) known = candidate
      }
      if (best === null || candidate.cost < best.cost) best = candidate
    }
  }
  // One line "for Hulu, Avast, Zorblatt": among several that are known the unknown one says less.
  if (known !== null && companies.size >= severalCompanies) best = known
  const isOffered =
    isService || places.some((place) => invitesCall(place) || isSubject(place) || isInTitle(place) || isPassedOn(place))
  if (best === null && isOffered) best = subjectOf(passages, isService)
  if (best !== null) {
    const { companyId, serviceId, name } = best.name
    const party = { companyId, serviceId, name }
    const isInTheTitle = best.cost === Number.POSITIVE_INFINITY && isNamedInTitle(best.name, passages)
    const nearness = isInTheTitle ? 'paragraph' : nearnessOf(best.cost)
    if (companyId === null) return { by: 'unknown-name', party, nearness, companies: [] }
    companies.add(companyId)
    return { by: 'name', party, nearness, companies: [...companies] }
  }
  const isReachable = (place: Place) =>
    isAboutTrouble(place) || ((isService || isNamedTitle(place)) && speaksOfReaching(place.passage, place.sentence))
  const returning = places.some(isReachable) ? nearestName(places, passages) : null
  if (returning) return { by: 'unknown-name', ...returning, companies: [] }
  for (const place of places) {
    const role = roleNear(place, isService) ?? recovererNear(place) ?? roleInTitle(place, passages)
    if (role) {
      const name = place.passage.words.slice(role.from, role.to).join(' ')
      return { by: 'role', party: { companyId: null, serviceId: null, name }, nearness: 'sentence', companies: [] }
    }
  }
  return null
}

function nearnessOf(cost: number): Claim['nearness'] {
  if (cost === Number.POSITIVE_INFINITY) return 'text'
  return cost <= besideWords ? 'beside' : cost < otherSentenceCost ? 'sentence' : 'paragraph'
}

const severalCompanies = 2
const besideWords = 6
/** In one sentence a name this near is given a number without a word of calling. */
const sentenceWords = 12
const nameReach = 80
const otherSentenceCost = 20
/** An address of a company's own beside a number says less than its name. */
const addressCost = 5

/** Names that can own this mention, each with how far-fetched that is. */
function namesNear(place: Place, isService: boolean): Candidate[] {
  const { passage, sentence } = place
  const near = nearby(place, nameReach, nameReach)
  const found: Candidate[] = []
  const isOffered = isService || invitesCall(place) || isSubject(place) || isPassedOn(place)
  const consider = (span: Span, name: Candidate['name'], extra: number) => {
    const distance = Math.max(0, span.to <= place.from ? place.from - span.to : span.from - place.to + 2)
    const sameSentence = span.from >= sentence.from && span.to <= sentence.to
    if (sameSentence && (distance <= sentenceWords || isOffered))
      found.push({ name, cost: Math.min(distance, otherSentenceCost - addressCost - 1) + extra })
    else if (!sameSentence && isOffered) found.push({ name, cost: distance + extra + otherSentenceCost })
  }
  for (const brand of brandsWithin(passage, near)) consider(brand, brand.name, brand.byAddress ? addressCost : 0)
  for (const span of organisationsWithin(passage, near)) consider(span, nameOf(passage, span), 0)
  return found
}

function nameOf({ text, starts, ends }: ReadPassage, { from, to }: Span): Candidate['name'] {
  return { companyId: null, serviceId: null, name: text.slice(starts[from], ends[to - 1]) }
}

/** Whether the words around speak of ringing somebody, of a telephone or of support. */
function speaksOfReaching(passage: ReadPassage, span: Span): boolean {
  return hasAny(passage, span, 'call', 'phone', 'support', 'staff', 'role', 'trouble')
}

/** A number alone on its line is there to be called, too. */
function invitesCall(place: Place): boolean {
  return (
    place.sentence.to - place.sentence.from <= place.to - place.from + 2 ||
    speaksOfReaching(place.passage, place.sentence)
  )
}

/** "A neighbour gave me …, they cancelled everything": passed on with praise, or with a promise and a trouble. */
function isPassedOn({ passage, sentence }: Place): boolean {
  if (hasAny(passage, sentence, 'testimony', 'charge-notice')) return true
  return hasAny(passage, sentence, 'promise') && hasAny(passage, sentence, 'trouble')
}

/** The number does what a person or a company would do: "… connects you", "… is open day and night". */
function isSubject({ passage, sentence, to }: Place): boolean {
  return to < sentence.to && hasAny(passage, { from: to, to: to + 1 }, 'verb')
}

/** In a title that names somebody as well. */
function isNamedTitle({ mention, passage }: Place): boolean {
  return mention.in === 'title' && passage.names.length > 0
}

function isInTitle({ mention }: Place): boolean {
  return mention.in === 'title'
}

/** The company that a text is about: named in its title, or most often, where the text speaks of support at all. */
function subjectOf(passages: readonly ReadPassage[], isService: boolean): Candidate | null {
  const isAboutSupport = passages.some((passage) =>
    hasAny(passage, { from: 0, to: passage.words.length }, 'support', 'staff', 'role', 'trouble', 'phone'),
  )
  return isAboutSupport || isService ? mostNamed(passages) : null
}

const mostNamed = onceAScene((passages: readonly ReadPassage[]): Candidate | null => {
  const counts = new Map<string, { name: Candidate['name']; count: number }>()
  const count = (name: Candidate['name'], weight: number) => {
    const key = name.companyId ?? name.name
    const known = counts.get(key)
    if (known) known.count += weight
    else counts.set(key, { name, count: weight })
  }
  for (const passage of passages) {
    const weight = passage.in === 'title' ? 3 : 1
    for (const brand of passage.brands) count(brand.name, brand.byAddress ? weight / 2 : weight)
    for (const span of passage.organisations) count(nameOf(passage, span), weight)
  }
  let most: { name: Candidate['name']; count: number } | null = null
  for (const entry of counts.values()) if (most === null || entry.count > most.count) most = entry
  return most === null ? null : { name: most.name, cost: Number.POSITIVE_INFINITY }
})

const roleReach = 14

/** A role that the number is given for: in its sentence, or close by in its paragraph. */
function roleNear(place: Place, isService: boolean): Span | null {
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
  // "Our technicians will unlock your computer": anybody has technicians, but not beside threats or on a toll-free line.
  const staffNear = isService ? place.paragraph : near
  const [staff] = concepts.within('staff', staffNear.from, staffNear.to)
  if (staff && (isService || isUrgent(place))) return staff
  const [alert] = concepts.within('infection', place.from - troubleReach, place.to + troubleReach)
  if (alert && isUrgent(place) && (isService || invitesCall(place) || isAlarming(place))) return alert
  return null
}

/** "Help centre" over a page: a number beside troubles that it promises to end is that centre's. */
function roleInTitle(place: Place, passages: readonly ReadPassage[]): Span | null {
  if (place.passage.in === 'title' || !isAboutTrouble(place)) return null
  if (!hasAny(place.passage, nearby(place, troubleReach, troubleReach), 'promise')) return null
  const title = passages.find((passage) => passage.in === 'title')
  if (title === undefined || !hasAny(title, { from: 0, to: title.words.length }, 'support', 'role')) return null
  const [role] = place.passage.concepts.within('support', 0, place.from)
  return role ?? null
}

/** Who brings back what was lost to fraud answers for nobody, and asks to be written to. */
function recovererNear(place: Place): Span | null {
  const { passage } = place
  const near = nearby(place, troubleReach, troubleReach)
  const [regain] = passage.concepts.within('regain', near.from, near.to)
  if (regain === undefined || !hasAny(passage, near, 'loss')) return null
  return hasAny(passage, nearby(place, roleReach, roleReach), 'call', 'phone', 'other-channel') ? regain : null
}

const troubleReach = 60

/** Whether the words around speak of support, or of two troubles. Opening hours beside them are free words and undo nothing. */
function isAboutTrouble(place: Place): boolean {
  const span = nearby(place, troubleReach, troubleReach)
  if (hasAny(place.passage, span, 'support', 'role')) return true
  if (hasAny(place.passage, span, 'staff') && hasAny(place.passage, span, 'call')) return true
  if (countNear([place], 'testimony', () => span) >= 2) return true
  return countNear([place], 'trouble', () => span) >= 2
}

/** The name that the text keeps returning to: the nearest, else the first, as a title has it. */
function nearestName(
  places: readonly Place[],
  passages: readonly ReadPassage[],
): Pick<Claim, 'party' | 'nearness'> | null {
  let best: { passage: ReadPassage; span: Span; distance: number } | null = null
  for (const { passage, from, to } of places) {
    for (const span of nextTo(from, passage.names)) {
      const distance = span.to <= from ? from - span.to : Math.max(0, span.from - to)
      if (best === null || distance < best.distance) best = { passage, span, distance }
    }
  }
  const first = passages.find(({ names }) => names.length > 0)
  if (best === null && first) best = { passage: first, span: first.names[0]!, distance: nameReach }
  if (best === null) return null
  const nearness = best.distance <= besideWords ? 'beside' : best.distance < nameReach ? 'paragraph' : 'text'
  return { party: nameOf(best.passage, best.span), nearness }
}

/** The last span before a word and the first after it. */
function nextTo(word: number, spans: readonly Span[]): readonly Span[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.to <= word) low = middle + 1
    else high = middle
  }
  return spans.slice(Math.max(0, low - 1), low + 1)
}

const threats = 2
const alarms = 3

/** So much said of an infected computer that the number beside it can only be its "support". */
function isAlarming(place: Place): boolean {
  return countNear([place], 'infection', () => nearby(place, troubleReach, troubleReach)) >= alarms
}

function isUrgent(place: Place): boolean {
  if (countNear([place], 'infection', () => nearby(place, troubleReach, troubleReach)) >= threats) return true
  return countNear([place], 'pressure', () => nearby(place, troubleReach, troubleReach)) >= threats
}

/** A page is about whom its title names. */
function isNamedInTitle({ companyId, name }: Candidate['name'], passages: readonly ReadPassage[]): boolean {
  const title = passages.find((passage) => passage.in === 'title')
  if (title === undefined) return false
  return companyId === null
    ? title.text.includes(name)
    : title.brands.some((brand) => brand.name.companyId === companyId)
}
