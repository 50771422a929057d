import type { Series } from '../series/series.ts'
import type { Alarm, Cancellation } from './alarm.ts'

/**
 * The series with what the cases say of them: `cancelled` where a case cancelled it, `returned` where it charged again
 * after the last legitimate day.
 */
export function withCancellations(
  series: readonly Series[],
  cancellations: readonly Cancellation[],
  alarms: readonly Alarm[],
  familyOf: (text: string) => string,
): Series[] {
  const returned = new Set(
    alarms
      .filter(({ kind, certainty }) => kind === 'charged-after-cancelling' && certainty === 'certain')
      .map(({ seriesId }) => seriesId),
  )
  return series.map((one) => {
    if (returned.has(one.id)) return { ...one, status: 'returned' }
    const isCancelled = cancellations.some(({ seriesId, serviceId, descriptor, merchant, cancelled }) => {
      if (seriesId !== null) return seriesId === one.id
      if (one.kind !== 'subscription' && one.kind !== 'bill') return false
      const isSame =
        (serviceId !== null && serviceId === one.merchant.serviceId) ||
        familyOf(descriptor ?? merchant) === one.merchant.family
      return isSame && one.first <= cancelled
    })
    return isCancelled ? { ...one, status: 'cancelled', next: null } : one
  })
}
