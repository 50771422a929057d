import { describe, expect, test } from 'vitest'
import { catalogue } from './full.ts'

const today = catalogue.version

describe('the compiled catalogue', () => {
  test('has every service, each with a route and a company that was researched', () => {
    expect(catalogue.services.length).toBeGreaterThanOrEqual(130)
    for (const service of catalogue.services) {
      expect(catalogue.company(service.companyId)?.basis, service.id).toBe('researched')
      expect(service.routes.length, service.id).toBeGreaterThan(0)
    }
  })

  test('calls a number official only with a source on the own domain', () => {
    const numbers = catalogue.companies.flatMap(({ id }) => catalogue.numbersOf(id, today))
    expect(numbers.filter(({ official }) => official).length).toBeGreaterThan(0)
    for (const { e164, source, companyId } of numbers) {
      expect(source.ownDomain, e164).toBe(true)
      expect(catalogue.hostOwner(new URL(source.url).host), e164).toEqual({ companyId, community: false })
    }
  })

  test('leads nowhere but to the company or the biller', () => {
    for (const service of catalogue.services) {
      for (const { url, biller } of catalogue.routes(service.id)) {
        const owner = url && catalogue.hostOwner(new URL(url).host)?.companyId
        if (owner) expect([service.companyId, catalogue.biller(biller)?.companyId], service.id).toContain(owner)
        else expect(url, service.id).toBeNull()
      }
    }
  })

  test('one number answers for every brand of its company', () => {
    const [norton] = catalogue.byName('Norton')
    const [lifeLock] = catalogue.byName('LifeLock')
    expect(norton?.companyId).toBe(lifeLock?.companyId)
    expect(catalogue.numbersOf(norton!.companyId, today)[0]?.official).not.toBeNull()
  })

  test('knows the emergency numbers of a country and those of the EU', () => {
    expect(catalogue.publicLine('988', 'US')?.kind).toBe('suicide-prevention')
    expect(catalogue.publicLine('116 116', 'DE')?.kind).toBe('bank')
    expect(catalogue.publicLine('112', 'GR')?.country).toBe('EU')
    expect(catalogue.publicLine('+1 800 273 8255', null)?.country).toBe('US')
  })

  test.each(['Lufthansa', 'Coinbase', 'QuickBooks', 'Geek Squad', 'Venmo', 'State Bank of India', 'PhonePe'])(
    'knows the often impersonated %s',
    (name) => {
      expect(new Set(catalogue.byName(name).map(({ ambiguous }) => ambiguous))).toEqual(new Set([false]))
    },
  )

  test.each(['Apple', 'Brother', 'Delta', 'Max', 'Prime', 'Ring', 'Chase'])('takes %s for a word, too', (name) => {
    expect(new Set(catalogue.byName(name).map(({ ambiguous }) => ambiguous))).toEqual(new Set([true]))
  })
})
