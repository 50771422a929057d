import type { IsoDate, Refund, Source } from '@offhook/catalogue/full'
import type { CaseState } from '../case-state.ts'
import { cancellationDay } from '../case-state.ts'
import type { CaseCatalogue, Period, Rule } from '../catalogue-port.ts'
import type { Facts } from '../events.ts'
import { holdsIn, routeOf } from '../route-of.ts'
import { addBusinessDays, addDays, addMonths } from './days.ts'
import type { DeadlineKind } from './deadline-kind.ts'
import { holidaysOf } from './holidays.ts'
import { contestedCharges, type RuleStart, ruleStarts } from './rule-starts.ts'

/** A day by which something has to be done, and why. */
export interface Deadline {
  /** The same from one day to the next. */
  readonly id: string
  readonly kind: DeadlineKind
  /** What to do; no merchant in it. */
  readonly title: string
  /** The last day. */
  readonly due: IsoDate
  /** How the day was counted, in one sentence. */
  readonly because: string
  /** True where the starting day is not known and the earliest that it can have been was taken. */
  readonly isEarliest: boolean
  /** True where only others report the rule: "about". */
  readonly isAbout: boolean
  /** Whose time limit it is: the bank's is not the person's to wait for. */
  readonly binds: 'person' | 'bank'
  readonly source: DeadlineSource | null
  /** The day it was done; null while it is open. */
  readonly metOn: IsoDate | null
}

export interface DeadlineSource {
  readonly citation: string
  readonly url: string | null
  /** The day the page was read; null where only others report it. */
  readonly readAt: IsoDate | null
}

/** What has to be known before a deadline can be told. */
export interface Ask {
  readonly fact: keyof Facts | 'country' | 'charge' | 'biller'
  readonly question: string
}

export interface Calendar {
  /** By day, the open ones and the met ones. */
  readonly deadlines: readonly Deadline[]
  readonly asks: readonly Ask[]
}

/** How long a letter may be on its way. */
const daysInThePost = 7

/** All deadlines of a case. Pure; `today` decides which rules are in force. */
export function calendarOf(state: CaseState, catalogue: CaseCatalogue, today: IsoDate): Calendar {
  const asks: Ask[] = []
  const deadlines = [
    ...renewal(state, catalogue, asks),
    ...refundWindows(state, catalogue, asks),
    ...legalDeadlines(state, catalogue, today, asks),
    ...monitoring(state),
    ...state.ownDeadlines.map(
      ({ id, title, due }): Deadline => ({
        id,
        kind: 'own',
        title,
        due,
        because: 'You set this day yourself.',
        isEarliest: false,
        isAbout: false,
        binds: 'person',
        source: null,
        metOn: null,
      }),
    ),
  ].map((deadline) => ({ ...deadline, metOn: state.deadlinesMet.get(deadline.id) ?? deadline.metOn }))
  deadlines.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1))
  return { deadlines, asks: state.closed ? [] : uniqueAsks(asks) }
}

function renewal(state: CaseState, catalogue: CaseCatalogue, asks: Ask[]): Deadline[] {
  const { renewsOn, trialEndsOn } = state.facts
  const renews = renewsOn ?? trialEndsOn
  if (renews === undefined) {
    asks.push({ fact: 'renewsOn', question: 'When does it renew, or when is the next charge due?' })
    return []
  }
  const route = routeOf(state, catalogue, 'cancel')
  const notice = route?.noticeDays ?? null
  const why =
    notice === null
      ? `It renews on ${renews}; the day before is the last one that is surely in time.`
      : `It renews on ${renews}, and has to be cancelled ${notice} days before.`
  return [
    {
      id: `renewal:${renews}`,
      kind: 'renewal',
      title: renewsOn === undefined ? 'Cancel before the trial ends' : 'Cancel before it renews',
      due: addDays(renews, -Math.max(notice ?? 0, 1)),
      because: why,
      isEarliest: false,
      isAbout: false,
      binds: 'person',
      source: route ? sourceOf('how to cancel', route.sources) : null,
      metOn: state.confirmations[0]?.on ?? null,
    },
  ]
}

function refundWindows(state: CaseState, catalogue: CaseCatalogue, asks: Ask[]): Deadline[] {
  const biller = state.biller ?? 'direct'
  const refunds = (catalogue.service(state.serviceId)?.refunds ?? []).filter(
    (refund) =>
      refund.biller === biller &&
      holdsIn(refund.regions, state.country) &&
      refund.windowDays !== null &&
      fitsPlan(refund, state.facts.plan),
  )
  return refunds.flatMap((refund): Deadline[] => {
    const start = refundStart(refund, state)
    if (start === null) {
      const isFromCharge = /renewal-charge|statement/.test(refund.from ?? '')
      asks.push(
        isFromCharge
          ? { fact: 'charge', question: 'On which day were you charged, and how much? (for the refund window)' }
          : { fact: 'startedOn', question: 'On which day did you buy it? (for the refund window)' },
      )
      return []
    }
    const { days, note } = count(start.day, refund.windowDays!, 'days', refund.business, state.country, 1)
    return [
      {
        id: `refund-window:${refund.plan}:${start.day}`,
        kind: 'refund-window',
        title: 'Ask for the refund',
        due: days,
        because: `${refund.windowDays} ${refund.business ? 'business ' : ''}days from ${start.words} on ${start.day} (${refund.plan}).${note}`,
        isEarliest: start.isEarliest,
        isAbout: refund.basis !== 'own-domain',
        binds: 'person',
        source: sourceOf('refund policy', refund.sources),
        metOn: state.refundsAsked[0] ?? state.refunds[0]?.on ?? null,
      },
    ]
  })
}

function fitsPlan({ plan }: Refund, told: Facts['plan']): boolean {
  const named = (['weekly', 'monthly', 'quarterly', 'annual'] as const).filter((name) =>
    new RegExp(`\\b${name}|${name === 'annual' ? '\\byear' : name.replace(/ly$/, '')}`, 'i').test(plan),
  )
  return told === undefined || named.length === 0 || named.includes(told as (typeof named)[number])
}

interface Start {
  readonly day: IsoDate
  readonly words: string
  readonly isEarliest: boolean
}

/** The newest of the days that a window can be counted from. */
function refundStart({ from }: Refund, state: CaseState): Start | null {
  const charge = state.charges.at(-1)
  const starts: (Start | null)[] = (from ?? 'purchase').split('|').map((start): Start | null => {
    switch (start) {
      case 'renewal-charge':
        return charge ? { day: charge.postedOn, words: 'the charge', isEarliest: false } : null
      case 'statement':
        return charge
          ? {
              day: charge.statementOn ?? charge.postedOn,
              words: charge.statementOn ? 'the statement' : 'the charge (the statement came later)',
              isEarliest: charge.statementOn === undefined,
            }
          : null
      case 'trial-end':
        return state.facts.trialEndsOn
          ? { day: state.facts.trialEndsOn, words: 'the end of the trial', isEarliest: false }
          : null
      case 'purchase':
        return state.facts.startedOn ? { day: state.facts.startedOn, words: 'the purchase', isEarliest: false } : null
      default:
        // Delivery and activation come after the purchase.
        return state.facts.startedOn
          ? { day: state.facts.startedOn, words: `the purchase (${start} may have been later)`, isEarliest: true }
          : null
    }
  })
  return starts.filter((start) => start !== null).sort((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null
}

function legalDeadlines(state: CaseState, catalogue: CaseCatalogue, today: IsoDate, asks: Ask[]): Deadline[] {
  if (state.country === null) {
    asks.push({
      fact: 'country',
      question: 'In which country do you live? (the law and the bank’s time limits differ)',
    })
    return []
  }
  if (state.facts.paidBy === undefined) {
    asks.push({
      fact: 'paidBy',
      question: 'How is it paid: credit card, debit card, direct debit, bank account, wallet?',
    })
  }
  const rules = new Map(catalogue.rules({ place: state.country, inForceOn: today }).map((rule) => [rule.id, rule]))
  return ruleStarts.flatMap((start) => {
    const rule = rules.get(start.ruleId)
    const period = rule?.periods.find(({ what }) => what === start.what)
    if (rule === undefined || period === undefined || !start.applies(state)) return []
    return start.anchors(state).map((anchor) => legalDeadline(state, start, rule, period, anchor))
  })
}

function legalDeadline(
  state: CaseState,
  start: RuleStart,
  rule: Rule,
  period: Period,
  anchor: { readonly day: IsoDate; readonly words: string; readonly isEarliest: boolean },
): Deadline {
  const direction = period.before === null ? 1 : -1
  const { days, note } = count(anchor.day, period.length, period.unit, period.business, state.country, direction)
  const isShortened = start.mustArrive === true && anchor.isEarliest
  const length = `${period.length} ${period.business ? 'business ' : ''}${period.unit}`
  const arrives = isShortened
    ? ` The day of the statement is not known: counted from the earliest it can have been, less ${daysInThePost} days for the post.`
    : start.mustArrive
      ? ` The letter must have arrived by then: post it ${daysInThePost} days before.`
      : anchor.isEarliest
        ? ' The day of the statement is not known: counted from the earliest it can have been.'
        : ''
  return {
    id: `${start.kind}:${rule.id}:${anchor.day}`,
    kind: start.kind,
    title: start.title,
    due: isShortened ? addDays(days, -daysInThePost) : days,
    because:
      `${rule.citable ? '' : 'About '}${length} ${direction === 1 ? 'from' : 'before'} ${anchor.words} on ${anchor.day}.${note}${arrives}${
        period.binds === 'bank'
          ? ' This binds the bank, and banks set an earlier day of their own: tell it at once.'
          : ''
      }`.replace(/^./, (letter) => letter.toUpperCase()),
    isEarliest: anchor.isEarliest,
    isAbout: !rule.citable,
    binds: period.binds === 'bank' ? 'bank' : 'person',
    source: {
      citation: rule.citation,
      url: rule.official?.url ?? rule.sources[0]?.url ?? null,
      readAt: rule.official?.readAt ?? null,
    },
    metOn: start.metOn(state),
  }
}

/** So long after a day, or before it. */
function count(
  day: IsoDate,
  length: number,
  unit: Period['unit'],
  business: boolean,
  country: string | null,
  direction: 1 | -1,
): { readonly days: IsoDate; readonly note: string } {
  switch (unit) {
    case 'months':
      return { days: addMonths(day, direction * length), note: '' }
    case 'years':
      return { days: addMonths(day, direction * length * 12), note: '' }
    case 'weeks':
      return { days: addDays(day, direction * length * 7), note: '' }
    case 'hours':
      return { days: addDays(day, direction * Math.floor(length / 24)), note: '' }
    case 'days': {
      if (!business) return { days: addDays(day, direction * length), note: '' }
      const known = holidaysOf(country)
      // Forward, a holiday that is not counted makes the day earlier, which is safe; backward it would make it later.
      const spare = known === undefined && direction === -1 ? 1 : 0
      return {
        days: addBusinessDays(day, direction * (length + spare), known ?? (() => false)),
        note: known === undefined ? ' Weekends are left out; public holidays of this country are not known here.' : '',
      }
    }
  }
}

/** Two billing cycles after it ended: did the charge stay gone? */
function monitoring(state: CaseState): Deadline[] {
  const ended = cancellationDay(state)
  if (ended === null) return []
  const cycle = state.facts.plan ?? 'monthly'
  const after = (cycles: number): IsoDate => {
    if (cycle === 'weekly') return addDays(ended, 7 * cycles)
    return addMonths(ended, cycles * months[cycle])
  }
  return [1, 2].map((cycles): Deadline => {
    const due = addDays(after(cycles), 5)
    return {
      id: `monitoring:${cycles}:${ended}`,
      kind: 'monitoring',
      title: 'Look at the statement: was it charged again?',
      due,
      because: `${cycles === 1 ? 'One billing cycle' : 'Two billing cycles'} (${cycle}) after it ended on ${ended}, and five days for the booking.${
        state.facts.plan === undefined ? ' The billing cycle was not told; monthly is taken.' : ''
      }`,
      isEarliest: false,
      isAbout: false,
      binds: 'person',
      source: null,
      metOn: contestedCharges(state).find(({ isAfterCancelling }) => isAfterCancelling)?.postedOn ?? null,
    }
  })
}

const months = { monthly: 1, trial: 1, quarterly: 3, semiannual: 6, annual: 12 } as const

function sourceOf(citation: string, sources: readonly Source[]): DeadlineSource | null {
  const source = sources.find(({ ownDomain }) => ownDomain) ?? sources[0]
  return source ? { citation, url: source.url, readAt: source.readAt } : null
}

function uniqueAsks(asks: readonly Ask[]): Ask[] {
  const seen = new Set<string>()
  return asks.filter(({ fact }) => !seen.has(fact) && seen.add(fact))
}
