import { randomInt } from 'node:crypto'
import type { Readable } from 'node:stream'
import { CaseError } from './case-error.ts'
import { type CaseState, foldCase, undoneEvents } from './case-state.ts'
import { beginning, type ChainedEvent, openEvent, readChain, type SealedEvent, sealEvent } from './chain.ts'
import type { Actor, CaseEvent, EventOf } from './events.ts'
import { maskCardNumbers } from './exhibits/card-numbers.ts'

/** Where events are kept. */
export interface EventShelf {
  list(): Promise<readonly { readonly id: string; readonly summary: string }[]>
  read(caseId: string): Promise<readonly SealedEvent[]>
  append(caseId: string, after: number, events: readonly SealedEvent[], summary: string): Promise<void>
  erase(caseId: string): Promise<void>
}

/** Where exhibits are kept, each under its SHA-256. */
export interface ExhibitShelf {
  put(bytes: Uint8Array): Promise<string>
  get(sha256: string): Promise<Uint8Array>
  /** For large files: the bytes without the check of their hash. */
  stream(sha256: string): Readable
  size(sha256: string): number | undefined
}

/** A case that was opened: its state, and the events behind it. */
export interface OpenCase {
  readonly state: CaseState
  readonly events: readonly ChainedEvent[]
  readonly sealed: readonly SealedEvent[]
}

/** What a list shows, without opening the case. */
export interface CaseSummary {
  readonly id: string
  readonly serviceId: string
  readonly serviceName: string
  readonly status: 'open' | 'cancelled' | 'charged-again' | 'closed'
  readonly openedAt: string
  readonly changedAt: string
}

export interface CaseBookOptions<Extra extends object> {
  readonly events: EventShelf
  readonly now: () => Date
  /** What the list shows besides: worked out whenever the case changes. */
  readonly summarise: (state: CaseState) => Extra
}

/** All cases of a person: the only way in which events come to be. */
export class CaseBook<Extra extends object> {
  readonly #options: CaseBookOptions<Extra>

  constructor(options: CaseBookOptions<Extra>) {
    this.#options = options
  }

  /** Opens a new case. */
  async open(data: EventOf<'opened'>['data'], actor: Actor = 'person'): Promise<OpenCase> {
    const id = newId()
    return this.#append({ id, events: [], sealed: [] }, actor, [{ type: 'opened', data }])
  }

  /**
   * A case with its events, the chain checked.
   *
   * @throws CaseError where there is none, or it was changed after it was written
   */
  async get(id: string): Promise<OpenCase> {
    const sealed = await this.#options.events.read(id)
    if (sealed.length === 0) throw new CaseError(`there is no case ${id}; "offhook case list" names them`)
    const events = readChain(id, sealed)
    return { state: foldCase(events), events, sealed }
  }

  /** Writes down what happened. Resolves when it is on the disk. */
  async record(open: OpenCase, actor: Actor, ...events: readonly CaseEvent[]): Promise<OpenCase> {
    if (events.length === 0) return open
    return this.#append({ id: open.state.id, events: open.events, sealed: open.sealed }, actor, events)
  }

  /**
   * Takes back an event, or the newest one that can be taken back. Nothing is removed: the undo is an event itself.
   *
   * @throws CaseError where there is nothing to take back
   */
  async undo(open: OpenCase, sequence?: number): Promise<{ readonly open: OpenCase; readonly undone: ChainedEvent }> {
    const already = undoneEvents(open.events)
    const undone = open.events
      .toReversed()
      .find(
        (event) =>
          event.sequence > 1 &&
          !already.has(event.sequence) &&
          (sequence === undefined ? event.type !== 'undone' : event.sequence === sequence),
      )
    if (undone === undefined) {
      throw new CaseError(
        sequence === undefined ? 'there is nothing to take back' : `event ${sequence} cannot be taken back`,
      )
    }
    const next = await this.record(open, 'person', { type: 'undone', data: { sequence: undone.sequence } })
    return { open: next, undone }
  }

  async list(): Promise<(CaseSummary & Extra)[]> {
    const kept = await this.#options.events.list()
    return kept.map(({ summary }) => JSON.parse(summary) as CaseSummary & Extra)
  }

  /** Forgets a whole case. Its exhibits go with the next sweep. */
  async erase(id: string): Promise<void> {
    await this.#options.events.erase(id)
  }

  async #append(
    before: { readonly id: string; readonly events: readonly ChainedEvent[]; readonly sealed: readonly SealedEvent[] },
    actor: Actor,
    events: readonly CaseEvent[],
  ): Promise<OpenCase> {
    const at = this.#options.now().toISOString()
    const head = before.sealed.at(-1)
    const added: SealedEvent[] = []
    let last = { sequence: head?.sequence ?? 0, hash: head?.hash ?? beginning }
    for (const event of events) {
      const sealed = sealEvent(before.id, last, actor, at, {
        ...event,
        data: withoutCardNumbers(event.data),
      } as CaseEvent)
      added.push(sealed)
      last = sealed
    }
    const sealed = [...before.sealed, ...added]
    const chain = [...before.events, ...added.map((event) => openEvent(event)!)]
    const state = foldCase(chain)
    const summary: CaseSummary & Extra = { ...summaryOf(state, at), ...this.#options.summarise(state) }
    await this.#options.events.append(before.id, before.sealed.length, added, JSON.stringify(summary))
    return { state, events: chain, sealed }
  }
}

function summaryOf(state: CaseState, changedAt: string): CaseSummary {
  const { id, serviceId, serviceName, openedAt } = state
  const isAgain = state.charges.some(({ isAfterCancelling }) => isAfterCancelling)
  const status = state.closed
    ? 'closed'
    : isAgain
      ? 'charged-again'
      : state.confirmations.length > 0
        ? 'cancelled'
        : 'open'
  return { id, serviceId, serviceName, status, openedAt, changedAt }
}

/** No event ever holds a full card number, wherever the person typed it. */
function withoutCardNumbers(value: unknown): unknown {
  if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) ? value : maskCardNumbers(value)
  if (Array.isArray(value)) return value.map(withoutCardNumbers)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutCardNumbers(member)]))
}

/** Letters and digits that nobody takes for another one. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

function newId(): string {
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
}
