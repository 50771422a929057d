import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openCatalogue } from '../src/index.ts'
import { compileFiles, sound } from './folder.fixture.ts'
import { compileCatalogue, dataFolder } from './index.ts'

function compiled(result = compileFiles(sound)): string {
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.compiled
}

describe('what was compiled', () => {
  const catalogue = openCatalogue(compiled())

  test('is found by name, alias, domain, number and descriptor', () => {
    const name = { companyId: 'brellowave', serviceId: 'brellowave-total', ambiguous: false }
    expect(catalogue.byName('brellowave TOTAL')).toEqual([{ name: 'Brellowave Total', ...name }])
    expect(catalogue.byName('brello')).toEqual([{ name: 'Brello', ...name }])
    expect(catalogue.byName('Tulmarket')).toMatchObject([{ companyId: 'tulmarket', serviceId: null, ambiguous: true }])
    expect(catalogue.byName('brella')).toEqual([])
    expect(catalogue.hostOwner('my.brellowave.com')?.companyId).toBe('brellowave')
    expect(catalogue.number('+18885550142', '2026-11-23')?.companyId).toBe('brellowave')
    expect(catalogue.number('+18885550144', '2026-11-23')).toBeUndefined()
    expect(catalogue.byDescriptor('CARD 0412 BRELLO *TOTAL').map(({ id }) => id)).toEqual(['brellowave-total'])
  })

  test('a number is official for 180 days after it was read, and never once withdrawn', () => {
    const status = (e164: string, today: string) => {
      const number = catalogue.number(e164, today)!
      expect(number.official === null).toBe(number.status !== 'current')
      return number.status
    }
    expect(status('+18885550142', '2026-11-20')).toBe('current')
    expect(status('+18885550142', '2027-05-19')).toBe('current')
    expect(status('+18885550142', '2027-05-20')).toBe('expired')
    expect(status('+18885550142', 'no date')).toBe('expired')
    expect(status('+18885550143', '2026-11-20')).toBe('retired')
    expect(status('+18885550143', '2025-02-01')).toBe('current')
    expect(catalogue.numbersOf('brellowave', '2026-11-20').map(({ e164 }) => e164)).toEqual([
      '+18885550142',
      '+18885550143',
    ])
    expect(catalogue.numbersOf('aerovento', '2026-11-20')).toEqual([])
  })

  test('keeps every fact with its basis and its source', () => {
    expect(catalogue.service('brellowave-total')).toEqual({
      id: 'brellowave-total',
      companyId: 'brellowave',
      name: 'Brellowave Total',
      aliases: ['Brello'],
      descriptors: [
        {
          text: 'BRELLO *TOTAL',
          sources: [{ url: 'https://help.brellowave.com/charges', ownDomain: true, readAt: '2026-11-20', asOf: null }],
        },
      ],
      billers: ['direct', 'tulmarket'],
      routes: [
        {
          biller: 'direct',
          action: 'cancel',
          url: 'https://my.brellowave.com/plan',
          steps: ['Open my.brellowave.com', 'Turn renewal off'],
          takesEffect: 'end-of-term',
          confirmation: null,
          ifMissing: null,
          basis: 'own-domain',
          sources: [{ url: 'https://help.brellowave.com/cancel', ownDomain: true, readAt: '2026-11-20', asOf: null }],
        },
      ],
      refunds: [
        {
          biller: 'direct',
          plan: 'annual',
          windowDays: 60,
          business: false,
          from: 'purchase|renewal-charge',
          condition: 'Full refund',
          basis: 'own-domain',
          sources: [{ url: 'https://help.brellowave.com/refunds', ownDomain: true, readAt: '2026-11-20', asOf: null }],
        },
      ],
      caveats: [{ text: 'Pausing is not cancelling', basis: 'general', sources: [] }],
    })
  })

  test('what a biller says of everything it bills stands in for a missing route, as general', () => {
    const routes = (biller?: string) =>
      catalogue.routes('brellowave-total', biller).map(({ biller, action, basis }) => `${biller} ${action} ${basis}`)
    expect(routes()).toEqual(['direct cancel own-domain', 'tulmarket cancel general'])
    expect(routes('tulmarket')).toEqual(['tulmarket cancel general'])
    expect(routes('direct')).toEqual(['direct cancel own-domain'])
    expect(catalogue.routes('tulmarket').map(({ basis }) => basis)).toEqual(['third-party'])
    expect(catalogue.routes('nobody')).toEqual([])
  })

  test('companies known by name alone bear no number, and hosts that only a list names earn no credit', () => {
    expect(catalogue.company('aerovento')?.basis).toBe('name-only')
    expect(catalogue.hostOwner('www.aerovento.com')).toEqual({ companyId: 'aerovento', community: false })
    expect(catalogue.byName('noterello')).toMatchObject([{ companyId: 'noterello', serviceId: null }])
    expect(catalogue.hostOwner('www.noterello.com')).toEqual({ companyId: 'noterello', community: true })
  })
})

test('the same files give the same bytes, whatever their order on the disk', () => {
  const reversed = Object.fromEntries(Object.entries(sound).reverse())
  expect(compiled(compileFiles(reversed))).toBe(compiled())
})

describe('the data of this project', () => {
  test('compiles into what the package ships, small enough for a browser', () => {
    const result = compileCatalogue(dataFolder)
    expect(result.errors).toEqual([])
    const shipped = readFileSync(new URL('../src/compiled.ts', import.meta.url))
    expect(openCatalogue(compiled(result)).version).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(gzipSync(shipped).length).toBeLessThan(200_000)
  })
})
