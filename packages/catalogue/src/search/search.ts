import MiniSearch from 'minisearch'
import type { FullCatalogue, Name } from '../model.ts'
import { distance } from './distance.ts'
import { foldQuery, type QueryWord, queryWords } from './query-words.ts'

/** Whom a query means, and how sure that is. */
export interface Found {
  /** Null where the catalogue knows the company by name and has no service of it. */
  readonly serviceId: string | null
  readonly companyId: string
  /** As the catalogue writes it. */
  readonly name: string
  /** From 0 to 1. From `sureEnough` on it is meant; below, it can only be asked about. */
  readonly confidence: number
}

/** Below this nobody is taken at their word: an unknown name must not lead to another company's route. */
export const sureEnough = 0.75
const worthAsking = 0.55
/** A name that stands in the query as it is written, with little beside it. */
const surelyNamed = 0.95
/** Words of a name at most, and names looked at for likeness. */
const longestName = 6
const mostFuzzy = 60

export interface Search {
  /** The best first; nothing below what is worth asking about. Below 5 ms once its index is made. */
  find(query: string, limit?: number): Found[]
  /** The one that is meant, or undefined where nothing is sure enough or two are equally so. */
  meant(query: string): Found | undefined
}

interface Entry {
  readonly id: number
  readonly text: string
  readonly key: string
  readonly words: readonly string[]
  readonly name: Name
}

/** Makes the index, once: about as long as reading the catalogue. */
export function openSearch(catalogue: FullCatalogue): Search {
  const entries = [
    ...catalogue.names,
    ...catalogue.services.map(
      ({ id, companyId, name }): Name => ({
        name: id.replaceAll('-', ' '),
        companyId,
        serviceId: id,
        ambiguous: name.length < 4,
      }),
    ),
  ].map((name, id): Entry => {
    const text = foldQuery(name.name)
    return { id, text, key: text.replaceAll(' ', ''), words: text.split(' '), name }
  })
  const servicesOf = Map.groupBy(catalogue.services, ({ companyId }) => companyId)
  const byKey = Map.groupBy(entries, ({ key }) => key)
  const index = new MiniSearch<Entry>({
    fields: ['text', 'key'],
    storeFields: [],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  })
  index.addAll(entries)

  const find = (query: string, limit = 5): Found[] => {
    const words = queryWords(query)
    if (words.length === 0) return []
    const candidates = new Set<Entry>()
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= Math.min(words.length, from + longestName); to++)
        for (const entry of byKey.get(joined(words.slice(from, to))) ?? []) candidates.add(entry)
    // Likeness costs most and is looked for only where nobody is named as it is written.
    const isNamed = [...candidates].some((entry) => confidenceOf(entry, words) >= surelyNamed)
    const telling = isNamed ? [] : words.filter(({ asks }) => !asks)
    const typed = [...telling.slice(0, 8).map(({ text }) => text), joined(telling.slice(0, longestName))].join(' ')
    if (typed.trim() !== '')
      for (const hit of index.search(typed, { fuzzy: changesAllowed }).slice(0, mostFuzzy))
        candidates.add(entries[hit.id as number]!)
    const best = new Map<string, Found>()
    for (const entry of candidates) {
      const confidence = confidenceOf(entry, words)
      if (confidence < worthAsking) continue
      const { companyId } = entry.name
      const own = servicesOf.get(companyId) ?? []
      // The name of a company that has one service, and nothing else in the query, means that service.
      const serviceId = entry.name.serviceId ?? (confidence === 1 && own.length === 1 ? own[0]!.id : null)
      const id = serviceId ?? `company ${companyId}`
      const known = best.get(id)
      if (known && known.confidence >= confidence) continue
      const name = serviceId ? catalogue.service(serviceId)!.name : entry.name.name
      best.set(id, { serviceId, companyId, name, confidence })
    }
    const found = [...best.values()].sort(
      (a, b) => b.confidence - a.confidence || Number(b.serviceId !== null) - Number(a.serviceId !== null),
    )
    return found.slice(0, limit)
  }
  return {
    find,
    meant(query) {
      const [first, second] = find(query, 2)
      if (!first || first.confidence < sureEnough) return undefined
      if (
        second &&
        second.confidence === first.confidence &&
        second.serviceId !== null &&
        second.companyId !== first.companyId
      )
        return undefined
      return first
    },
  }
}

/** A name that is mistyped may differ by so many letters. */
function changesAllowed(term: string): number | false {
  return term.length > 9 ? 3 : term.length > 5 ? 2 : term.length > 3 ? 1 : false
}

function joined(words: readonly QueryWord[]): string {
  return words.map(({ text }) => text).join('')
}

/** Written as it sounds: "vodaphone". */
const slipOfSound = 0.5
function soundsAlike(text: string, key: string): boolean {
  return text.replaceAll('ph', 'f') === key.replaceAll('ph', 'f')
}

/** All words of a name, in another order: "prime de amazon". */
const anotherOrder = 0.95
function inAnotherOrder(nameParts: readonly string[], words: readonly QueryWord[]): boolean {
  return nameParts.length > 1 && nameParts.every((part) => words.some(({ text, asks }) => text === part && !asks))
}

function lettersOf(text: string): string {
  return [...text].sort().join('')
}

/** How well the name fits the best run of words of the query, and how much of the query it leaves unexplained. */
function confidenceOf({ key, words: nameParts, name }: Entry, words: readonly QueryWord[]): number {
  const telling = words.filter(({ asks }) => !asks).length
  const isWord = name.ambiguous || key.length < 4
  let best = inAnotherOrder(nameParts, words) ? anotherOrder - Math.min(0.2, (telling - nameParts.length) * 0.04) : 0
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + nameParts.length + 1); to++) {
      const run = words.slice(from, to)
      const text = joined(run)
      const limit = changesAllowed(text) || 0
      const changes = text === key ? 0 : soundsAlike(text, key) ? slipOfSound : distance(text, key, limit)
      if (changes > limit) continue
      // Letters in another order are likelier a slip than another letter: "notron" is Norton before it is Notion.
      const weight = changes > 0 && lettersOf(text) === lettersOf(key) ? changes - 0.2 : changes
      const likeness = 1 - (weight / Math.max(text.length, key.length)) * 1.5
      // What the name does not explain: "norton 360 deluxe" is Norton's; "ring of fire" is not Ring's.
      const left = telling - run.filter(({ asks }) => !asks).length
      const isFirst = words.slice(0, from).every(({ asks }) => asks)
      const loss = isWord ? 0.4 * left : Math.min(0.2, left * (isFirst ? 0.04 : 0.08))
      const longerIsBetter = left > 0 ? key.length / 1000 : 0
      best = Math.max(best, Math.min(1, likeness - loss + longerIsBetter))
    }
  }
  return best
}
