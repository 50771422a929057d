import { familyNames } from '../merchants/families.ts'
import type { Ledger } from '../series/ledger.ts'
import type { Series } from '../series/series.ts'
import type { Cancellation } from './alarm.ts'

interface Where {
  readonly ledger: Ledger
  readonly series: readonly Series[]
  familyOf(text: string): string
}

/** Who the merchant of a cancellation is: whether lines of a family are its, and its series. */
export interface CancelledMerchant {
  isOf(family: string): boolean
  readonly series: readonly Series[]
}

/** The merchant as the case names it: by its service, by a line of it, by its name, by the series. */
export function merchantOf(
  { serviceId, merchant, descriptor, seriesId }: Cancellation,
  { ledger, series, familyOf }: Where,
): CancelledMerchant {
  const canonical = familyNames(ledger.merchantList)
  const families = new Set<string>([familyOf(descriptor ?? merchant)])
  if (serviceId !== null) families.add(`service:${serviceId}`)
  const own = series.find(({ id }) => id === seriesId)
  if (own) families.add(own.merchant.family)
  families.delete('')
  const names = new Set([...families].map(canonical))
  const isOf = (family: string) => names.has(canonical(family))
  return {
    isOf,
    series: series.filter(({ merchant: one, kind, id }) => kind !== 'income' && (isOf(one.family) || id === seriesId)),
  }
}

/** The series that was cancelled: the one named, else the one at this merchant that charged last before the cancellation. */
export function cancelledSeries(cancellation: Cancellation, where: Where): Series | null {
  return seriesAt(cancellation, merchantOf(cancellation, where))
}

export function seriesAt(
  { seriesId, cancelled, serviceId }: Cancellation,
  { series: atMerchant }: CancelledMerchant,
): Series | null {
  const named = atMerchant.find(({ id }) => id === seriesId)
  if (named) return named
  const running = atMerchant.filter(({ first, kind }) => first <= cancelled && kind !== 'transfer')
  const ofService = running.filter(({ merchant }) => serviceId !== null && merchant.serviceId === serviceId)
  const candidates = ofService.length > 0 ? ofService : running
  const lastBefore = ({ charges }: Series) => charges.findLast(({ day }) => day <= cancelled)?.day ?? 0
  // Of several, a subscription rather than a bill, and the one that was charged last.
  return (
    [...candidates].sort(
      (a, b) => Number(b.kind === 'subscription') - Number(a.kind === 'subscription') || lastBefore(b) - lastBefore(a),
    )[0] ?? null
  )
}
