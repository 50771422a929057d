import { describe, expect, it } from 'vitest'
import { caseWith, catalogue } from '../case.fixture.ts'
import type { CaseEvent, Facts, Language } from '../events.ts'
import { type Letter, letterKinds, letterText, makeLetter } from './letter.ts'

const languages: readonly Language[] = ['en', 'de', 'es', 'fr']
const facts: Facts = {
  name: 'Ada Example',
  address: ['1 Sample Street', 'Springfield'],
  email: 'ada@example.com',
  account: 'C-4711',
  plan: 'annual',
  startedOn: '2025-11-20',
  renewsOn: '2026-12-20',
  paidBy: 'credit-card',
  cardLastFour: '1111',
  bank: 'First Example Bank',
  bankAddress: ['PO Box 1', 'Springfield'],
  lastUsedOn: '2026-10-01',
  statement: 'I turned renewal off and was charged all the same.',
}
const told = (more: Facts = {}): CaseEvent => ({ type: 'told', data: { ...facts, ...more } })
const events: CaseEvent[] = [
  { type: 'attempt-failed', data: { on: '2026-10-30', what: 'the button was missing' } },
  { type: 'notice-sent', data: { on: '2026-11-01', to: 'Norton', by: 'online' } },
  { type: 'confirmed', data: { on: '2026-11-01', number: 'NRT-778812' } },
  { type: 'refund-asked', data: { on: '2026-11-21' } },
  { type: 'refused', data: { on: '2026-11-22', why: 'the window was over' } },
  {
    type: 'charged',
    data: { postedOn: '2026-11-20', amount: { value: '104.99', currency: 'USD' }, descriptor: 'NORTON *AP1234' },
  },
]

async function make(
  kind: (typeof letterKinds)[number],
  language: Language,
  more: Facts = {},
  country = 'US',
): Promise<Letter> {
  const paidBy = kind === 'direct-debit-recall' ? 'direct-debit' : 'credit-card'
  const { state } = await caseWith({ country }, told({ paidBy, ...more }), ...events)
  const made = makeLetter(state, kind, language, catalogue, '2026-11-24')
  if ('missing' in made) throw new Error(JSON.stringify(made.missing))
  return made.letter
}

describe.each(letterKinds)('a %s letter', (kind) => {
  it.each(languages)('is complete in %s, with no blank, no foreign address and no number to call', async (language) => {
    const letter = await make(kind, language)
    const text = letterText(letter)
    expect(text).not.toMatch(/undefined|null|\bNaN\b|_{3}|\.{3}|\[\s*\]|\{\{|XX/)
    expect(text).toContain('Ada Example')
    expect(text).not.toMatch(/https?:|www\./)
    expect(text.match(/\+?\d[\d ()-]{8,}\d/g) ?? []).toEqual([])
    expect(letter.paragraphs.length).toBeGreaterThan(2)
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true)
    expect(letter.notes.length).toBeGreaterThan(0)
  })

  it('asks for everything that is missing instead of leaving it blank', async () => {
    const { state } = await caseWith(kind === 'direct-debit-recall' ? {} : {})
    const made = makeLetter(state, kind, 'en', catalogue, '2026-11-24')
    if (!('missing' in made)) throw new Error('a letter out of nothing')
    expect(made.missing.map(({ fact }) => fact)).toContain('name')
    expect(made.missing.every(({ question }) => question.length > 10)).toBe(true)
  })

  it('asks for each fact that is taken away, or does without it', async () => {
    const paidBy = kind === 'direct-debit-recall' ? 'direct-debit' : 'credit-card'
    for (const without of Object.keys(facts) as (keyof Facts)[]) {
      const { [without]: _, ...rest } = { ...facts, paidBy } as Facts
      const { state } = await caseWith({}, { type: 'told', data: rest }, ...events)
      const made = makeLetter(state, kind, 'en', catalogue, '2026-11-24')
      if ('letter' in made) expect(letterText(made.letter), without).not.toContain('undefined')
      else expect(made.missing.map(({ fact }) => fact)).toEqual([without])
    }
  })
})

describe('a letter', () => {
  it('withdraws, and cites the rule, within fourteen days in the EU; later it cancels', async () => {
    const soon = await make('cancellation', 'de', { startedOn: '2026-11-15' }, 'DE')
    expect(soon.subject).toContain('Widerruf')
    expect(soon.rule?.status).toMatch(/^in force; read on \d{4}/)
    const late = await make('cancellation', 'de', {}, 'DE')
    expect(late.subject).toContain('Kündigung')
    expect(late.rule).toBeNull()
  })

  it('never cites a rule whose official page was not read, and tells the person of it', async () => {
    const letter = await make('dispute', 'en')
    expect(letter.rule).toBeNull()
    expect(letter.notes.join()).toContain('Not cited in the letter')
  })

  it('goes to whoever bills: Apple decides on what Apple billed', async () => {
    const { state } = await caseWith({ biller: 'apple' }, told(), ...events)
    const made = makeLetter(state, 'refund', 'en', catalogue, '2026-11-24')
    expect('letter' in made && made.letter.to).toEqual(['Apple'])
  })

  it('to the bank warns of what follows, and takes no direct debit for a card', async () => {
    const dispute = await make('dispute', 'en')
    expect(dispute.notes[0]).toBe('The platform may suspend your account; ask for the refund first.')
    expect((await make('direct-debit-recall', 'en')).notes[0]).toContain('not the contract')
    const { state } = await caseWith({}, told(), ...events)
    expect(() => makeLetter(state, 'direct-debit-recall', 'en', catalogue, '2026-11-24')).toThrow('make a dispute')
  })

  it('to the company holds no address of the bank, and to the bank no account of the company', async () => {
    expect(letterText(await make('refund', 'en'))).not.toContain('First Example Bank')
    expect(letterText(await make('dispute', 'en'))).not.toContain('C-4711')
  })
})
