import { describe, expect, test } from 'vitest'
import { catalogue } from './index.ts'

const today = '2026-11-23'

describe('the compiled catalogue', () => {
  test('has every service, each with a route and a company that is known', () => {
    expect(catalogue.services.length).toBeGreaterThanOrEqual(130)
    for (const service of catalogue.services) {
      expect(catalogue.company(service.companyId)?.basis, service.id).toBe('researched')
      expect(service.routes.length, service.id).toBeGreaterThan(0)
    }
  })

  test('every number it calls official has a source on its own domain', () => {
    const numbers = catalogue.companies.flatMap(({ id }) => catalogue.numbersOf(id, today))
    expect(numbers.length).toBeGreaterThan(0)
    for (const { source, official, e164 } of numbers) {
      expect(source.ownDomain, e164).toBe(true)
      expect(official?.e164).toBe(e164)
    }
  })
})
