import type { Messages } from '../messages/messages.ts'
import type { Charge } from './chain.ts'
import type { Series } from './series.ts'

/** Why lines are taken as one series, in sentences. */
export function explain(series: Omit<Series, 'why'>, trial: Charge | null, messages: Messages): string[] {
  const { charges, cadence, schedule, currency, varies, steps, missed, duplicates, merchant } = series
  const { series: say, day } = messages
  const money = (minor: number) => messages.money(minor, currency)
  const inDays = schedule !== null && schedule.rhythm.months === 0
  const said = [
    say.charged({
      count: charges.length,
      rhythm: inDays && cadence === 'monthly' ? 'every-30-days' : cadence,
      isIncome: series.kind === 'income',
      date: schedule === null || inDays ? null : schedule.anchor,
      weekend: schedule?.weekend ?? 'none',
    }),
  ]
  const amounts = charges.map(({ amount }) => amount)
  if (varies) said.push(say.varies(money(Math.min(...amounts)), money(Math.max(...amounts))))
  else if (steps.length === 1) said.push(say.always(money(steps[0]!.minor)))
  else
    said.push(
      say.prices(steps.map((step, index) => ({ amount: money(step.minor), from: index === 0 ? null : day(step.day) }))),
    )
  if (trial) said.push(say.trial(day(trial.day), money(trial.amount)))
  if (missed > 0) said.push(say.missing(missed))
  if (duplicates.length > 0) said.push(say.doubles(duplicates.length))
  if (merchant.isAggregator) said.push(say.sharedName(merchant.name))
  return said
}
