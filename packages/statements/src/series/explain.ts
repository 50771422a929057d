import { isoOf } from '../calendar/day.ts'
import { decimalOf } from '../money/money.ts'
import type { Charge } from './chain.ts'
import type { Series } from './series.ts'

const rhythmWords = {
  weekly: 'every week',
  biweekly: 'every two weeks',
  'four-weekly': 'every four weeks',
  monthly: 'every month',
  bimonthly: 'every two months',
  quarterly: 'every three months',
  semiannual: 'every six months',
  annual: 'every year',
  irregular: 'at no fixed time',
} as const

/** Why lines are taken as one series, in sentences. */
export function explain(series: Omit<Series, 'why'>, trial: Charge | null): string[] {
  const { charges, cadence, schedule, currency, varies, steps, missed, duplicates } = series
  const verb = series.kind === 'income' ? 'paid' : 'charged'
  const money = (minor: number) => `${decimalOf(minor, currency)} ${currency}`
  const said: string[] = []
  const rhythm =
    schedule && schedule.rhythm.months === 0 && cadence === 'monthly' ? 'every 30 days' : rhythmWords[cadence]
  const about = schedule && schedule.rhythm.months > 0 ? ` around day ${schedule.anchor} of the month` : ''
  const weekend =
    schedule?.weekend === 'next'
      ? ', after the weekend where it falls on one'
      : schedule?.weekend === 'previous'
        ? ', before the weekend where it falls on one'
        : ''
  said.push(`It ${verb} ${charges.length} times, ${rhythm}${about}${weekend}.`)
  const amounts = charges.map(({ amount }) => amount)
  if (varies) said.push(`The amount varies from ${money(Math.min(...amounts))} to ${money(Math.max(...amounts))}.`)
  else if (steps.length === 1) said.push(`It was ${money(steps[0]!.minor)} each time.`)
  else
    said.push(
      `The price was ${steps.map(({ day, minor }, index) => (index === 0 ? money(minor) : `${money(minor)} from ${isoOf(day)}`)).join(', ')}.`,
    )
  if (trial) said.push(`It began on ${isoOf(trial.day)} with a trial (${money(trial.amount)}).`)
  if (missed > 0)
    said.push(`${missed === 1 ? 'One expected charge is' : `${missed} expected charges are`} missing in between.`)
  if (duplicates.length > 0)
    said.push(
      `${duplicates.length === 1 ? 'One charge stands' : `${duplicates.length} charges stand`} beside one of the same amount within two days.`,
    )
  if (series.merchant.isAggregator)
    said.push(`${series.merchant.name} bills for many things; this is the one with this amount and rhythm.`)
  return said
}
