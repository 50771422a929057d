import { catalogue } from '@offhook/catalogue/full'
import { CaseBook, type OpenCase } from './case-book.ts'
import type { SealedEvent } from './chain.ts'
import type { CaseEvent, EventOf } from './events.ts'

/** Keeps cases in memory, as a store does. */
class MemoryShelf {
  readonly kept = new Map<string, { events: SealedEvent[]; summary: string }>()

  async list() {
    return [...this.kept].map(([id, { summary }]) => ({ id, summary }))
  }

  async read(caseId: string) {
    return this.kept.get(caseId)?.events ?? []
  }

  async append(caseId: string, after: number, events: readonly SealedEvent[], summary: string) {
    const before = this.kept.get(caseId)?.events ?? []
    if (before.length !== after) throw new Error('changed meanwhile')
    this.kept.set(caseId, { events: [...before, ...events], summary })
  }

  async erase(caseId: string) {
    this.kept.delete(caseId)
  }
}

export function memoryBook(now = () => new Date('2026-11-24T12:00:00Z')) {
  const shelf = new MemoryShelf()
  return { shelf, book: new CaseBook({ events: shelf, now, summarise: () => ({}) }) }
}

export const norton: EventOf<'opened'>['data'] = {
  serviceId: 'norton',
  serviceName: 'Norton',
  companyId: 'gen-digital',
  goal: 'cancel',
  biller: 'direct',
  country: 'US',
  timeZone: 'America/New_York',
  language: 'en',
}

/** A case with these events in it. */
export async function caseWith(opened: Partial<EventOf<'opened'>['data']>, ...events: CaseEvent[]): Promise<OpenCase> {
  const { book } = memoryBook()
  return book.record(await book.open({ ...norton, ...opened }), 'person', ...events)
}

export { catalogue }
