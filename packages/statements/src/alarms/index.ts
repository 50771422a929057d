import type { Alarm, AlarmSetting, Watcher } from './alarm.ts'
import { chargedAfterCancelling } from './charged-after-cancelling.ts'
import { chargedTwice } from './charged-twice.ts'
import { chargedOnClosedCard } from './closed-card.ts'
import { newSeries } from './new-series.ts'
import { priceRise } from './price-rise.ts'
import { renewalAhead } from './renewal-ahead.ts'
import { trialEnds } from './trial-ends.ts'

/** The most urgent first. A new kind of alarm is a file beside these and its line here. */
const watchers: readonly Watcher[] = [
  chargedAfterCancelling,
  chargedOnClosedCard,
  trialEnds,
  chargedTwice,
  priceRise,
  renewalAhead,
  newSeries,
]

/** All that should not be there, or asks for a decision. Pure: the same lines, cases and day give the same alarms. */
export function alarmsOf(setting: AlarmSetting): Alarm[] {
  const found = watchers.flatMap((watch) => watch(setting).sort((a, b) => b.day - a.day))
  // One charge, one alarm: the graver one, which comes first.
  const told = new Set<number>()
  return found.filter(({ rows, kind }) => {
    const isKnown = kind !== 'renewal-ahead' && rows.length > 0 && rows.every((row) => told.has(row))
    for (const row of rows) told.add(row)
    return !isKnown
  })
}
