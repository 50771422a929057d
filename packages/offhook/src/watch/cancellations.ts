import { CaseBook, cancellationDay, cancelledOn } from '@offhook/cases'
import { type Cancellation, dayOfIso, type SeriesRule } from '@offhook/statements'
import type { Store } from '@offhook/store'

/** The rule that ties a case to its series. */
export type CaseLink = Extract<SeriesRule, { kind: 'case' }>

const unlisted = 'unlisted:'

/** What a case calls a merchant that the catalogue does not have, for its service and its company alike. */
export function unlistedId(merchant: string): string {
  const name = merchant
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `${unlisted}${name || 'merchant'}`
}

function isUnlisted(serviceId: string): boolean {
  return serviceId === '' || serviceId.startsWith(unlisted)
}

/**
 * What the cases say: who was cancelled when, and until when charging is legitimate.
 *
 * @param seriesOf the id that the series of a case has today
 */
export async function cancellationsOf(
  store: Store,
  rules: readonly SeriesRule[],
  seriesOf: (link: CaseLink) => string,
): Promise<Cancellation[]> {
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
      serviceId: isUnlisted(state.serviceId) ? null : state.serviceId,
      merchant: state.serviceName,
      descriptor: state.charges.at(-1)?.descriptor ?? null,
      seriesId: link?.kind === 'case' ? seriesOf(link) : null,
      cancelled,
      legitimateUntil: Math.max(cancelled, until),
    })
  }
  return found
}
