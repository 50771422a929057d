import { hash } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json.ts'
import { CaseError } from './case-error.ts'
import type { Actor, CaseEvent } from './events.ts'

/** An event in its place: the hash covers everything else in it, the hash before it included. */
export type ChainedEvent = CaseEvent & {
  readonly caseId: string
  /** 1 for the first. */
  readonly sequence: number
  /** When it was written down, ISO 8601 in UTC. */
  readonly at: string
  readonly actor: Actor
  /** The hash of the event before; 64 zeros before the first. */
  readonly previous: string
  /** SHA-256 in hex. */
  readonly hash: string
}

/** The text that is hashed and kept, beside its hash. */
export interface SealedEvent {
  readonly sequence: number
  readonly hash: string
  readonly body: string
}

/** Where a chain begins. */
export const beginning = '0'.repeat(64)

/** Puts an event behind another one. */
export function sealEvent(
  caseId: string,
  before: { readonly sequence: number; readonly hash: string },
  actor: Actor,
  at: string,
  event: CaseEvent,
): SealedEvent {
  const sequence = before.sequence + 1
  const body = canonicalJson({
    v: 1,
    caseId,
    sequence,
    at,
    actor,
    previous: before.hash,
    type: event.type,
    data: event.data as unknown as Json,
  })
  return { sequence, hash: sha256(body), body }
}

/**
 * Reads kept events back, and proves that none was changed, removed, added or moved since it was written.
 *
 * @throws CaseError naming the first event that does not fit
 */
export function readChain(caseId: string, sealed: readonly SealedEvent[]): ChainedEvent[] {
  let previous = beginning
  return sealed.map(({ sequence, hash, body }, index) => {
    const wrong = (what: string) => new CaseError(`event ${index + 1} of case ${caseId} ${what}`)
    if (sha256(body) !== hash) throw wrong('was changed after it was written')
    const event = openEvent({ sequence, hash, body })
    if (event === undefined) throw wrong('was written by a newer Offhook')
    if (event.sequence !== index + 1 || sequence !== index + 1) throw wrong('is not in its place')
    if (event.previous !== previous) throw wrong('does not follow the one before it')
    if (event.caseId !== caseId) throw wrong('belongs to another case')
    previous = hash
    return event
  })
}

/** The event in a sealed one, unproven; undefined where it is of a form that this Offhook does not know. */
export function openEvent({ body, hash }: SealedEvent): ChainedEvent | undefined {
  const { v, ...event } = JSON.parse(body) as ChainedEvent & { readonly v: number }
  return v === 1 ? { ...event, hash } : undefined
}

function sha256(text: string): string {
  return hash('sha256', text)
}
