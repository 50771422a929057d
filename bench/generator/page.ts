import { type Catalogue, catalogue, type PublicLine } from '@offhook/catalogue'
import { type Brand, brands } from './brands.ts'
import type { Country } from './country.ts'
import { decoyForms } from './decoys.ts'
import { type DisguiseName, disguises, suits } from './disguises/index.ts'
import { publishingHosts } from './hosts.ts'
import type { CleanRole, Language, Place, PlantedRole } from './languages/language.ts'
import {
  type FictionalNumber,
  localLine,
  mobileLine,
  organisationLine,
  plainForm,
  type Written,
  written,
} from './numbers.ts'
import type { Random } from './random.ts'
import type { BenchRecord, LabelledNumber, NumberRole } from './record.ts'
import type { Part, Split } from './split.ts'
import { styledProse } from './styled-prose.ts'

/** A number of the page, before it is known where it will stand. */
interface Identity {
  readonly e164: string | null
  readonly dial?: string
  readonly role: NumberRole
  readonly write: () => string
}

export interface NumberOptions {
  readonly role: NumberRole
  readonly line?: 'organisation' | 'local' | 'mobile'
  readonly country?: Country
  readonly disguise?: DisguiseName
  /** Written with its country code, because the page speaks to another country. */
  readonly abroad?: boolean
}

const MARK = '\uE000'
const MARK_END = '\uE001'
const MARK_BASE = 0xe100
const MARKS = /\uE000([\uE100-\uE1FF])\uE001/g

/** A country that readers of the language assume where none is given. */
const ASSUMED: Readonly<Record<string, Country>> = { en: 'US', de: 'DE', fr: 'FR' }

/**
 * A text in the making. A kind adds blocks made from its language's sentences; numbers stand as marks until the end, so
 * that the record knows the offsets of each.
 */
export class Page {
  readonly part: Part
  readonly language: Language
  readonly random: Random
  readonly disguise: DisguiseName
  #brand: Brand
  readonly rival: Brand
  readonly place: Place
  title: string | undefined
  host: string | undefined
  country: string | undefined
  readonly #blocks: string[] = []
  #isThread = false
  readonly #numbers: Identity[] = []
  readonly #decoys = new Set<string>()
  readonly #used = new Set<string>()
  readonly #constants = new Map<string, string>()
  /** One for all prices of the page. */
  readonly #currency: string

  constructor(part: Part, language: Language, random: Random, disguise: DisguiseName) {
    this.part = part
    this.language = language
    this.random = random
    this.disguise = disguise
    const [brand, rival] = random.shuffle(brands[part])
    this.#brand = brand!
    this.rival = rival!
    this.place = random.pick(language.places[part])
    this.#currency = random.pick(language.lexicon.currency)
  }

  /** Whom the text claims to be. */
  get brand(): Brand {
    return this.#brand
  }

  claim(brand: Brand): void {
    this.#brand = brand
  }

  /** In a text of a line or two a name that nobody knows could be anybody's: it claims a company of the catalogue. */
  claimKnown(): void {
    this.claim(this.random.pick(brands[this.part].filter(({ name }) => facts.byName(name).length > 0)))
  }

  /** Any of the part's own. */
  pick<T>(from: Split<T>): T {
    return this.random.pick(from[this.part])
  }

  /** Adds a number that sentences refer to as `{n}`, the next one as `{n2}`. */
  number(options: NumberOptions): void {
    const { random, part } = this
    const place = this.place
    const disguise = options.disguise ?? this.disguise
    const bait = options.role === 'planted' || options.role === 'reported' ? this.language.bait : undefined
    const wanted = options.country ?? (bait === undefined ? place.country : random.pick(bait))
    const country = suits(disguise, wanted) ? wanted : 'US'
    const number: FictionalNumber =
      options.line === 'mobile'
        ? mobileLine(place, part, random)
        : options.line === 'local'
          ? localLine(place, part, random)
          : organisationLine(country, part, random)
    const assumed = ASSUMED[this.language.code] === number.country
    const international =
      options.abroad === true || random.chance(options.role === 'planted' ? 0.65 : assumed ? 0.25 : 0.6)
    if (!international && (!assumed || random.chance(0.3))) this.country = number.country
    this.#numbers.push({
      e164: number.e164,
      role: options.role,
      write: this.#writer(number, written(number, international), disguise),
    })
  }

  /** One printed form for the whole page, or another at each place. */
  #writer(number: FictionalNumber, form: Written, disguise: DisguiseName): () => string {
    const { random, part, language } = this
    const write = (): string =>
      disguises[disguise]({
        number,
        written: form,
        plain: () => plainForm(number, form, random),
        language,
        part,
        random,
      })
    if (random.chance(0.25)) return write
    let fixed: string | undefined
    return () => {
      fixed ??= write()
      return fixed
    }
  }

  /** Adds a number of the catalogue, printed as the company prints it. */
  official(e164: string): void {
    this.#numbers.push({ e164, role: 'official', write: () => grouped(e164) })
  }

  /** Adds a public line of the catalogue, on a page for a country. */
  publicLine(line: PublicLine, country: string): void {
    const dial = line.dial
    this.country = country
    this.#numbers.push({
      e164: line.e164,
      ...(dial !== null && line.e164 === null ? { dial: dial.replace(/\D/g, '') } : {}),
      role: 'public',
      write: () => dial ?? grouped(line.e164!),
    })
  }

  get numberCount(): number {
    return this.#numbers.length
  }

  /** Fills one sentence of a role that the page has not used yet. */
  planted(role: PlantedRole): string {
    return this.#sentence(this.language.planted[role], role)
  }

  clean(role: CleanRole): string {
    return this.#sentence(this.language.clean[role], role)
  }

  #sentence(pool: Split<string>, role: string): string {
    const all = pool[this.part]
    const fresh = all.filter((template) => !this.#used.has(role + template))
    const template = this.random.pick(fresh.length > 0 ? fresh : all)
    this.#used.add(role + template)
    return this.fill(template)
  }

  block(text: string): void {
    this.#blocks.push(text)
  }

  /** Blocks of one sentence each. */
  lines(...sentences: readonly string[]): void {
    for (const sentence of sentences) this.block(sentence)
  }

  paragraph(...sentences: readonly string[]): void {
    this.block(sentences.join(' '))
  }

  /** The mark of a number: 0 is `{n}`. */
  mention(index = 0): string {
    if (this.#numbers[index] === undefined) throw new RangeError(`the page has no number ${index}`)
    return MARK + String.fromCharCode(MARK_BASE + index) + MARK_END
  }

  /** Puts the number beside the commas of a text. */
  atCommas(text: string, share: number): string {
    return text.replace(/([,،])(\s)/g, (whole, comma: string, space: string) =>
      this.random.chance(share)
        ? this.part === 'train'
          ? `${space}${this.mention()}${comma}${space}`
          : `${comma}${space}${this.mention()}${space}`
        : whole,
    )
  }

  /** Puts the number where the full stop or the danda stood. */
  atStops(text: string, share: number): string {
    return text.replace(/[.।](\s|$)/g, (whole, space: string) =>
      this.random.chance(share) ? ` ${this.mention()}${this.part === 'train' ? '' : '.'}${space}` : whole,
    )
  }

  fill(template: string): string {
    const chosen = choose(template, this.random)
    return chosen.replace(/\{(\w+)\}/g, (_, name: string, at: number) => {
      const value = this.#slot(name)
      return /(^|[.!?।]\s+)[¿¡]?$/.test(chosen.slice(0, at)) ? value.charAt(0).toUpperCase() + value.slice(1) : value
    })
  }

  /** Digits that are no phone number. */
  decoy(text: string): string {
    if (text.replace(/\D/g, '').length >= 6) this.#decoys.add(text)
    return text
  }

  #slot(name: string): string {
    const { random, part, language } = this
    const lexicon = language.lexicon
    const reference = /^n(\d?)$/.exec(name)
    if (reference) return this.mention(reference[1] === '' ? 0 : Number(reference[1]) - 1)
    const decoy = decoyForms[name]
    if (decoy !== undefined) return this.decoy(decoy(random, language, this.#currency))
    switch (name) {
      case 'brand':
        return this.brand.name
      case 'rival':
        return this.rival.name
      case 'brands':
        return random
          .shuffle(brands[part])
          .slice(0, random.int(4, 7))
          .map(({ name }) => name)
          .join(', ')
      case 'matter':
        return random.pick(language.matters[this.brand.category][part])
      case 'support':
        return random.pick(lexicon.support)
      case 'trade':
        return this.#constant(name, () => random.pick(lexicon.trades))
      case 'firm':
        return this.#constant(name, () => this.firm())
      case 'city':
        return this.place.city
      case 'street':
      case 'first':
      case 'last':
        return this.#constant(name, () => this.pick(lexicon[name === 'street' ? 'streets' : name]))
      case 'body':
        return this.pick(lexicon.bodies)
      case 'charity':
        return this.#constant(name, () => this.pick(lexicon.charities))
      case 'team':
      case 'team2':
        return this.#constant(
          name,
          () => lexicon.teams[part][name === 'team' ? 0 : random.int(1, lexicon.teams[part].length - 1)]!,
        )
      case 'c':
      case 'c2':
        return this.#constant(name, () => lexicon.countries[name === 'c' ? 'US' : 'GB'])
      case 'invoice':
      case 'amount':
      case 'hours':
        return lexicon[name]
      case 'line':
        return this.mention(this.#numbers.findIndex(({ role }) => role === 'public'))
      default:
        throw new RangeError(`no slot {${name}}`)
    }
  }

  #constant(name: string, make: () => string): string {
    const known = this.#constants.get(name)
    if (known !== undefined) return known
    const made = make()
    this.#constants.set(name, made)
    return made
  }

  /** An invented firm. */
  firm(): string {
    const { random } = this
    const lexicon = this.language.lexicon
    const [one, two] = random.shuffle(lexicon.last[this.part])
    const trade = random.pick(lexicon.trades)
    if (random.chance(0.5)) return `${one} & ${two}`
    const name = (lexicon.firmName ?? '{trade} {last}').replace('{trade}', trade).replace('{last}', one!)
    return name.charAt(0).toUpperCase() + name.slice(1)
  }

  /** A text that claims to be somebody says so: in its title where its sentences do not. */
  name(): void {
    const isNamed = [this.title ?? '', ...this.#blocks].some(
      (text) => text.includes(this.brand.name) || text.includes(this.rival.name),
    )
    if (!isNamed) this.title = this.planted('plainTitle')
  }

  /**
   * What a checker is given besides the text differs: here and there no host, no title, or a host where anybody
   * publishes; and a text may be one post in a long page of others.
   */
  vary({ label, fixedHost }: { readonly label: BenchRecord['label']; readonly fixedHost?: boolean }): void {
    const { random } = this
    if (!fixedHost) {
      if (random.chance(0.15)) this.host = undefined
      else if (label === 'clean' && random.chance(0.25)) this.host = this.pick(publishingHosts)
    }
    if (
      this.title !== undefined &&
      label === 'planted' &&
      random.chance(0.15) &&
      this.#blocks.join(' ').includes(MARK)
    ) {
      const text = this.#blocks.join(' ')
      if (text.includes(this.brand.name)) this.title = undefined
    }
    if (random.chance(0.1)) this.#surround(label === 'planted' ? ['news', 'help', 'sport'] : ['position', 'sport'])
  }

  /** Other people's posts before and after. */
  #surround(roles: readonly CleanRole[]): void {
    this.#isThread = true
    const around = (): string[] =>
      Array.from({ length: this.random.int(2, 6) }, () => this.clean(this.random.pick(roles)))
    this.#blocks.unshift(...around())
    this.#blocks.push(...around())
  }

  finish(id: string, kind: string, label: BenchRecord['label']): BenchRecord {
    const prose = this.disguise === 'styled-prose' ? styledProse(this.part, this.random) : undefined
    const chosen = this.random.pick(['\n\n', '\n', '\n\n', ' '])
    const separator = this.#isThread ? '\n\n' : chosen
    const numbers: LabelledNumber[] = []
    const title = this.title === undefined ? undefined : this.#render(this.title, 'title', numbers, prose)
    const text = this.#render(this.#blocks.join(separator), 'text', numbers, prose)
    return {
      id,
      text,
      ...(title === undefined ? {} : { title }),
      ...(this.host === undefined ? {} : { host: this.host }),
      ...(this.country === undefined ? {} : { country: this.country }),
      lang: this.language.code,
      kind,
      disguise: this.disguise,
      label,
      numbers,
      decoys: [...this.#decoys].filter((decoy) => text.includes(decoy) || title?.includes(decoy)),
      fictional: 'as-assigned',
    }
  }

  /** Replaces the marks by written numbers and notes where each came to stand. */
  #render(
    source: string,
    where: 'text' | 'title',
    numbers: LabelledNumber[],
    prose: ((text: string) => string) | undefined,
  ): string {
    let out = ''
    let from = 0
    let glue = false
    const append = (piece: string): void => {
      const words = glue ? piece.replace(/^ /, '') : piece
      out += prose === undefined ? words : prose(words)
    }
    for (const match of source.matchAll(MARKS)) {
      const identity = this.#numbers[match[1]!.charCodeAt(0) - MARK_BASE]!
      append(source.slice(from, match.index))
      glue = this.disguise === 'glued' && identity.role === 'planted'
      if (glue) out = out.replace(/ $/, '')
      const raw = identity.write()
      numbers.push({
        e164: identity.e164,
        ...(identity.dial === undefined ? {} : { dial: identity.dial }),
        raw,
        in: where,
        start: out.length,
        end: out.length + raw.length,
        role: identity.role,
      })
      out += raw
      from = match.index + match[0].length
    }
    append(source.slice(from))
    return out
  }
}

/** Resolves `<a|b>` choices, inner ones first. */
function choose(template: string, random: Random): string {
  let out = template
  for (;;) {
    const next = out.replace(/<([^<>]*\|[^<>]*)>/g, (_, inner: string) => random.pick(inner.split('|')))
    if (next === out) return out
    out = next
  }
}

/** A number as an international reader groups it: +1 844-488-4540, or in plain E.164 elsewhere. */
function grouped(e164: string): string {
  return e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '1-$1-$2-$3')
}

/** The catalogue that tells official numbers and public lines. */
export const facts: Catalogue = catalogue
