import type { CaseEvent, Facts } from '@offhook/cases'
import { billerName, type FullCatalogue, messagesFor } from '@offhook/catalogue/full'
import {
  type Alarm,
  alarmsOf,
  type Day,
  dayOfIso,
  detectSeries,
  isoOf,
  Ledger,
  type Messages,
  merchantReader,
  messagesIn,
  monitor,
  type OpenedStatement,
  openStatement,
  type Preview,
  previewOf,
  type ReadOptions,
  readerStamp,
  type Series,
  type SeriesKind,
  type SeriesRule,
  type StatementFile,
  withCancellations,
} from '@offhook/statements'
import type { Imported, StampedReader, Store } from '@offhook/store'
import { CaseDesk } from '../cases/case-desk.ts'
import { cancellationsOf, unlistedId } from './cancellations.ts'
import { type Dispute, disputeOf } from './dispute.ts'
import { type Followed, followCases } from './follow-cases.ts'
import { chargedBy, lineText, lineTold } from './line-exhibit.ts'
import type { Overview } from './overview.ts'
import { type AlarmView, alarmView, type SeriesView, seriesView } from './series-view.ts'

export interface ImportSettings extends ReadOptions {
  readonly account?: string | undefined
  readonly strict?: boolean
  /** The day to which the file reaches although its last line is older. */
  readonly until?: Day | undefined
  readonly onProgress?: (lines: number) => void
}

/** How the person corrects a series. */
export type Correction =
  | { readonly kind: 'not-a-subscription' }
  | { readonly kind: 'split' }
  | { readonly kind: 'join'; readonly with: string }
  | { readonly kind: 'is-a'; readonly as: SeriesKind }

const readers = new WeakMap<FullCatalogue, StampedReader>()

/** One reader for a catalogue: what it has read once it knows. */
function readerOf(catalogue: FullCatalogue): StampedReader {
  let stamped = readers.get(catalogue)
  if (!stamped) {
    stamped = { reader: merchantReader(catalogue), stamp: readerStamp(catalogue) }
    readers.set(catalogue, stamped)
  }
  return stamped
}

/** Watch over the person's own store: what the command line, the page and programs all use. */
export class Watch {
  readonly #store: Store
  readonly #catalogue: FullCatalogue
  readonly #now: () => Date
  readonly #merchants: StampedReader

  constructor(store: Store, catalogue: FullCatalogue, now: () => Date = () => new Date()) {
    this.#store = store
    this.#catalogue = catalogue
    this.#now = now
    this.#merchants = readerOf(catalogue)
  }

  /** Recognises a file; a bank whose files were imported before is read as it was then. */
  async open(file: StatementFile, options: ReadOptions = {}): Promise<OpenedStatement> {
    const opened = await openStatement(file, options)
    if (opened.mapping === null || options.mapping !== undefined) return opened
    const known = await this.#store.statements.mapping(opened.mapping.signature)
    // What the person says now counts for more than what they said then.
    if (!known || options.positive !== undefined || options.currency !== undefined) return opened
    return openStatement(file, { ...options, mapping: known })
  }

  preview(file: StatementFile, opened: OpenedStatement, messages?: Messages): Preview {
    return previewOf(file.name, opened, messages)
  }

  /** Stores what is new in a file, and remembers how its bank writes. */
  async import(
    file: StatementFile,
    opened: OpenedStatement,
    { account, strict = false, until, messages, onProgress }: ImportSettings = {},
  ): Promise<Imported> {
    const imported = await this.#store.statements.import(opened, {
      file: file.name,
      account,
      strict,
      until,
      messages,
      merchants: this.#merchants,
      importedAt: this.#now().toISOString(),
      ...(onProgress && { onProgress }),
    })
    if (opened.mapping && imported.preview.count > 0) await this.#store.statements.remember(opened.mapping)
    return imported
  }

  get today(): Day {
    return dayOfIso(this.#now().toISOString().slice(0, 10))!
  }

  async overview({
    today = this.today,
    daysAhead,
    language = 'en',
  }: {
    readonly today?: Day
    readonly daysAhead?: number
    /** The language of reasons and alarms. */
    readonly language?: string
  } = {}): Promise<Overview> {
    const { statements } = this.#store
    const messages = messagesIn(language)
    const { reader } = this.#merchants
    const ledger = new Ledger(reader)
    await statements.eachPage(this.#merchants, (page) => ledger.addColumns(page))
    const accounts = await statements.accounts()
    for (const { name, coveredTo } of accounts) if (coveredTo !== null) ledger.covers(name, dayOfIso(coveredTo)!)
    const rules = await statements.rules()
    const found = detectSeries(ledger, { today, rules, messages })
    const cancellations = await cancellationsOf(this.#store, rules, ({ series, line }) =>
      found.some(({ id }) => id === series)
        ? series
        : (found.find(({ charges }) => charges.some(({ row }) => ledger.ids[row] === line))?.id ?? series),
    )
    const familyOf = (text: string) => reader.read(text).family
    const all = alarmsOf({
      ledger,
      series: found,
      today,
      messages,
      cancellations,
      closedCards: accounts.flatMap(({ name, closedSince }) =>
        closedSince === null ? [] : [{ account: name, since: dayOfIso(closedSince)! }],
      ),
      ...(daysAhead !== undefined && { daysAhead }),
      familyOf,
    })
    const seen = await statements.alarmsSeen()
    const series = withCancellations(found, cancellations, all, familyOf)
    const spans = await statements.coverage()
    return {
      ledger,
      series,
      alarms: all.filter(({ id }) => !seen.has(id)),
      cancellations,
      rules,
      spans,
      language,
      monitored: monitor(cancellations, { ledger, series, spans, alarms: all, today, messages, familyOf }),
    }
  }

  /** Series for programs and pages, with their lines. */
  async seriesViews({ ledger, language }: Overview, series: readonly Series[]): Promise<SeriesView[]> {
    const rows = series.flatMap(({ charges, refunds, duplicates }) => [
      ...charges.map(({ row }) => row),
      ...refunds,
      ...duplicates,
    ])
    const lines = await this.#store.statements.linesById(rows.map((row) => ledger.ids[row]!))
    const nameOf = (id: string) => billerName(id, this.#catalogue, messagesFor(language))
    return series.map((one) => seriesView(one, ledger, lines, nameOf))
  }

  /** What the case of an alarm has to be disputed with; alarms without a case have none. */
  async alarmViews({ ledger }: Overview, alarms: readonly Alarm[]): Promise<AlarmView[]> {
    const lines = await this.#store.statements.linesById(
      alarms.flatMap(({ rows }) => rows.map((row) => ledger.ids[row]!)),
    )
    const disputes = new Map<string, Dispute>()
    for (const caseId of new Set(alarms.map((alarm) => alarm.caseId).filter((id) => id !== null)))
      disputes.set(caseId, await disputeOf(caseId, this.#desk()))
    return alarms.map((alarm) =>
      alarmView(
        alarm,
        ledger,
        lines,
        this.#routeFor(alarm),
        alarm.caseId === null ? null : (disputes.get(alarm.caseId) ?? null),
      ),
    )
  }

  /**
   * Tells the cases what the statements show: charges after a cancellation as charges with their lines, and a case whose
   * days have all passed without one is closed, with the lines as exhibits.
   */
  async followCases(overview: Overview): Promise<Followed[]> {
    return followCases(overview, this.#store, this.#desk())
  }

  /** Whether there is any case that statements could tell something. */
  async hasCases(): Promise<boolean> {
    return (await this.#store.cases.list()).length > 0
  }

  #desk(): CaseDesk {
    return new CaseDesk(this.#store, this.#catalogue, this.#now)
  }

  /** The official way out for whoever bills; null where the catalogue has none. */
  #routeFor({ serviceId, biller }: Alarm): { url: string; biller: string } | null {
    if (serviceId === null) return null
    const route = this.#catalogue
      .routes(serviceId, biller)
      .find(({ action, url }) => action === 'cancel' && url !== null)
    return route?.url ? { url: route.url, biller: route.biller } : null
  }

  /**
   * Remembers what the person said about a series as a rule, which from then on shapes what is found.
   *
   * @returns the rule, or null where a series to join is not known
   */
  async correct(series: Series, correction: Correction, all: readonly Series[]): Promise<SeriesRule | null> {
    const { family } = series.merchant
    const id = `${correction.kind}-${series.id}`
    const rule = ((): SeriesRule | null => {
      switch (correction.kind) {
        case 'not-a-subscription': {
          const isOnly = all.filter((other) => other.merchant.family === family).length === 1
          return { id, kind: correction.kind, family, amount: isOnly ? null : series.amount }
        }
        case 'split':
          return { id, kind: 'split', family }
        case 'is-a':
          return { id, kind: 'is-a', family, as: correction.as }
        case 'join': {
          const other = all.find((candidate) => candidate.id === correction.with)
          return other ? { id, kind: 'join', family, with: other.merchant.family } : null
        }
      }
    })()
    if (rule) await this.#store.statements.addRule(rule)
    return rule
  }

  /** "Cancel this": opens a case for the series' service with its biller, and ties the two together. */
  async openCase(
    overview: Overview,
    series: Series,
    {
      country,
      timeZone,
      language = 'en',
    }: { readonly country: string | null; readonly timeZone: string; readonly language?: 'en' | 'de' | 'es' | 'fr' },
  ): Promise<string> {
    const { merchant } = series
    const service = merchant.serviceId === null ? undefined : this.#catalogue.service(merchant.serviceId)
    const own = unlistedId(merchant.name)
    const desk = this.#desk()
    const open = await desk.openFor({
      serviceId: service?.id ?? own,
      serviceName: service?.name ?? merchant.name,
      companyId: service?.companyId ?? own,
      goal: 'cancel',
      biller: this.#catalogue.biller(merchant.biller) ? merchant.biller : null,
      country,
      timeZone,
      language,
    })
    const last = series.charges.at(-1)!
    const line = overview.ledger.ids[last.row]!
    const kept = (await this.#store.statements.linesById([line])).get(line)
    await desk.observe(
      open,
      kept === undefined ? [] : [{ name: 'statement-line.txt', text: lineText(kept), told: lineTold(kept) }],
      ...toldBy(series),
      ...(kept === undefined ? [] : [chargedBy(kept)]),
    )
    await this.#store.statements.addRule({
      id: open.state.id,
      kind: 'case',
      family: merchant.family,
      series: series.id,
      line,
    })
    return open.state.id
  }
}

/** What the series tells of the plan. */
function toldBy({ cadence, next }: Series): CaseEvent[] {
  const plan = plans[cadence]
  const facts = { ...(plan && { plan }), ...(next !== null && { renewsOn: isoOf(next) }) }
  return Object.keys(facts).length === 0 ? [] : [{ type: 'told', data: facts }]
}

const plans: Partial<Record<Series['cadence'], Facts['plan']>> = {
  weekly: 'weekly',
  'four-weekly': 'monthly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  semiannual: 'semiannual',
  annual: 'annual',
}
