import type { Catalogue, IsoDate } from '@offhook/catalogue'
import { mask } from './present/mask.ts'
import { numbersOf, readScene } from './read-scene.ts'
import type { BrandReport, NotRead, NumberReport, Party, Report } from './report.ts'
import type { JudgedNumber, Scene } from './scene.ts'
import { score } from './score/score.ts'
import { weightsHash } from './score/weights-hash.ts'
import { documentSignals } from './verdict/document-signals.ts'
import { documentVerdict } from './verdict/document-verdict.ts'
import { insteadOf } from './verdict/instead.ts'
import { numberVerdict } from './verdict/number-verdict.ts'

/** The version of the engine, as in package.json. */
export const engineVersion = '0.1.0'

/** A number that the host vouches for itself: it comes out `ordinary`, never `official`. */
export interface AllowEntry {
  readonly e164: string
  readonly owner: string
  readonly reason: string
  /** The last day it holds. */
  readonly until?: IsoDate
}

export interface CheckOptions {
  readonly catalogue: Catalogue
  /** The host that the text was found on. */
  readonly host?: string
  readonly title?: string
  /** ISO 3166 alpha-2: where national numbers are dialled. */
  readonly country?: string
  readonly allow?: readonly AllowEntry[]
  /** `as-assigned` takes ranges reserved for fiction for real: for tests, training and demonstrations only. */
  readonly fictional?: 'ordinary' | 'as-assigned'
  /** The day that decides which numbers have expired. Default: today, in UTC. */
  readonly today?: IsoDate
  /** Parts of the document that could not be read; they make the verdict at least `caution`. */
  readonly notRead?: readonly NotRead[]
}

/**
 * Finds every phone number in a text, tells official from planted, says why, and names the official way instead.
 * The same text, options and catalogue give the same report. Never throws for any text; linear in its length.
 */
export function check(text: string, options: CheckOptions): Report {
  return reportOf(sceneOf(text, options), options)
}

/**
 * The same for a corpus that is sifted: null where neither the text nor its title has a number, which costs a scan of
 * the bytes and a look into the places where a number can stand.
 */
export function checkIfNumbered(text: string, options: CheckOptions): Report | null {
  const found = numbersOf(text, options)
  return found.length === 0 ? null : reportOf(sceneOf(text, options, found), options)
}

function reportOf(scene: Scene, { catalogue, notRead = [] }: CheckOptions): Report {
  const numbers = scene.numbers.map((number) => reportOn(number, scene))
  const signals = documentSignals(scene)
  const verdict = documentVerdict(
    numbers.map((number) => number.verdict),
    signals,
    notRead,
  )
  return {
    verdict,
    score: numbers.reduce((highest, number) => Math.max(highest, number.score), 0),
    language: scene.language,
    numbers,
    brands: brandsOf(scene),
    signals,
    notRead,
    instead: verdict === 'clear' ? [] : insteadOf(numbers, scene),
    engine: engineVersion,
    catalogue: catalogue.version,
    weights: weightsHash,
  }
}

/** What the signals look at; training reads it, too. */
export function sceneOf(text: string, options: CheckOptions, found = numbersOf(text, options)): Scene {
  const { catalogue, today = new Date().toISOString().slice(0, 10), allow = [] } = options
  const { host, title, country, fictional = 'ordinary' } = options
  const allowed = new Set(allow.filter(({ until }) => until === undefined || until >= today).map(({ e164 }) => e164))
  return readScene(text, found, {
    catalogue,
    today,
    fictional,
    isAllowed: (e164) => allowed.has(e164),
    ...(host !== undefined && { host }),
    ...(title !== undefined && { title }),
    ...(country !== undefined && { country }),
  })
}

function reportOn(number: JudgedNumber, scene: Scene): NumberReport {
  const { found, claim, known, places } = number
  const scored = score(number, scene)
  const verdict = numberVerdict(number, scored, scene)
  return {
    e164: found.e164,
    dial: found.dial,
    masked: verdict === 'public' ? (found.dial ?? found.e164 ?? '') : mask(found.e164 ?? found.dial ?? ''),
    country: found.country,
    kind: found.kind,
    verdict,
    score: scored.probability,
    reasonCode: scored.signals[0]?.name ?? 'nothing-claimed',
    claimed: claim?.party ?? null,
    owner: known ? ownerOf(known.companyId, scene.catalogue) : null,
    repairs: found.repairs,
    mentions: places.map((place) => place.mention),
    signals: scored.signals,
  }
}

function ownerOf(companyId: string, catalogue: Catalogue): Party {
  return { companyId, serviceId: null, name: catalogue.company(companyId)?.name ?? companyId }
}

function brandsOf({ passages }: Scene): BrandReport[] {
  const brands = new Map<string, BrandReport & { mentions: number }>()
  for (const { name } of passages.flatMap((passage) => passage.brands)) {
    const key = `${name.companyId} ${name.serviceId}`
    const known = brands.get(key)
    if (known) known.mentions += 1
    else brands.set(key, { serviceId: name.serviceId, companyId: name.companyId, name: name.name, mentions: 1 })
  }
  return [...brands.values()]
}
