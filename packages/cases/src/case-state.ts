import type { BillerId, IsoDate } from '@offhook/catalogue/full'
import type { ChainedEvent } from './chain.ts'
import type { Charge, EventOf, ExhibitRecord, Facts, Language, MailFindings, MailJudged, Money } from './events.ts'

/** A case as its events make it. */
export interface CaseState {
  readonly id: string
  readonly serviceId: string
  readonly serviceName: string
  readonly companyId: string
  readonly goal: 'cancel' | 'refund'
  readonly biller: BillerId | null
  readonly country: string | null
  readonly timeZone: string
  readonly language: Language
  readonly openedAt: string
  readonly facts: Facts
  /** Steps of the route that were done, by their number from 0, with the day. */
  readonly stepsDone: ReadonlyMap<number, IsoDate>
  readonly attempts: readonly { readonly what: string; readonly on: IsoDate }[]
  readonly exhibits: readonly Exhibit[]
  readonly notices: readonly EventOf<'notice-sent'>['data'][]
  readonly confirmations: readonly EventOf<'confirmed'>['data'][]
  readonly refusals: readonly EventOf<'refused'>['data'][]
  readonly charges: readonly CaseCharge[]
  readonly refundsAsked: readonly IsoDate[]
  readonly refunds: readonly { readonly on: IsoDate; readonly amount: Money }[]
  readonly paymentsStopped: readonly EventOf<'payment-stopped'>['data'][]
  readonly disputes: readonly EventOf<'disputed'>['data'][]
  readonly ownDeadlines: readonly EventOf<'deadline-set'>['data'][]
  readonly deadlinesMet: ReadonlyMap<string, IsoDate>
  readonly letters: readonly (EventOf<'letter-made'>['data'] & { readonly at: string })[]
  readonly notes: readonly { readonly text: string; readonly at: string }[]
  readonly closed: (EventOf<'closed'>['data'] & { readonly at: string }) | null
  readonly sequence: number
  readonly hash: string
}

/** An exhibit with its number in the case, which never changes, and what was found out about it. */
export interface Exhibit extends ExhibitRecord {
  /** 1, 2, 3…; a number is not used again when its exhibit is taken back. */
  readonly number: number
  readonly addedAt: string
  readonly judged: MailJudged | null
  readonly found: MailFindings | null
  readonly stamps: readonly EventOf<'stamped'>['data'][]
}

export interface CaseCharge extends Charge {
  /** The event that reported it. */
  readonly sequence: number
  /** It came after the subscription had been cancelled. */
  readonly isAfterCancelling: boolean
}

/**
 * What the events come to. Pure: the same events give the same state. An undone event counts as if it had not happened;
 * undoing an undo brings it back.
 *
 * @throws TypeError where the first event does not open the case
 */
export function foldCase(events: readonly ChainedEvent[]): CaseState {
  const [first] = events
  if (first?.type !== 'opened') throw new TypeError('a case begins with the event that opens it')
  const undone = undoneEvents(events)
  const state = emptyState(first)
  const known = new Map<string, number>()
  let exhibits = 0
  for (const event of events) {
    if (event.type === 'exhibit-added') exhibits += 1
    if (!undone.has(event.sequence)) apply(state, event, exhibits, known)
  }
  const last = events.at(-1)!
  const cancelledOn = cancellationDay(state)
  return {
    ...state,
    charges: state.charges
      .map((charge) => ({ ...charge, isAfterCancelling: cancelledOn !== null && charge.postedOn > cancelledOn }))
      .sort((a, b) => (a.postedOn < b.postedOn ? -1 : a.postedOn > b.postedOn ? 1 : a.sequence - b.sequence)),
    sequence: last.sequence,
    hash: last.hash,
  }
}

/** The sequences of the events that do not count. The event that opens a case always counts. */
export function undoneEvents(events: readonly ChainedEvent[]): ReadonlySet<number> {
  const undone = new Set<number>()
  for (const event of events.toReversed()) {
    if (event.type === 'undone' && !undone.has(event.sequence) && event.data.sequence > 1)
      undone.add(event.data.sequence)
  }
  return undone
}

/**
 * From when on no charge should come any more: the day that the company named, else the day of its confirmation, else
 * the day of the person's own notice. Null while nothing was cancelled.
 */
export function cancellationDay(state: Pick<CaseState, 'confirmations' | 'notices'>): IsoDate | null {
  const confirmation = state.confirmations.at(-1)
  if (confirmation !== undefined) return confirmation.effectiveOn ?? confirmation.on
  return state.notices[0]?.on ?? null
}

/** When the person cancelled, as a bank asks for it: their own first notice, else the company's confirmation. */
export function cancelledOn(state: Pick<CaseState, 'confirmations' | 'notices'>): IsoDate | null {
  return state.notices[0]?.on ?? state.confirmations[0]?.on ?? null
}

type Growing = {
  -readonly [Key in keyof CaseState]: CaseState[Key] extends readonly (infer Item)[] ? Item[] : CaseState[Key]
} & {
  stepsDone: Map<number, IsoDate>
  deadlinesMet: Map<string, IsoDate>
}

function emptyState(first: ChainedEvent & EventOf<'opened'>): Growing {
  const { serviceId, serviceName, companyId, goal, biller, country, timeZone, language } = first.data
  return {
    id: first.caseId,
    serviceId,
    serviceName,
    companyId,
    goal,
    biller,
    country,
    timeZone,
    language,
    openedAt: first.at,
    facts: {},
    stepsDone: new Map(),
    attempts: [],
    exhibits: [],
    notices: [],
    confirmations: [],
    refusals: [],
    charges: [],
    refundsAsked: [],
    refunds: [],
    paymentsStopped: [],
    disputes: [],
    ownDeadlines: [],
    deadlinesMet: new Map(),
    letters: [],
    notes: [],
    closed: null,
    sequence: 0,
    hash: '',
  }
}

/** Where each exhibit stands in the list, by its SHA-256. */
type Known = Map<string, number>

/** What happened and is kept as it was told, each kind in its list. */
const lists = {
  'attempt-failed': 'attempts',
  'notice-sent': 'notices',
  confirmed: 'confirmations',
  refused: 'refusals',
  refunded: 'refunds',
  'payment-stopped': 'paymentsStopped',
  disputed: 'disputes',
  'deadline-set': 'ownDeadlines',
} as const satisfies Partial<Record<ChainedEvent['type'], keyof Growing>>

function apply(state: Growing, event: ChainedEvent, exhibitNumber: number, known: Known): void {
  switch (event.type) {
    case 'attempt-failed':
    case 'notice-sent':
    case 'confirmed':
    case 'refused':
    case 'refunded':
    case 'payment-stopped':
    case 'disputed':
    case 'deadline-set':
      ;(state[lists[event.type]] as unknown[]).push(event.data)
      return
    case 'opened':
    case 'undone':
    case 'packed':
      return
    case 'biller-found':
      state.biller = event.data.biller
      state.stepsDone.clear()
      return
    case 'told': {
      const { country, language, ...facts } = event.data
      if (country !== undefined) state.country = country
      if (language !== undefined) state.language = language
      state.facts = { ...state.facts, ...facts }
      return
    }
    case 'step-done':
      state.stepsDone.set(event.data.step, event.data.on)
      return
    case 'exhibit-added': {
      if (known.has(event.data.sha256)) return
      known.set(event.data.sha256, state.exhibits.length)
      state.exhibits.push({
        ...event.data,
        number: exhibitNumber,
        addedAt: event.at,
        judged: null,
        found: null,
        stamps: [],
      })
      return
    }
    case 'mail-judged':
      amend(state, known, event.data.exhibit, () => ({ judged: event.data }))
      return
    case 'mail-read':
      amend(state, known, event.data.exhibit, () => ({ found: event.data.found }))
      return
    case 'stamped':
      amend(state, known, event.data.exhibit, ({ stamps }) => ({ stamps: [...stamps, event.data] }))
      return
    case 'charged':
      state.charges.push({ ...event.data, sequence: event.sequence, isAfterCancelling: false })
      return
    case 'refund-asked':
      state.refundsAsked.push(event.data.on)
      return
    case 'deadline-met':
      state.deadlinesMet.set(event.data.id, event.data.on)
      return
    case 'letter-made':
      state.letters.push({ ...event.data, at: event.at })
      return
    case 'noted':
      state.notes.push({ text: event.data.text, at: event.at })
      return
    case 'closed':
      state.closed = { ...event.data, at: event.at }
      return
  }
}

function amend(state: Growing, known: Known, sha256: string, change: (exhibit: Exhibit) => Partial<Exhibit>): void {
  const at = known.get(sha256)
  const exhibit = at === undefined ? undefined : state.exhibits[at]
  if (exhibit) state.exhibits[at!] = { ...exhibit, ...change(exhibit) }
}
