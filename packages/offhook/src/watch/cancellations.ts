import { CaseBook, cancellationDay, cancelledOn } from '@offhook/cases'
import { type Cancellation, dayOfIso, type SeriesRule } from '@offhook/statements'
import type { Store } from '@offhook/store'

/** What the cases say: who was cancelled when, and until when charging is legitimate. */
export async function cancellationsOf(store: Store, rules: readonly SeriesRule[]): Promise<Cancellation[]> {
  const book = new CaseBook({ events: store.cases, now: () => new Date(), summarise: () => ({}) })
  const found: Cancellation[] = []
  for (const { id } of await book.list()) {
    const { state } = await book.get(id)
    if (state.goal !== 'cancel') continue
    const asked = cancelledOn(state)
    const effective = cancellationDay(state)
    const cancelled = asked === null ? null : dayOfIso(asked)
    const until = effective === null ? null : dayOfIso(effective)
    if (cancelled === null || until === null) continue
    const link = rules.find((rule) => rule.kind === 'case' && rule.id === id)
    found.push({
      caseId: id,
      serviceId: state.serviceId === '' ? null : state.serviceId,
      merchant: state.serviceName,
      descriptor: state.charges.at(-1)?.descriptor ?? null,
      seriesId: link?.kind === 'case' ? link.series : null,
      cancelled,
      legitimateUntil: Math.max(cancelled, until),
    })
  }
  return found
}
