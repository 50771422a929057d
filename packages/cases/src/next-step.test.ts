import { describe, expect, it } from 'vitest'
import { caseWith, catalogue } from './case.fixture.ts'
import type { CaseEvent } from './events.ts'
import { nextStep } from './next-step.ts'

const today = '2026-11-24'
const told: CaseEvent = { type: 'told', data: { plan: 'annual', renewsOn: '2027-01-10', paidBy: 'credit-card' } }
const charged = (postedOn: string): CaseEvent => ({
  type: 'charged',
  data: { postedOn, amount: { value: '104.99', currency: 'USD' }, descriptor: 'NORTON *AP1' },
})
const next = async (...events: CaseEvent[]) => nextStep((await caseWith({}, ...events)).state, catalogue, today)

describe('next', () => {
  it('walks the steps of the official way, one after the other', async () => {
    const steps = catalogue.routes('norton', 'direct').find(({ action }) => action === 'cancel')!.steps
    const first = await next(told)
    expect(first).toMatchObject({ text: steps[0], step: 0 })
    expect(first.by! < '2027-01-10').toBe(true)
    expect(first.because).toContain('2027-01-10')
    expect(await next(told, { type: 'step-done', data: { step: 0, text: steps[0]!, on: today } })).toMatchObject({
      text: steps[1],
      step: 1,
    })
    const done = steps.map((text, step): CaseEvent => ({ type: 'step-done', data: { step, text, on: today } }))
    expect((await next(told, ...done)).text).toContain('Keep what shows that it worked')
  })

  it('asks for the refund while its window is open, then watches the statements', async () => {
    const confirmed: CaseEvent = { type: 'confirmed', data: { on: '2026-11-24' } }
    const first = await next(
      told,
      charged('2026-11-20'),
      { type: 'refund-asked', data: { on: '2026-11-24' } },
      confirmed,
    )
    expect(first.text).toContain('Look at the statement')
  })

  it('sends to the company first, then to the bank, when it is charged again', async () => {
    const confirmed: CaseEvent = { type: 'confirmed', data: { on: '2026-10-01' } }
    const again = [told, confirmed, charged('2026-11-20')]
    expect((await next(...again)).text).toContain('Ask the company for the money back')
    const asked: CaseEvent = { type: 'refund-asked', data: { on: '2026-11-22' } }
    const bank = await next(...again, asked)
    expect(bank.text).toContain('dispute the charge')
    expect(bank.by).toBe('2027-01-12')
    const disputed: CaseEvent = { type: 'disputed', data: { on: '2026-11-23', with: 'the bank' } }
    expect((await next(...again, asked, disputed)).text).toContain('Wait for the bank')
  })

  it('says that a closed case needs nothing', async () => {
    expect((await next({ type: 'closed', data: { outcome: 'cancelled' } })).by).toBeNull()
  })
})
