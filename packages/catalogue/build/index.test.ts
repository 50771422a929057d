import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { catalogue as shippedCatalogue } from '../src/full.ts'
import { openFullCatalogue } from '../src/full-catalogue.ts'
import { openCatalogue } from '../src/index.ts'
import { compileFiles, sound } from './folder.fixture.ts'
import { type Compiled, compileCatalogue, dataFolder } from './index.ts'

function compiled(result = compileFiles(sound)): Compiled {
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.compiled
}

describe('what was compiled', () => {
  const { catalogue: small, guide } = compiled()
  const catalogue = openFullCatalogue(small, guide)

  test('is found by name, alias, domain and number', () => {
    const name = { companyId: 'brellowave', serviceId: 'brellowave-total', ambiguous: false }
    expect(catalogue.byName('brellowave TOTAL')).toEqual([{ name: 'Brellowave Total', ...name }])
    expect(catalogue.byName('brello')).toEqual([{ name: 'Brello', ...name }])
    expect(catalogue.byName('Tulmarket')).toMatchObject([{ companyId: 'tulmarket', serviceId: null, ambiguous: true }])
    expect(catalogue.byName('brella')).toEqual([])
    expect(catalogue.hostOwner('my.brellowave.com')?.companyId).toBe('brellowave')
    expect(catalogue.number('+18885550142', '2026-11-23')?.companyId).toBe('brellowave')
    expect(catalogue.number('+18885550144', '2026-11-23')).toBeUndefined()
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
      category: 'security',
      countries: ['DE'],
      descriptors: [
        {
          text: 'BRELLO *TOTAL',
          biller: 'direct',
          sources: [{ url: 'https://help.brellowave.com/charges', ownDomain: true, readAt: '2026-11-20', asOf: null }],
        },
      ],
      billers: ['direct', 'tulmarket'],
      routes: [
        {
          biller: 'direct',
          action: 'cancel',
          regions: [],
          channel: 'online',
          url: 'https://my.brellowave.com/plan',
          steps: ['Open my.brellowave.com', 'Turn renewal off'],
          takesEffect: 'end-of-term',
          noticeDays: 30,
          confirmation: null,
          ifMissing: null,
          basis: 'own-domain',
          sources: [{ url: 'https://help.brellowave.com/cancel', ownDomain: true, readAt: '2026-11-20', asOf: null }],
        },
      ],
      refunds: [
        {
          biller: 'direct',
          regions: ['DE'],
          plan: 'annual',
          windowDays: 60,
          business: false,
          from: 'purchase|renewal-charge',
          condition: 'Full refund',
          basis: 'own-domain',
          sources: [{ url: 'https://help.brellowave.com/refunds', ownDomain: true, readAt: '2026-11-20', asOf: null }],
        },
      ],
      nothingToCancel: null,
      caveats: [{ text: 'Pausing is not cancelling', basis: 'general', sources: [], biller: null }],
      answers: [
        {
          about: 'proof',
          text: 'The plan shows an end date',
          basis: 'general',
          sources: [],
          biller: null,
          isWhole: false,
        },
      ],
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

  test('a biller is told by its statement text, its receipts and its list, each with its source', () => {
    const source = { url: 'https://www.tulmarket.com/charges', ownDomain: true, readAt: '2026-11-20', asOf: null }
    expect(catalogue.biller('tulmarket')).toMatchObject({
      kind: 'store',
      companyId: 'tulmarket',
      descriptors: [{ text: 'TULMARKET *', certainty: 'certain', at: 'start', namesSeller: true, sources: [source] }],
      notItsOwn: [{ text: 'TULMARKET *ADS' }],
      receiptDomains: [{ domain: 'mail.tulmarket.com', sources: [source] }],
      see: { url: 'https://www.tulmarket.com/orders', steps: ['Open your orders'] },
      limits: [{ text: 'Deleting the app cancels nothing', basis: 'general' }],
    })
    expect(catalogue.routesOf('tulmarket').map(({ action }) => action)).toEqual(['cancel'])
    expect(catalogue.biller('direct')).toMatchObject({ kind: 'company', companyId: null, see: null, routes: [] })
  })

  test('a rule says whom each period binds, and is citable only where the official page was read', () => {
    expect(catalogue.rules({ place: 'DE' })).toEqual([catalogue.rule('de-button')])
    expect(catalogue.rule('de-button')).toMatchObject({
      jurisdiction: 'DE',
      topic: 'cancellation',
      periods: [{ what: 'confirm', length: 1, unit: 'days', business: true, from: 'the notice', binds: 'seller' }],
      contacts: [{ what: 'danger now', url: null, lineId: 'de-110' }],
      official: { readAt: '2026-11-20' },
      citable: true,
    })
  })

  test('where an account is deleted stands apart, without an address off its own domains', () => {
    const list = sound['account-deletion.json']!
    const deletion = (text: string) => {
      const { catalogue, guide } = compiled(compileFiles({ ...sound, 'account-deletion.json': text }))
      return openFullCatalogue(catalogue, guide).accountDeletion('noterello')
    }
    const known = { companyId: 'noterello', name: 'Noterello', difficulty: 'easy' }
    expect(deletion(list)).toEqual({ ...known, url: 'https://noterello.com/delete' })
    expect(deletion(list.replace('https://noterello.com/', 'https://forms.example.org/'))).toEqual({
      ...known,
      url: null,
    })
  })

  test('the part that judges texts knows the official ways, without their steps', () => {
    const source = { url: 'https://help.brellowave.com/cancel', ownDomain: true, readAt: '2026-11-20', asOf: null }
    expect(openCatalogue(small).ways('brellowave-total')).toEqual([
      { action: 'cancel', url: 'https://my.brellowave.com/plan', source },
    ])
    // A shop that bills for others bills for itself, too.
    expect(openCatalogue(small).ways('tulmarket')).toMatchObject([
      { action: 'cancel', url: 'https://www.tulmarket.com/subscriptions' },
    ])
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
  expect(compiled(compileFiles(reversed))).toEqual(compiled())
})

describe('the data of this project', () => {
  test('compiles into what the package ships, small enough for a browser', () => {
    const result = compileCatalogue(dataFolder)
    expect(result.errors).toEqual([])
    const shipped = (file: string) => gzipSync(readFileSync(new URL(`../src/${file}`, import.meta.url))).length
    const { catalogue } = compiled(result)
    expect(openCatalogue(catalogue).version).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(shipped('compiled.ts')).toBeLessThan(200_000)
    const languages = ['de', 'es', 'fr'].map((language) => `translations/${language}.ts`)
    const whole = ['compiled.ts', 'compiled-guide.ts', ...languages].map(shipped)
    expect(whole.reduce((sum, size) => sum + size)).toBeLessThan(1_500_000)
  })

  test.each(['de', 'es', 'fr'])('is told in %s, every sentence of it', async (language) => {
    const told = await shippedCatalogue.in(language)
    expect(told).toMatchObject({ language, isWhole: true })
    for (const { id, routes } of shippedCatalogue.services)
      expect(told.service(id)!.routes.map(({ steps }) => steps.length)).toEqual(routes.map(({ steps }) => steps.length))
    const [english] = shippedCatalogue.routes('norton', 'direct')
    expect(told.routes('norton', 'direct')[0]!.steps[0]).not.toBe(english!.steps[0])
  })
})
