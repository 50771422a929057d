import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseWith, memoryBook, norton } from './case.fixture.ts'
import { foldCase } from './case-state.ts'
import { readChain } from './chain.ts'
import type { CaseEvent } from './events.ts'

const told: CaseEvent = { type: 'told', data: { name: 'Ada Example', plan: 'annual' } }
const confirmed: CaseEvent = {
  type: 'confirmed',
  data: { on: '2026-11-24', number: 'ABC-1', effectiveOn: '2026-12-20' },
}
const charge = (postedOn: string): CaseEvent => ({
  type: 'charged',
  data: { postedOn, amount: { value: '104.99', currency: 'USD' }, descriptor: 'NORTON *AP1' },
})

describe('a case', () => {
  it('is what its events say, each with time, actor and the hash of the one before', async () => {
    const { state, events } = await caseWith({}, told, confirmed)
    expect(state).toMatchObject({ serviceId: 'norton', facts: { name: 'Ada Example' }, sequence: 3 })
    expect(state.confirmations[0]?.number).toBe('ABC-1')
    expect(events.map(({ actor, at }) => [actor, at])).toEqual(Array(3).fill(['person', '2026-11-24T12:00:00.000Z']))
    expect(events[2]!.previous).toBe(events[1]!.hash)
    expect(events[0]!.previous).toBe('0'.repeat(64))
  })

  it('comes back the same from what was kept', async () => {
    const { book } = memoryBook()
    const open = await book.record(await book.open(norton), 'person', told, confirmed)
    const again = await book.get(open.state.id)
    expect(again).toEqual(open)
    expect((await book.list()).map(({ status }) => status)).toEqual(['cancelled'])
  })

  it('takes back the newest event, keeps both in the chain, and can bring it back', async () => {
    const { book } = memoryBook()
    const open = await book.record(await book.open(norton), 'person', told, confirmed)
    const { open: without, undone } = await book.undo(open)
    expect(undone.type).toBe('confirmed')
    expect(without.state.confirmations).toEqual([])
    expect(without.events).toHaveLength(4)
    const { open: back } = await book.undo(without, 4)
    expect(back.state.confirmations).toHaveLength(1)
  })

  it('never takes back its opening, nor the same event twice', async () => {
    const { book } = memoryBook()
    const open = await book.open(norton)
    await expect(book.undo(open)).rejects.toThrow('nothing to take back')
    await expect(book.undo(open, 1)).rejects.toThrow('event 1 cannot be taken back')
    const { open: once } = await book.undo(await book.record(open, 'person', told))
    await expect(book.undo(once, 2)).rejects.toThrow('event 2 cannot be taken back')
  })

  it('tells charges after the cancellation from the last one that was due', async () => {
    const before = await caseWith({}, confirmed, charge('2026-12-19'), charge('2026-12-21'))
    expect(before.state.charges.map(({ isAfterCancelling }) => isAfterCancelling)).toEqual([false, true])
    const { state } = await caseWith({}, charge('2026-12-21'))
    expect(state.charges[0]?.isAfterCancelling).toBe(false)
  })

  it('numbers exhibits for good: a number is not used again when its exhibit is taken back', async () => {
    const { book } = memoryBook()
    const exhibit = (sha256: string): CaseEvent => ({
      type: 'exhibit-added',
      data: { sha256, name: sha256, mediaType: 'text/plain', size: 1, kind: 'note', role: 'support' },
    })
    const open = await book.record(await book.open(norton), 'person', exhibit('a'), exhibit('b'))
    const { open: without } = await book.undo(open)
    const { state } = await book.record(without, 'person', exhibit('c'), exhibit('a'))
    expect(state.exhibits.map(({ number, name }) => [number, name])).toEqual([
      [1, 'a'],
      [3, 'c'],
    ])
  })
})

describe('the chain', () => {
  it('shows any change of any byte of any event', async () => {
    const { state, sealed } = await caseWith({}, told, confirmed)
    const total = sealed.reduce((sum, { body }) => sum + body.length, 0)
    fc.assert(
      fc.property(fc.nat(total - 1), fc.integer({ min: 1, max: 127 }), (place, change) => {
        let at = place
        const changed = sealed.map((event) => {
          const here = at
          at -= event.body.length
          if (here < 0 || here >= event.body.length) return event
          const code = event.body.charCodeAt(here) ^ change
          return { ...event, body: event.body.slice(0, here) + String.fromCharCode(code) + event.body.slice(here + 1) }
        })
        expect(() => readChain(state.id, changed)).toThrow(/event \d of case/)
      }),
    )
  })

  it('shows an event that was taken out, moved, doubled, or brought from another case', async () => {
    const { state, sealed } = await caseWith({}, told, confirmed)
    const [first, second, third] = sealed as [never, never, never]
    expect(() => readChain(state.id, [first, third])).toThrow('event 2')
    expect(() => readChain(state.id, [first, third, second])).toThrow('event 2')
    expect(() => readChain(state.id, [first, second, second, third])).toThrow('event 3')
    expect(() => readChain('another', sealed)).toThrow('belongs to another case')
    expect(() => foldCase(readChain(state.id, sealed).slice(1))).toThrow(TypeError)
  })
})
