import type { Readable } from 'node:stream'
import {
  type AskAuthority,
  askArchive,
  type BlackBox,
  type Calendar,
  CaseBook,
  CaseError,
  type CaseEvent,
  type CaseState,
  calendarOf,
  type Deadline,
  dayIn,
  decodeKeyRecord,
  type Exhibit,
  encodeKeyRecord,
  expectedSender,
  judgeMail,
  judgeMailOffline,
  type KeyArchive,
  type KeyRecord,
  type Language,
  type Letter,
  type LetterKind,
  type Lookup,
  LookupError,
  letterPdf,
  letterText,
  type MailJudgement,
  type Missing,
  type Moment,
  makeLetter,
  makePack,
  type NextStep,
  nextStep,
  type OpenCase,
  type Pack,
  type PackOptions,
  type PaperSize,
  redactPicture,
  redactText,
  routeOf,
  stampBytes,
  type TakenIn,
  type Told,
  takeIn,
  textOfExhibit,
  timeline,
} from '@offhook/cases'
import type { FullCatalogue, Route } from '@offhook/catalogue/full'
import { check } from '@offhook/check'
import type { Store } from '@offhook/store'
import { version } from '../version.ts'
import { shownLine } from '../watch/shown-line.ts'
import { caseCopy } from './case-copy.ts'

/** What the list knows of a case besides its summary: worked out whenever the case changes. */
export interface Listed {
  readonly timeZone: string
  readonly deadlines: readonly Deadline[]
}

/** A case as a person sees it. */
export interface CaseView {
  readonly id: string
  readonly service: { readonly id: string; readonly name: string }
  readonly biller: string | null
  readonly goal: 'cancel' | 'refund'
  readonly closed: boolean
  readonly facts: CaseState['facts']
  readonly country: string | null
  readonly language: Language
  readonly next: NextStep
  readonly route:
    | (Pick<Route, 'url' | 'confirmation' | 'ifMissing' | 'sources'> & {
        readonly steps: readonly { readonly text: string; readonly doneOn: string | null }[]
      })
    | null
  readonly deadlines: readonly Deadline[]
  readonly asks: Calendar['asks']
  readonly exhibits: readonly Exhibit[]
  readonly timeline: readonly Moment[]
}

export interface NewCase {
  readonly serviceId: string
  readonly goal?: 'cancel' | 'refund'
  readonly biller?: string
  readonly country?: string
  readonly timeZone?: string
  readonly language?: Language
}

/** All that can be done with cases, for the command line and the server alike. */
export class CaseDesk {
  readonly #store: Store
  readonly #catalogue: FullCatalogue
  readonly #now: () => Date
  readonly #book: CaseBook<Listed>

  constructor(store: Store, catalogue: FullCatalogue, now: () => Date = () => new Date()) {
    this.#store = store
    this.#catalogue = catalogue
    this.#now = now
    this.#book = new CaseBook<Listed>({
      events: store.cases,
      now,
      summarise: (state) => ({
        timeZone: state.timeZone,
        deadlines: calendarOf(state, catalogue, this.today(state)).deadlines,
      }),
    })
  }

  /** The day it is where the person of the case lives. */
  today({ timeZone }: Pick<CaseState, 'timeZone'>): string {
    return dayIn(timeZone, this.#now())
  }

  /** @throws CaseError where the catalogue does not know the service or the biller */
  async open({ serviceId, goal = 'cancel', biller, country, timeZone, language = 'en' }: NewCase): Promise<OpenCase> {
    const service = this.#catalogue.service(serviceId)
    if (!service) throw new CaseError(`${serviceId} is not in the catalogue; "offhook catalogue list" names what is`)
    if (biller !== undefined && !this.#catalogue.biller(biller))
      throw new CaseError(
        `there is no biller ${biller}; there are ${this.#catalogue.billers.map(({ id }) => id).join(', ')}`,
      )
    return this.#book.open({
      serviceId: service.id,
      serviceName: service.name,
      companyId: service.companyId,
      goal,
      biller: biller ?? (service.billers.length === 1 ? (service.billers[0] ?? null) : null),
      country: country ?? null,
      timeZone: knownTimeZone(timeZone),
      language,
    })
  }

  /** Opens a case for whoever a statement names, in the catalogue or not. */
  openFor(data: Parameters<CaseBook<Listed>['open']>[0]): Promise<OpenCase> {
    return this.#book.open(data)
  }

  list() {
    return this.#book.list()
  }

  /**
   * A case by its id, the beginning of it, or the name of its service where there is only one.
   *
   * @throws CaseError where none or several fit
   */
  async get(name: string): Promise<OpenCase> {
    const all = await this.#book.list()
    const key = name.toLowerCase()
    const exact = all.find(({ id }) => id === key)
    const fitting = exact
      ? [exact]
      : all.filter(
          ({ id, serviceId, serviceName }) =>
            id.startsWith(key) || serviceId === key || serviceName.toLowerCase() === key,
        )
    if (fitting.length === 0) throw new CaseError(`there is no case ${name}; "offhook case list" names them`)
    if (fitting.length > 1) throw new CaseError(`${name} fits several cases: ${fitting.map(({ id }) => id).join(', ')}`)
    return this.#book.get(fitting[0]!.id)
  }

  /** The state of a case with its deadlines and what has to be known for them. */
  async deadlinesOf(id: string): Promise<Calendar & { readonly state: CaseState }> {
    const { state } = await this.#book.get(id)
    return { state, ...calendarOf(state, this.#catalogue, this.today(state)) }
  }

  view({ state, events }: OpenCase): CaseView {
    const { deadlines, asks } = calendarOf(state, this.#catalogue, this.today(state))
    const route = routeOf(state, this.#catalogue, state.goal)
    const charges = new Set(events.flatMap(({ type, sequence }) => (type === 'charged' ? [sequence] : [])))
    return {
      id: state.id,
      service: { id: state.serviceId, name: state.serviceName },
      biller: state.biller,
      goal: state.goal,
      closed: state.closed !== null,
      facts: state.facts,
      country: state.country,
      language: state.language,
      next: nextStep(state, this.#catalogue, this.today(state)),
      route: route
        ? {
            url: route.url,
            confirmation: route.confirmation,
            ifMissing: route.ifMissing,
            sources: route.sources,
            steps: route.steps.map((text, index) => ({ text, doneOn: state.stepsDone.get(index) ?? null })),
          }
        : null,
      deadlines,
      asks,
      exhibits: state.exhibits,
      // What a merchant wrote into a statement line is shown with its numbers masked.
      timeline: timeline(state, events).map((moment) =>
        charges.has(moment.sequence) ? { ...moment, text: shownLine(moment.text, this.#catalogue) } : moment,
      ),
    }
  }

  record(open: OpenCase, ...events: readonly CaseEvent[]): Promise<OpenCase> {
    return this.#book.record(open, 'person', ...events)
  }

  /**
   * Writes down what Offhook saw by itself, with the texts that show it as exhibits. A text that the case has, or had and
   * the person took back, is not added again; nothing is written where none of them is new.
   */
  async observe(
    open: OpenCase,
    shown: readonly { readonly name: string; readonly text: string; readonly told: Told }[],
    ...events: readonly CaseEvent[]
  ): Promise<OpenCase> {
    const known = new Set(open.events.flatMap((event) => (event.type === 'exhibit-added' ? [event.data.sha256] : [])))
    const added: CaseEvent[] = []
    for (const { name, text, told } of shown) {
      const taken = await takeIn(open.state, name, Buffer.from(text), told, this.#store.exhibits, (words) =>
        this.#warnings(words, open.state),
      )
      added.push(...taken.events.filter(({ type, data }) => type !== 'exhibit-added' || !known.has(data.sha256)))
    }
    if (added.length === 0) return open
    return this.#book.record(open, 'offhook', ...added, ...events)
  }

  undo(open: OpenCase, sequence?: number) {
    return this.#book.undo(open, sequence)
  }

  /**
   * Marks a step of the official way as done, the next one where none is named.
   *
   * @param step from 1
   */
  async step(open: OpenCase, step: number | undefined, on: string): Promise<OpenCase> {
    const steps = routeOf(open.state, this.#catalogue, open.state.goal)?.steps ?? []
    const index = step === undefined ? steps.findIndex((_, number) => !open.state.stepsDone.has(number)) : step - 1
    const text = steps[index]
    if (text === undefined)
      throw new CaseError(
        step === undefined ? 'every step is done' : `there is no step ${step}; there are ${steps.length}`,
      )
    return this.record(open, { type: 'step-done', data: { step: index, text, on } })
  }

  /** Adds a file; where it is a mail, its signature is checked with `lookup`, or later where there is none. */
  async addExhibit(
    open: OpenCase,
    name: string,
    bytes: Uint8Array,
    told: Told,
    lookup: Lookup | null,
    archive: KeyArchive | null = null,
  ): Promise<{
    readonly open: OpenCase
    readonly taken: TakenIn
    readonly judgements: readonly (MailJudgement & { readonly exhibit: string })[]
  }> {
    const taken = await takeIn(open.state, name, bytes, told, this.#store.exhibits, (text) =>
      this.#warnings(text, open.state),
    )
    const added = await this.record(open, ...taken.events)
    return {
      taken,
      ...(await this.#judge(
        added,
        taken.records.map(({ sha256 }) => sha256),
        lookup,
        archive,
      )),
    }
  }

  /**
   * Checks the signatures of the mails that could not be checked before. With an archive, those whose key no second
   * place has confirmed are asked about again.
   */
  async checkMails(open: OpenCase, lookup: Lookup, archive: KeyArchive | null = null) {
    const mails = open.state.exhibits.filter(({ mediaType }) => mediaType === 'message/rfc822')
    const unchecked = mails.filter(({ judged }) => judged?.keys === undefined)
    const checked = await this.#judge(
      open,
      unchecked.map(({ sha256 }) => sha256),
      lookup,
      archive,
    )
    if (archive === null) return checked
    const known = mails.filter(({ judged }) => judged?.keys !== undefined)
    const witnessed = await this.#witness(checked.open, known, archive)
    return { open: witnessed.open, judgements: [...checked.judgements, ...witnessed.judgements] }
  }

  /** Asks an archive for the keys of mails that were checked before. */
  async #witness(open: OpenCase, mails: readonly Exhibit[], archive: KeyArchive) {
    const judgements: (MailJudgement & { exhibit: string })[] = []
    const events: CaseEvent[] = []
    const sender = expectedSender(open.state.serviceId, open.state.biller, this.#catalogue)
    for (const { sha256, judged } of sender ? mails : []) {
      const record = decodeKeyRecord(await this.#store.exhibits.get(judged!.keys!))
      if (record.witnesses.some(({ agrees, witness }) => agrees || witness === archive.name)) continue
      const { record: asked, words } = await this.#askArchive(record, archive)
      if (asked === record) throw new CaseError(words)
      const mail = await this.#store.exhibits.get(sha256)
      const again = await judgeMailOffline(mail, sender!, asked, this.#now())
      const judgement = { ...again, words: `${again.words} ${words}`, exhibit: sha256 }
      judgements.push(judgement)
      events.push(judgedEvent(judgement, await this.#store.exhibits.put(encodeKeyRecord(asked))))
    }
    return { open: await this.#book.record(open, 'offhook', ...events), judgements }
  }

  /** What an archive says of the keys, kept with them; where it does not answer, the record as it was. */
  async #askArchive(record: KeyRecord, archive: KeyArchive): Promise<{ record: KeyRecord; words: string }> {
    try {
      const asked = await askArchive(record, archive, this.#now)
      const isSame = asked.witnesses.some(({ agrees, witness }) => agrees && witness === archive.name)
      return {
        record: asked,
        words: isSame
          ? `The key archive ${archive.name} has the same key.`
          : `The key archive ${archive.name} does not have this key; that proves nothing for or against it.`,
      }
    } catch (error) {
      if (!(error instanceof LookupError)) throw error
      return { record, words: `Not confirmed by a second place: ${error.message}.` }
    }
  }

  async #judge(open: OpenCase, exhibits: readonly string[], lookup: Lookup | null, archive: KeyArchive | null) {
    const judgements: (MailJudgement & { exhibit: string })[] = []
    const events: CaseEvent[] = []
    const sender = expectedSender(open.state.serviceId, open.state.biller, this.#catalogue)
    for (const sha256 of sender ? exhibits : []) {
      const exhibit = open.state.exhibits.find((one) => one.sha256 === sha256)
      if (exhibit?.mediaType !== 'message/rfc822' || exhibit.judged?.keys !== undefined) continue
      const mail = await this.#store.exhibits.get(sha256)
      const judged = await judgeMail(mail, sender!, lookup ?? offline, this.#now)
      const asked = judged.record && archive ? await this.#askArchive(judged.record, archive) : null
      const record = asked?.record ?? judged.record
      const words = asked ? `${judged.judgement.words} ${asked.words}` : judged.judgement.words
      const judgement = { ...judged.judgement, words, exhibit: sha256 }
      judgements.push(judgement)
      events.push(judgedEvent(judgement, record ? await this.#store.exhibits.put(encodeKeyRecord(record)) : undefined))
    }
    return { open: await this.#book.record(open, 'offhook', ...events), judgements }
  }

  /** Checks the signature of a mail again from the key kept beside it, without network. */
  async checkAgain(open: OpenCase, exhibit: Exhibit): Promise<MailJudgement | null> {
    const sender = expectedSender(open.state.serviceId, open.state.biller, this.#catalogue)
    if (!sender || exhibit.judged?.keys === undefined) return null
    const [mail, record] = await Promise.all([
      this.#store.exhibits.get(exhibit.sha256),
      this.#store.exhibits.get(exhibit.judged.keys),
    ])
    return judgeMailOffline(mail, sender, decodeKeyRecord(record), this.#now())
  }

  /** Writes a letter, keeps it as an exhibit, or says what is missing. */
  async letter(
    open: OpenCase,
    kind: LetterKind,
    language: Language,
    size: PaperSize,
  ): Promise<
    | { readonly missing: readonly Missing[] }
    | { readonly open: OpenCase; readonly letter: Letter; readonly text: string; readonly pdf: Uint8Array }
  > {
    const made = makeLetter(open.state, kind, language, this.#catalogue, this.today(open.state))
    if ('missing' in made) return made
    const text = letterText(made.letter)
    const pdf = await letterPdf(made.letter, size, this.#now())
    const { events, records } = await takeIn(
      open.state,
      `${kind}.txt`,
      Buffer.from(text),
      { kind: 'letter', role: 'notice' },
      this.#store.exhibits,
      () => [],
    )
    const exhibit = records[0]!.sha256
    const added = await this.record(open, ...events, { type: 'letter-made', data: { letter: kind, language, exhibit } })
    return { open: added, letter: made.letter, text, pdf }
  }

  /** Makes a proof pack, or says what is missing. */
  async pack(
    open: OpenCase,
    audience: PackOptions['audience'],
    size: PaperSize,
  ): Promise<{ readonly missing: readonly Missing[] } | { readonly pack: Pack; readonly open: OpenCase }> {
    // Of a merchant that the catalogue does not have no domain is known: no mail counts as its own.
    const sender = expectedSender(open.state.serviceId, open.state.biller, this.#catalogue) ?? {
      name: open.state.serviceName,
      domains: [],
      owns: () => false,
    }
    const made = await makePack(open, this.#store.exhibits, {
      audience,
      size,
      now: this.#now(),
      sender,
      engine: version,
      catalogue: this.#catalogue.version,
    })
    if ('missing' in made) return made
    return {
      pack: made,
      open: await this.record(open, { type: 'packed', data: { audience, sha256: made.annexSha256 } }),
    }
  }

  /** Has an exhibit, with the key of its signature, stamped by an authority (RFC 3161). Only a hash leaves the machine. */
  async stamp(open: OpenCase, exhibit: Exhibit, ask: AskAuthority): Promise<OpenCase> {
    const lines = [
      `exhibit ${exhibit.sha256}`,
      ...(exhibit.judged?.keys === undefined ? [] : [`keys ${exhibit.judged.keys}`]),
    ]
    const bytes = Buffer.from(`${lines.join('\n')}\n`)
    const { response, at, authority } = await stampBytes(bytes, ask)
    const [stamp, stamped] = [await this.#store.exhibits.put(response), await this.#store.exhibits.put(bytes)]
    return this.record(open, { type: 'stamped', data: { exhibit: exhibit.sha256, stamp, stamped, at, authority } })
  }

  /** Keeps a copy of an exhibit with parts blacked out; the pack holds the copy and names the original’s hash. */
  async redact(
    open: OpenCase,
    exhibit: Exhibit,
    words: readonly string[],
    boxes: readonly BlackBox[],
  ): Promise<OpenCase> {
    const original = await this.#store.exhibits.get(exhibit.sha256)
    const isText = exhibit.mediaType.startsWith('text/') || exhibit.mediaType === 'message/rfc822'
    if (isText && words.length === 0) throw new CaseError('name the words to black out')
    if (!isText && boxes.length === 0)
      throw new CaseError('name the places to black out, as x,y,width,height in pixels')
    const bytes = isText
      ? Buffer.from(redactText((await textOfExhibit(exhibit, original)) ?? '', words))
      : redactPicture(original, exhibit.mediaType, boxes)
    const sha256 = await this.#store.exhibits.put(bytes)
    const { thumbnail: _, mail: __, warnings: ___, number, addedAt, judged, found, stamps, ...rest } = exhibit
    const mediaType = isText ? 'text/plain' : 'image/png'
    return this.record(open, {
      type: 'exhibit-added',
      data: {
        ...rest,
        sha256,
        mediaType,
        size: bytes.length,
        name: `blacked-out-${exhibit.name}`,
        redactionOf: exhibit.sha256,
      },
    })
  }

  /** The case as plain files in one ZIP, to keep elsewhere. */
  copy(open: OpenCase): Readable {
    return caseCopy(open, this.#store)
  }

  /** Forgets a case and every file that no other case names. */
  async erase(open: OpenCase): Promise<void> {
    await this.#book.erase(open.state.id)
    const others = new Set<string>()
    for (const { id } of await this.#store.cases.list())
      for (const { body } of await this.#store.cases.read(id)) for (const hash of hashesIn(body)) others.add(hash)
    for (const hash of new Set(open.sealed.flatMap(({ body }) => hashesIn(body))))
      if (!others.has(hash)) await this.#store.exhibits.remove(hash)
  }

  exhibitBytes(sha256: string): Promise<Uint8Array> {
    return this.#store.exhibits.get(sha256)
  }

  /** What Check says of planted numbers in a text, masked. */
  #warnings(text: string, { country }: CaseState): string[] {
    const report = check(text, {
      catalogue: this.#catalogue,
      ...(country !== null && { country: country.slice(0, 2) }),
    })
    return report.numbers
      .filter(({ verdict }) => verdict === 'planted')
      .map(({ masked, signals }) =>
        `It names ${masked}, a planted number: do not dial it. ${signals[0]?.explanation ?? ''}`.trim(),
      )
  }
}

function judgedEvent({ exhibit, result, words }: MailJudgement & { exhibit: string }, keys?: string): CaseEvent {
  return { type: 'mail-judged', data: { exhibit, ...(keys !== undefined && { keys }), result, words } }
}

/** Everything in an event that can name a file. */
function hashesIn(body: string): string[] {
  return body.match(/\b[0-9a-f]{64}\b/g) ?? []
}

const offline: Lookup = {
  resolver: 'none',
  async ask() {
    throw new LookupError('no network was asked for')
  },
}

/** @throws CaseError where there is no such time zone */
function knownTimeZone(given: string | undefined): string {
  const zone = given ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  try {
    dayIn(zone, new Date(0))
    return zone
  } catch {
    throw new CaseError(`there is no time zone ${zone}; write it as Europe/Berlin`)
  }
}

/** Paper as the country uses it. */
export function paperOf({ country }: Pick<CaseState, 'country'>): PaperSize {
  return country !== null && ['US', 'CA', 'MX'].includes(country.slice(0, 2)) ? 'Letter' : 'A4'
}
