import { describe, expect, it } from 'vitest'
import { caseWith, catalogue } from '../case.fixture.ts'
import type { CaseEvent, EventOf, Facts } from '../events.ts'
import type { DeadlineKind } from './deadline-kind.ts'
import { calendarOf } from './deadlines.ts'
import { ruleStarts } from './rule-starts.ts'

const told = (data: Facts): CaseEvent => ({ type: 'told', data })
const charged = (postedOn: string, statementOn?: string): CaseEvent => ({
  type: 'charged',
  data: {
    postedOn,
    amount: { value: '104.99', currency: 'USD' },
    descriptor: 'NORTON *AP1',
    ...(statementOn !== undefined && { statementOn }),
  },
})
const confirmed: CaseEvent = { type: 'confirmed', data: { on: '2026-09-01' } }

async function deadlines(kind: DeadlineKind, opened: Partial<EventOf<'opened'>['data']>, ...events: CaseEvent[]) {
  const { state } = await caseWith(opened, ...events)
  return calendarOf(state, catalogue, '2026-11-24').deadlines.filter((deadline) => deadline.kind === kind)
}

describe('deadlines', () => {
  it('count the company’s own refund window from the charge, and name the page it was read on', async () => {
    const [window] = await deadlines('refund-window', {}, told({ plan: 'annual' }), charged('2026-11-20'))
    expect(window).toMatchObject({ due: '2027-01-19', metOn: null, isEarliest: false })
    expect(window?.source?.url).toContain('norton')
    expect(window?.because).toContain('60 days from the charge on 2026-11-20')
  })

  it('count from the purchase where the plan is a monthly one', async () => {
    const [window] = await deadlines('refund-window', {}, told({ plan: 'monthly', startedOn: '2026-11-20' }))
    expect(window?.due).toBe('2026-12-04')
  })

  it('ask for what they cannot know instead of guessing it', async () => {
    const { state } = await caseWith({ country: null })
    const { deadlines, asks } = calendarOf(state, catalogue, '2026-11-24')
    expect(deadlines).toEqual([])
    expect(asks.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['renewsOn', 'country', 'charge']))
  })

  it('take the earliest day a statement can have, less seven days for the post, where its day is unknown', async () => {
    const paid = told({ paidBy: 'credit-card' })
    const [unknown] = await deadlines('billing-error', {}, paid, confirmed, charged('2026-11-10'))
    expect(unknown).toMatchObject({ due: '2027-01-02', isEarliest: true, isAbout: true })
    expect(unknown?.because).toMatch(/^About 60 days .*earliest it can have been, less 7 days for the post/)
    const [known] = await deadlines('billing-error', {}, paid, confirmed, charged('2026-11-10', '2026-11-30'))
    expect(known).toMatchObject({ due: '2027-01-29', isEarliest: false })
  })

  it('leave the seven days out where speaking is enough', async () => {
    const [spoken] = await deadlines(
      'billing-error',
      {},
      told({ paidBy: 'debit-card' }),
      confirmed,
      charged('2026-11-10'),
    )
    expect(spoken).toMatchObject({ due: '2027-01-09', isEarliest: true })
  })

  it('count three business days back from a debit, over weekend and holiday', async () => {
    const [stop] = await deadlines('stop-payment', {}, told({ paidBy: 'direct-debit', renewsOn: '2026-12-01' }))
    expect(stop?.due).toBe('2026-11-25')
  })

  it('keep to the month’s end and to the law of the country', async () => {
    const german = { country: 'DE', timeZone: 'Europe/Berlin' }
    const debit = [told({ paidBy: 'direct-debit' }), confirmed, charged('2026-10-31')]
    expect((await deadlines('direct-debit-recall', german, ...debit))[0]?.due).toBe('2026-12-26')
    expect((await deadlines('unauthorised-payment', german, ...debit))[0]?.due).toBe('2027-11-30')
    expect(await deadlines('billing-error', german, ...debit)).toEqual([])
    expect((await deadlines('cooling-off', german, told({ startedOn: '2026-11-20' })))[0]?.due).toBe('2026-12-04')
    expect(await deadlines('cooling-off', {}, told({ startedOn: '2026-11-20' }))).toEqual([])
  })

  it('say that the bank’s time limit is the bank’s', async () => {
    const [dispute] = await deadlines(
      'card-dispute',
      {},
      told({ paidBy: 'credit-card' }),
      confirmed,
      charged('2026-11-10'),
    )
    expect(dispute).toMatchObject({ due: '2027-03-10', binds: 'bank' })
    expect(dispute?.because).toContain('tell it at once')
  })

  it('watch two billing cycles after it ended', async () => {
    const ended: CaseEvent = { type: 'confirmed', data: { on: '2026-10-30', effectiveOn: '2026-12-31' } }
    const monthly = await deadlines('monitoring', {}, told({ plan: 'monthly' }), ended)
    expect(monthly.map(({ due }) => due)).toEqual(['2027-02-05', '2027-03-05'])
    const yearly = await deadlines('monitoring', {}, told({ plan: 'annual' }), ended)
    expect(yearly.map(({ due }) => due)).toEqual(['2028-01-05', '2029-01-05'])
  })

  it('are met by what was done', async () => {
    const asked: CaseEvent = { type: 'refund-asked', data: { on: '2026-11-22' } }
    const [window] = await deadlines('refund-window', {}, told({ plan: 'annual' }), charged('2026-11-20'), asked)
    expect(window?.metOn).toBe('2026-11-22')
  })

  it('start no rule that the catalogue does not have', () => {
    for (const { ruleId, what } of ruleStarts) {
      expect(
        catalogue.rule(ruleId)?.periods.map((period) => period.what),
        ruleId,
      ).toContain(what)
    }
  })
})
