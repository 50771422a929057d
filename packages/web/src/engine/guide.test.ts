import { catalogue } from '@offhook/catalogue/full'
import { describe, expect, test } from 'vitest'
import { viewGuide } from './guide.ts'
import type { GuideQuestion } from './guide-view.ts'

const today = catalogue.version
const blank: GuideQuestion = { service: 'norton', line: '', receiptFrom: null, signedUp: null, language: 'en' }
const guide = (question: Partial<GuideQuestion>, day = today) => viewGuide({ ...blank, ...question }, catalogue, day)

describe('who bills', () => {
  test('is not claimed before anything is told, and every way is there', () => {
    const { told, routes } = guide({})
    expect(told).toBeNull()
    expect(new Set(routes.map(({ biller }) => biller)).size).toBeGreaterThan(3)
  })

  test.each([
    [{ line: 'APPLE.COM/BILL 866-555-0142 CA' }, 'apple', 'certain'],
    [{ receiptFrom: 'google-play' }, 'google-play', 'likely'],
    [{ signedUp: 'iphone-app' as const }, 'apple', 'likely'],
    [{ signedUp: 'website' as const }, 'direct', 'likely'],
  ])('%o', (question, biller, certainty) => {
    const { told, routes } = guide(question)
    expect(told).toMatchObject({ biller, certainty, isOpen: false })
    expect(told!.why).not.toBe('')
    expect(told!.summary).not.toBeNull()
    expect(routes.map((route) => route.biller)).toContain(biller)
    if (biller === 'apple') expect(told!.summary).toBe(summaryOfApple)
  })

  const summaryOfApple =
    'Apple bills you. Cancel there, not at Norton: whoever takes the money is the only one who can stop it.'

  test('stays open where the answers leave it open', () => {
    const { told } = guide({ signedUp: 'tv-or-stick' })
    expect(told).toMatchObject({ isOpen: true, certainty: 'open', summary: null })
  })
})

test('every service has steps, basis and sources; no text holds a number that is not official', () => {
  for (const { id } of catalogue.services) {
    const { numbers, ...rest } = guide({ service: id })
    expect(rest.id).toBe(id)
    expect(
      rest.routes.some(({ steps }) => steps.length > 0),
      id,
    ).toBe(true)
    const words = JSON.stringify(rest, (key, value) => (key === 'url' ? undefined : value))
    expect(words, id).not.toMatch(/\+\d[\d .-]{7,}\d|\(\d{3}\) ?\d{3}/)
    for (const { dial } of numbers) expect(catalogue.number(dial, today)?.official, id).not.toBeNull()
  }
})

test('a number is gone, and facts ask to be checked, once they have not been read for 180 days', () => {
  const later = '2028-01-01'
  expect(guide({}, later).numbers).toEqual([])
  expect(guide({}, later).routes.every(({ sources }) => sources.every(({ old }) => old))).toBe(true)
})

describe('a service that the catalogue does not have', () => {
  test('is said so; no number, no refund terms, only what holds in general', () => {
    const unknown = guide({ service: 'Zorblatt Premium' })
    expect(unknown).toMatchObject({ id: null, name: 'Zorblatt Premium', company: null, numbers: [], refunds: [] })
    expect(unknown.caveats.join(' ')).toMatch(/Type the address by hand/)
  })

  test('billed by a store has the ways of that store, marked as general', () => {
    const { told, routes } = guide({ service: 'Zorblatt Premium', receiptFrom: 'apple' })
    expect(told).toMatchObject({ biller: 'apple' })
    expect(routes.length).toBeGreaterThan(0)
    expect(routes.every(({ basis, biller }) => basis === 'general' && biller === 'apple')).toBe(true)
  })

  test.each(['Norton, call 1 888 555 0134', '８８８５５５０１３４', 'z'.repeat(80)])(
    '%s is not repeated',
    (service) => {
      const view = guide({ service })
      expect(view.name).toBeNull()
      expect(JSON.stringify(view).normalize('NFKC')).not.toMatch(/0134|z{20}/)
    },
  )
})

test('deleting the account is apart, and opens with cancelling', () => {
  for (const { id } of catalogue.services) {
    const { routes, deletion } = guide({ service: id })
    // Where nothing is charged, closing the account is a way like the others and hides nothing.
    if (!routes.some(({ action }) => action === 'cancel')) continue
    expect(routes.some(({ action }) => action === 'delete-account')).toBe(false)
    for (const { steps } of deletion.routes) expect(steps.slice(0, 3), id).toEqual(deletion.first)
  }
})

test.each(['es', 'de', 'fr'])('answers in %s', (language) => {
  expect(guide({ language }).note).not.toBeNull()
  expect(guide({ language }).asked[0]!.question).not.toBe(guide({}).asked[0]!.question)
})
