import { cleanKinds } from './clean/index.ts'
import { type DisguiseName, disguiseNames } from './disguises/index.ts'
import type { Kind } from './kind.ts'
import { languages } from './languages/index.ts'
import type { Language } from './languages/language.ts'
import { Page } from './page.ts'
import { plantedKinds } from './planted/index.ts'
import { Random } from './random.ts'
import type { BenchRecord } from './record.ts'
import type { Part } from './split.ts'

export interface Order {
  readonly part: Part
  /** Language codes, `hi` for both scripts of Hindi; all languages if absent. */
  readonly langs?: readonly string[]
  /** Texts a language. */
  readonly count: number
  /** The same seed gives the same texts. */
  readonly seed?: string
  /** Only these kinds; all if absent. */
  readonly kinds?: readonly string[]
}

/** How often a text may come out like an earlier one before there are no others left. */
const MOST_TRIES = 10_000

/**
 * Labelled texts, no two of a language alike, planted and clean in turn and every kind as often as another. Throws a
 * `RangeError` where a language has fewer different texts of the wanted kinds.
 */
export function* generate(order: Order): Generator<BenchRecord> {
  const wanted = (kind: Kind): boolean => order.kinds === undefined || order.kinds.includes(kind.name)
  const planted = plantedKinds.filter(wanted)
  const clean = cleanKinds.filter(wanted)
  for (const language of languages) {
    if (order.langs !== undefined && !order.langs.some((lang) => isOf(language, lang))) continue
    const random = new Random(`${order.seed ?? 'offhook'}/${order.part}/${language.code}`)
    const seen = new Set<string>()
    for (let i = 0; i < order.count; i++) {
      const turn = (planted.length > 0 && i % 2 === 0) || clean.length === 0 ? planted : clean
      const kind = turn[Math.floor(i / 2) % turn.length]!
      const id = `${order.part}-${language.code}-${String(i + 1).padStart(5, '0')}`
      let record = write(kind, id, order.part, language, random)
      for (let tries = 1; seen.has(record.text); tries++) {
        if (tries === MOST_TRIES) throw new RangeError(`no more than ${i} different texts in ${language.code}`)
        record = write(kind, id, order.part, language, random)
      }
      seen.add(record.text)
      yield record
    }
  }
}

/** `hi` stands for Hindi in Latin letters too, `hi-Latn` for that alone. */
export function isOf(language: Language, lang: string): boolean {
  return language.code === lang || language.code.startsWith(`${lang}-`)
}

function write(kind: Kind, id: string, part: Part, language: Language, random: Random): BenchRecord {
  const page = new Page(part, language, random, chooseDisguise(kind, language, random))
  kind.compose(page)
  if (kind.label === 'planted') page.name()
  page.vary(kind)
  return page.finish(id, kind.name, kind.label)
}

/** Two planted texts in five are plain, as in the wild; the rest share the disguises evenly. */
function chooseDisguise(kind: Kind, language: Language, random: Random): DisguiseName {
  if (kind.disguises === 'none') return 'none'
  if (kind.disguises !== 'any') return random.pick(kind.disguises)
  if (random.chance(0.4)) return 'none'
  const chosen = random.pick(disguiseNames)
  return chosen === 'styled-prose' && language.code === 'hi' ? 'none' : chosen
}
