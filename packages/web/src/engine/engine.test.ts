import { catalogue } from '@offhook/catalogue/full'
import { openSearch, sureEnough } from '@offhook/catalogue/search'
import { describe, expect, test } from 'vitest'
import { createEngine } from './engine.ts'
import { viewGuide } from './guide.ts'
import type { LookOptions } from './look.ts'

const search = openSearch(catalogue)
const engine = createEngine(catalogue, async () => ({ catalogue, search, sureEnough, guide: viewGuide }))
const real: LookOptions = { country: 'US', practice: false }
const practice: LookOptions = { country: 'US', practice: true }
const planted = 'Norton refund desk: call 1-888-555-0134 now. Norton support 1-888-555-0134, open 24/7.'

describe('what stands in the box is read for what it is', () => {
  test.each([
    ['+1 844-488-4540', 'number'],
    ['tel: 1-888-555-0134', 'number'],
    ['112', 'number'],
    ['https://my.norton.com/', 'address'],
    ['norton-help.example/refund', 'address'],
    ['Norton refund department', 'name'],
    ['Zorblatt billing department', 'name'],
    ['The meeting moves to Tuesday at ten. Bring the minutes.', 'text'],
    ['billing@norton.com', 'text'],
    [planted, 'text'],
  ])('%s', async (given, kind) => {
    expect((await engine.look(given, real)).kind).toBe(kind)
  })
})

test('what leaves the engine holds no full number that nobody confirmed', async () => {
  const answer = await engine.look(planted, practice)
  expect(answer).toMatchObject({ kind: 'text', view: { verdict: 'planted' } })
  expect(JSON.stringify(answer).replace(/\D/g, '')).not.toContain('5550134')
})

describe('a name that is told on the phone', () => {
  test.each([
    ['Norton refund department', 'norton', 'refund'],
    ['Nortn support', 'norton', 'contact'],
    ['Amazon fraud department', 'amazon', 'contact'],
    ['PayPal', 'paypal', 'contact'],
    ['cancel Netflix', 'netflix', 'cancel'],
  ])('%s leads to the company', async (words, serviceId, action) => {
    const answer = await engine.look(words, real)
    expect(answer).toMatchObject({ kind: 'name', ways: [{ kind: 'page', serviceId, action }] })
  })

  test('leads nowhere where the catalogue does not know it', async () => {
    expect(await engine.look('Zorblatt billing department', real)).toEqual({ kind: 'name', ways: [] })
  })
})

describe('the number that was called', () => {
  test.each([
    ['1 888 555 0134', 'same'],
    ['8885550134', 'same'],
    ['0888 555 0134', 'same'],
    ['one double eight eight, five five five, oh one three four', 'same'],
    ['888 555 0135', 'different'],
    ['88855', 'unread'],
    ['no idea', 'unread'],
  ])('%s', async (given, result) => {
    await engine.look(planted, practice)
    expect(engine.compare(given, practice).result).toBe(result)
  })

  test('cannot be compared with a text without numbers', async () => {
    await engine.look('The meeting moves to Tuesday at ten. Bring the minutes.', real)
    expect(engine.compare('888 555 0134', real).result).toBe('no-numbers')
  })
})

describe('the directory', () => {
  test('is whole and in order without words, and forgives typing errors with them', async () => {
    const all = await engine.services('')
    expect(all.length).toBe(catalogue.services.length)
    expect((await engine.services('netflx'))[0]).toMatchObject({ id: 'netflix' })
  })

  test('finds by the beginning of a name or of an alias, as it is typed', async () => {
    for (const words of ['netf', 'NOR', 'disn']) {
      const found = await engine.services(words)
      expect(found.length, words).toBeGreaterThan(0)
      expect(found.length, words).toBeLessThan(catalogue.services.length / 4)
    }
    expect((await engine.services('nort')).map(({ id }) => id)).toContain('norton')
  })

  test('says of each service what the catalogue has of it', async () => {
    const norton = (await engine.services('norton')).find(({ id }) => id === 'norton')
    expect(norton).toMatchObject({ category: 'security', known: ['own-cancel', 'refund-days', 'number', 'app-store'] })
  })
})

describe('where to report', () => {
  test('every country that can be chosen has an office, most with an address or a public line', async () => {
    const places = await engine.places()
    expect(places.length).toBeGreaterThan(10)
    let withContact = 0
    for (const place of places) {
      const offices = (await engine.offices(place, 'en')).filter(({ topic }) => topic !== 'dispute')
      expect(offices.length, place).toBeGreaterThan(0)
      const contacts = offices.flatMap(({ contacts }) => contacts)
      if (contacts.some(({ url, dial }) => url !== null || dial !== null)) withContact += 1
    }
    expect(withContact).toBeGreaterThan(places.length * 0.8)
  })

  test('public lines come by their ids, unknown ones are left out', () => {
    expect(Object.keys(engine.lines(['gb-159', 'no-such-line']))).toEqual(['gb-159'])
    expect(engine.lines(['gb-159'])['gb-159']).toMatchObject({ dial: '159', region: 'GB' })
  })
})
